// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// The owner of one `EVP_PKEY`.
final class EVPKey: @unchecked Sendable {  // never changed after creation; OpenSSL lets threads share a key for use
    private let pointer: OpaquePointer

    /// Takes ownership.
    init(owning pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        EVP_PKEY_free(pointer)
    }

    func withUnsafePointer<Result, Failure: Error>(
        _ body: (OpaquePointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { withExtendedLifetime(self) {} }
        return try body(pointer)
    }

    // MARK: What it is

    /// The kind of key. Only named curves count: with parameters of its own a key could choose a curve on which it
    /// knows shortcuts.
    func type() throws(CryptoError) -> KeyType {
        if EVP_PKEY_is_a(pointer, "EC") == 1 {
            var explicit: Int32 = 0
            if EVP_PKEY_get_int_param(pointer, "decoded-from-explicit", &explicit) == 1, explicit != 0 {
                throw CryptoError(.unsupported("an elliptic curve with explicit parameters"))
            }
            switch groupName() {
            case "prime256v1", "P-256": return .p256
            case "secp384r1", "P-384": return .p384
            case let name: throw CryptoError(.unsupported("the curve \(name ?? "of this key")"))
            }
        }
        if EVP_PKEY_is_a(pointer, "RSA") == 1 { return .rsa(bits: Int(EVP_PKEY_get_bits(pointer))) }
        if EVP_PKEY_is_a(pointer, "ED25519") == 1 { return .ed25519 }
        let name = EVP_PKEY_get0_type_name(pointer).map { String(cString: $0) }
        throw CryptoError(.unsupported("a key of type \(name ?? "unknown")"))
    }

    private func groupName() -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
            var length = 0
            guard EVP_PKEY_get_group_name(pointer, buffer.baseAddress, buffer.count, &length) == 1,
                length > 0, length < buffer.count
            else { return nil }
            return String(decoding: buffer[0..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }

    // MARK: Checks

    /// Throws unless the public part is sound: the point on its curve and not at infinity, modulus and exponent odd
    /// and in range.
    func checkPublic() throws(CryptoError) {
        try check("EVP_PKEY_public_check", "the public key is not valid", EVP_PKEY_public_check)
    }

    /// Throws unless private and public part belong together.
    func checkPair() throws(CryptoError) {
        try check("EVP_PKEY_pairwise_check", "private and public key do not match", EVP_PKEY_pairwise_check)
    }

    private func check(
        _ name: String,
        _ fault: String,
        _ function: (OpaquePointer?) -> Int32
    ) throws(CryptoError) {
        ErrorQueue.clear()
        guard let context = EVP_PKEY_CTX_new_from_pkey(nil, pointer, nil) else {
            throw ErrorQueue.failure("EVP_PKEY_CTX_new_from_pkey")
        }
        defer { EVP_PKEY_CTX_free(context) }
        guard function(context) == 1 else { throw CryptoError(.malformed(fault), stack: ErrorQueue.drain()) }
    }

    // MARK: Parts

    /// An unsigned number of the key, big-endian without leading zeros; `width` pads it with them.
    func number(_ name: String, width: Int = 0) throws(CryptoError) -> [UInt8] {
        ErrorQueue.clear()
        var number: OpaquePointer?
        guard EVP_PKEY_get_bn_param(pointer, name, &number) == 1, let number else {
            throw ErrorQueue.failure("EVP_PKEY_get_bn_param")
        }
        defer { BN_clear_free(number) }
        let size = max((Int(BN_num_bits(number)) + 7) / 8, width)
        var bytes = [UInt8](repeating: 0, count: size)
        guard BN_bn2binpad(number, &bytes, Int32(truncatingIfNeeded: size)) == Int32(truncatingIfNeeded: size) else {
            throw ErrorQueue.failure("BN_bn2binpad")
        }
        return bytes
    }

    /// The 32 bytes of an Ed25519 public key.
    func rawPublicKey() throws(CryptoError) -> [UInt8] {
        ErrorQueue.clear()
        var bytes = [UInt8](repeating: 0, count: 32)
        var length = bytes.count
        guard EVP_PKEY_get_raw_public_key(pointer, &bytes, &length) == 1, length == bytes.count else {
            throw ErrorQueue.failure("EVP_PKEY_get_raw_public_key")
        }
        return bytes
    }
}
