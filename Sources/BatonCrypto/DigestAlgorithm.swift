// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// The hash functions that the project uses: SHA-2 of FIPS 180-4.
package enum DigestAlgorithm: Sendable, Hashable, CaseIterable {
    case sha256
    case sha384
    case sha512

    /// Bytes of a digest.
    package var byteCount: Int {
        switch self {
        case .sha256: 32
        case .sha384: 48
        case .sha512: 64
        }
    }

    /// The name that OpenSSL's providers know.
    var openSSLName: String {
        switch self {
        case .sha256: "SHA256"
        case .sha384: "SHA384"
        case .sha512: "SHA512"
        }
    }

    /// The digest of `bytes`.
    package func digest(of bytes: UnsafeRawBufferPointer) throws(CryptoError) -> [UInt8] {
        let method = try FetchedDigest.of(self)
        var failed = false
        let digest = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
            ErrorQueue.clear()
            var length: UInt32 = 0
            if EVP_Digest(bytes.baseAddress, bytes.count, buffer.baseAddress, &length, method, nil) == 1 {
                count = min(Int(length), byteCount)
            } else {
                failed = true
                count = 0
            }
        }
        if failed { throw ErrorQueue.failure("EVP_Digest") }
        return digest
    }

    package func digest(of bytes: [UInt8]) throws(CryptoError) -> [UInt8] {
        try bytes.withRawBytes { (buffer) throws(CryptoError) in try digest(of: buffer) }
    }
}
