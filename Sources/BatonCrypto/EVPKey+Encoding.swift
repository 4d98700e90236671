// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

extension EVPKey {
    /// From the DER of a SubjectPublicKeyInfo (RFC 5280 section 4.1).
    static func publicKey(spki der: [UInt8]) throws(CryptoError) -> EVPKey {
        try decode(der, "public key") { input, length in d2i_PUBKEY(nil, input, length) }
    }

    /// From the DER of a PKCS#1 RSAPublicKey (RFC 8017 appendix A.1.1).
    static func publicKey(pkcs1 der: [UInt8]) throws(CryptoError) -> EVPKey {
        try decode(der, "RSA public key") { input, length in d2i_PublicKey(EVP_PKEY_RSA, nil, input, length) }
    }

    /// From the DER of a PKCS#8 PrivateKeyInfo (RFC 5208) or a traditional EC (RFC 5915) or RSA (RFC 8017) key.
    static func privateKey(der: [UInt8]) throws(CryptoError) -> EVPKey {
        try decode(der, "private key") { input, length in d2i_AutoPrivateKey(nil, input, length) }
    }

    private static func decode(
        _ der: [UInt8],
        _ what: String,
        _ function: (UnsafeMutablePointer<UnsafePointer<UInt8>?>, Int) -> OpaquePointer?
    ) throws(CryptoError) -> EVPKey {
        ErrorQueue.clear()
        var consumed = 0
        let pointer = der.withUnsafeBufferPointer { bytes -> OpaquePointer? in
            guard let start = bytes.baseAddress else { return nil }
            var position: UnsafePointer<UInt8>? = start
            let pointer = function(&position, bytes.count)
            consumed = position.map { $0 - start } ?? 0
            return pointer
        }
        guard let pointer else {
            throw CryptoError(.malformed("not a \(what)"), stack: ErrorQueue.drain())
        }
        // The queue can hold the failures of other decoders that were tried on the way.
        ErrorQueue.clear()
        let key = EVPKey(owning: pointer)
        guard consumed == der.count else { throw CryptoError(.malformed("more bytes after the \(what)")) }
        return key
    }

    /// The DER of the SubjectPublicKeyInfo.
    func spki() throws(CryptoError) -> [UInt8] {
        try withUnsafePointer { (pointer) throws(CryptoError) in
            try Self.encode("i2d_PUBKEY") { i2d_PUBKEY(pointer, $0) }
        }
    }

    /// The DER of the PKCS#8 PrivateKeyInfo, not encrypted.
    func pkcs8() throws(CryptoError) -> [UInt8] {
        try withUnsafePointer { (pointer) throws(CryptoError) in
            ErrorQueue.clear()
            guard let info = EVP_PKEY2PKCS8(pointer) else { throw ErrorQueue.failure("EVP_PKEY2PKCS8") }
            defer { PKCS8_PRIV_KEY_INFO_free(info) }
            return try Self.encode("i2d_PKCS8_PRIV_KEY_INFO") { i2d_PKCS8_PRIV_KEY_INFO(info, $0) }
        }
    }

    /// Runs an `i2d` function twice: for the length, then for the bytes.
    private static func encode(
        _ name: String,
        _ function: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> Int32
    ) throws(CryptoError) -> [UInt8] {
        ErrorQueue.clear()
        let length = function(nil)
        guard length > 0 else { throw ErrorQueue.failure(name) }
        var bytes = [UInt8](repeating: 0, count: Int(length))
        let written = bytes.withUnsafeMutableBufferPointer { buffer in
            var position = buffer.baseAddress
            return function(&position)
        }
        guard written == length else { throw ErrorQueue.failure(name) }
        return bytes
    }
}
