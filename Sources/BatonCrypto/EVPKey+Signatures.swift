// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

extension EVPKey {
    /// Whether `signature` is right. A signature that OpenSSL cannot even read is a wrong one.
    func verifies(
        _ signature: UnsafeRawBufferPointer,
        of message: UnsafeRawBufferPointer,
        algorithm: SignatureAlgorithm
    ) throws(CryptoError) -> Bool {
        let context = try makeContext(algorithm) { context, keyContext, method, key in
            EVP_DigestVerifyInit(context, keyContext, method, nil, key)
        }
        defer { EVP_MD_CTX_free(context) }
        let result = withExtendedLifetime(self) {
            EVP_DigestVerify(
                context,
                signature.baseAddress?.assumingMemoryBound(to: UInt8.self),
                signature.count,
                message.baseAddress?.assumingMemoryBound(to: UInt8.self),
                message.count
            )
        }
        ErrorQueue.clear()
        return result == 1
    }

    func signature(
        of message: UnsafeRawBufferPointer,
        algorithm: SignatureAlgorithm
    ) throws(CryptoError) -> [UInt8] {
        let context = try makeContext(algorithm) { context, keyContext, method, key in
            EVP_DigestSignInit(context, keyContext, method, nil, key)
        }
        defer { EVP_MD_CTX_free(context) }
        let capacity = withUnsafePointer { Int(EVP_PKEY_get_size($0)) }
        var signature = [UInt8](repeating: 0, count: max(capacity, 0))
        var length = signature.count
        let result = withExtendedLifetime(self) {
            EVP_DigestSign(
                context,
                &signature,
                &length,
                message.baseAddress?.assumingMemoryBound(to: UInt8.self),
                message.count
            )
        }
        guard result == 1, length <= signature.count else { throw ErrorQueue.failure("EVP_DigestSign") }
        signature.removeLast(signature.count - length)
        return signature
    }

    private typealias Initialize = (
        _ context: OpaquePointer, _ keyContext: UnsafeMutablePointer<OpaquePointer?>, _ method: OpaquePointer?,
        _ key: OpaquePointer
    ) -> Int32

    /// A context ready to sign or verify; the caller frees it.
    private func makeContext(
        _ algorithm: SignatureAlgorithm,
        _ initialize: Initialize
    ) throws(CryptoError) -> OpaquePointer {
        let method: OpaquePointer? =
            switch algorithm {
            case .es256, .rs256, .ps256: try FetchedDigest.of(.sha256)
            case .es384: try FetchedDigest.of(.sha384)
            case .edDSA, .hs256: nil
            }
        ErrorQueue.clear()
        guard let context = EVP_MD_CTX_new() else { throw ErrorQueue.failure("EVP_MD_CTX_new") }
        var keyContext: OpaquePointer?
        let ready = withUnsafePointer { key in
            initialize(context, &keyContext, method, key) == 1 && Self.setPadding(algorithm, keyContext)
        }
        guard ready else {
            let error = ErrorQueue.failure("EVP_DigestVerifyInit")
            EVP_MD_CTX_free(context)
            throw error
        }
        return context
    }

    /// RSA padding is said explicitly. For PSS the salt is as long as the digest, in both directions (RFC 7518 section
    /// 3.5).
    private static func setPadding(_ algorithm: SignatureAlgorithm, _ context: OpaquePointer?) -> Bool {
        switch algorithm {
        case .rs256:
            EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1
        case .ps256:
            EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
                && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1
        default:
            true
        }
    }
}
