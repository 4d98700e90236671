// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// The provider's implementation of a hash function, fetched once: a fetch by name on each use costs more than hashing
/// a token. Lives as long as the process.
final class FetchedDigest: @unchecked Sendable {  // immutable after init; EVP_MD is safe to share between threads
    private let method: OpaquePointer?

    private init(_ algorithm: DigestAlgorithm) {
        method = EVP_MD_fetch(nil, algorithm.openSSLName, nil)
    }

    deinit {
        EVP_MD_free(method)
    }

    private static let sha256 = FetchedDigest(.sha256)
    private static let sha384 = FetchedDigest(.sha384)
    private static let sha512 = FetchedDigest(.sha512)

    static func of(_ algorithm: DigestAlgorithm) throws(CryptoError) -> OpaquePointer {
        let fetched =
            switch algorithm {
            case .sha256: sha256
            case .sha384: sha384
            case .sha512: sha512
            }
        guard let method = fetched.method else {
            throw CryptoError(.unsupported("\(algorithm.openSSLName) by this OpenSSL"))
        }
        return method
    }
}
