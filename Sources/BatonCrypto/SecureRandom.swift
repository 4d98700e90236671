// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// Random bytes for keys, tokens and identifiers, from OpenSSL's generator.
package enum SecureRandom {
    /// `count` random bytes; none when `count` is not positive.
    package static func bytes(_ count: Int) throws(CryptoError) -> [UInt8] {
        guard count > 0 else { return [] }
        ErrorQueue.clear()
        var bytes = [UInt8](repeating: 0, count: count)
        let result = bytes.withUnsafeMutableBufferPointer { RAND_bytes_ex(nil, $0.baseAddress, $0.count, 0) }
        guard result == 1 else { throw ErrorQueue.failure("RAND_bytes_ex") }
        return bytes
    }

    package static func uint64() throws(CryptoError) -> UInt64 {
        ErrorQueue.clear()
        var value: UInt64 = 0
        let result = withUnsafeMutableBytes(of: &value) {
            RAND_bytes_ex(nil, $0.baseAddress?.assumingMemoryBound(to: UInt8.self), $0.count, 0)
        }
        guard result == 1 else { throw ErrorQueue.failure("RAND_bytes_ex") }
        return value
    }
}
