// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// A hash over bytes that come in pieces. Owned by one place at a time.
package struct DigestContext: ~Copyable {
    private let algorithm: DigestAlgorithm
    private let context: OpaquePointer

    package init(_ algorithm: DigestAlgorithm) throws(CryptoError) {
        let method = try FetchedDigest.of(algorithm)
        ErrorQueue.clear()
        guard let context = EVP_MD_CTX_new() else { throw ErrorQueue.failure("EVP_MD_CTX_new") }
        guard EVP_DigestInit_ex2(context, method, nil) == 1 else {
            EVP_MD_CTX_free(context)
            throw ErrorQueue.failure("EVP_DigestInit_ex2")
        }
        self.algorithm = algorithm
        self.context = context
    }

    deinit {
        EVP_MD_CTX_free(context)
    }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) throws(CryptoError) {
        ErrorQueue.clear()
        guard EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1 else {
            throw ErrorQueue.failure("EVP_DigestUpdate")
        }
    }

    package mutating func update(_ bytes: [UInt8]) throws(CryptoError) {
        ErrorQueue.clear()
        let result = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        guard result == 1 else { throw ErrorQueue.failure("EVP_DigestUpdate") }
    }

    /// The digest of all that was given.
    package consuming func finish() throws(CryptoError) -> [UInt8] {
        ErrorQueue.clear()
        var digest = [UInt8](repeating: 0, count: algorithm.byteCount)
        let result = digest.withUnsafeMutableBytes {
            EVP_DigestFinal_ex(context, $0.baseAddress?.assumingMemoryBound(to: UInt8.self), nil)
        }
        guard result == 1 else { throw ErrorQueue.failure("EVP_DigestFinal_ex") }
        return digest
    }
}
