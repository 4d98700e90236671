// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// Keyed hashes of RFC 2104.
package enum HMAC {
    /// The code of `message` under `key`.
    package static func authenticationCode(
        of message: UnsafeRawBufferPointer,
        key: UnsafeRawBufferPointer,
        algorithm: DigestAlgorithm = .sha256
    ) throws(CryptoError) -> [UInt8] {
        ErrorQueue.clear()
        var code = [UInt8](repeating: 0, count: algorithm.byteCount)
        var length = 0
        let done = code.withUnsafeMutableBufferPointer { output in
            EVP_Q_mac(
                nil,
                "HMAC",
                nil,
                algorithm.openSSLName,
                nil,
                key.baseAddress,
                key.count,
                message.baseAddress?.assumingMemoryBound(to: UInt8.self),
                message.count,
                output.baseAddress,
                output.count,
                &length
            ) != nil
        }
        guard done, length == algorithm.byteCount else { throw ErrorQueue.failure("EVP_Q_mac") }
        return code
    }

    package static func authenticationCode(
        of message: [UInt8],
        key: [UInt8],
        algorithm: DigestAlgorithm = .sha256
    ) throws(CryptoError) -> [UInt8] {
        try message.withRawBytes { (message) throws(CryptoError) in
            try key.withRawBytes { (key) throws(CryptoError) in
                try authenticationCode(of: message, key: key, algorithm: algorithm)
            }
        }
    }
}
