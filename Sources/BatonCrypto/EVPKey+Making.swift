// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

extension EVPKey {
    /// A part of a key under OpenSSL's parameter name.
    enum Part {
        case text(StaticString, String)
        case octets(StaticString, [UInt8])
        /// Unsigned, big-endian.
        case number(StaticString, [UInt8])
    }

    /// A key put together from its parts. `isPrivate` says whether the private one is among them.
    static func make(_ type: String, isPrivate: Bool, _ parts: [Part]) throws(CryptoError) -> EVPKey {
        ErrorQueue.clear()
        guard let context = EVP_PKEY_CTX_new_from_name(nil, type, nil) else {
            throw ErrorQueue.failure("EVP_PKEY_CTX_new_from_name")
        }
        defer { EVP_PKEY_CTX_free(context) }
        guard EVP_PKEY_fromdata_init(context) == 1 else { throw ErrorQueue.failure("EVP_PKEY_fromdata_init") }
        let selection = isPrivate ? baton_EVP_PKEY_KEYPAIR() : baton_EVP_PKEY_PUBLIC_KEY()
        let pointer = withParameters(parts) { parameters -> OpaquePointer? in
            var key: OpaquePointer?
            guard EVP_PKEY_fromdata(context, &key, selection, parameters) == 1 else { return nil }
            return key
        }
        guard let pointer else { throw CryptoError(.malformed("not a valid \(type) key"), stack: ErrorQueue.drain()) }
        return EVPKey(owning: pointer)
    }

    /// The parts as an array of `OSSL_PARAM` whose values lie in one block, wiped afterwards.
    private static func withParameters<Result>(
        _ parts: [Part],
        _ body: (UnsafeMutablePointer<OSSL_PARAM>?) -> Result
    ) -> Result {
        let values = parts.map { part -> [UInt8] in
            switch part {
            case .text(_, let text): return Array(text.utf8) + [0]
            case .octets(_, let bytes): return bytes
            case .number(_, let bytes):
                // OpenSSL takes numbers in the machine's byte order, of at least one byte.
                let bytes = bytes.isEmpty ? [0] : bytes
                #if _endian(little)
                return bytes.reversed()
                #else
                return bytes
                #endif
            }
        }
        let block = UnsafeMutableRawBufferPointer.allocate(
            byteCount: values.reduce(1) { $0 + $1.count },
            alignment: MemoryLayout<UInt64>.alignment
        )
        defer {
            OPENSSL_cleanse(block.baseAddress, block.count)
            block.deallocate()
        }
        var parameters: [OSSL_PARAM] = []
        var offset = 0
        for (part, value) in zip(parts, values) {
            let place = UnsafeMutableRawBufferPointer(rebasing: block[offset..<offset + value.count])
            place.copyBytes(from: value)
            offset += value.count
            switch part {
            case .text(let name, let text):
                parameters.append(
                    OSSL_PARAM_construct_utf8_string(
                        cString(name),
                        place.baseAddress?.assumingMemoryBound(to: CChar.self),
                        text.utf8.count
                    )
                )
            case .octets(let name, _):
                parameters.append(OSSL_PARAM_construct_octet_string(cString(name), place.baseAddress, place.count))
            case .number(let name, _):
                parameters.append(
                    OSSL_PARAM_construct_BN(
                        cString(name),
                        place.baseAddress?.assumingMemoryBound(to: UInt8.self),
                        place.count
                    )
                )
            }
        }
        parameters.append(OSSL_PARAM_construct_end())
        return parameters.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    }

    private static func cString(_ name: StaticString) -> UnsafePointer<CChar> {
        UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    /// A new key pair.
    static func generate(_ kind: SigningKey.Kind) throws(CryptoError) -> EVPKey {
        ErrorQueue.clear()
        guard let context = EVP_PKEY_CTX_new_from_name(nil, kind.openSSLName, nil) else {
            throw ErrorQueue.failure("EVP_PKEY_CTX_new_from_name")
        }
        defer { EVP_PKEY_CTX_free(context) }
        guard EVP_PKEY_keygen_init(context) == 1 else { throw ErrorQueue.failure("EVP_PKEY_keygen_init") }
        let configured =
            switch kind {
            case .p256: EVP_PKEY_CTX_set_group_name(context, "P-256")
            case .p384: EVP_PKEY_CTX_set_group_name(context, "P-384")
            case .rsa(let bits): EVP_PKEY_CTX_set_rsa_keygen_bits(context, Int32(clamping: bits))
            case .ed25519: Int32(1)
            }
        guard configured == 1 else { throw ErrorQueue.failure("EVP_PKEY_CTX_set_params") }
        var pointer: OpaquePointer?
        guard EVP_PKEY_generate(context, &pointer) == 1, let pointer else {
            throw ErrorQueue.failure("EVP_PKEY_generate")
        }
        return EVPKey(owning: pointer)
    }
}
