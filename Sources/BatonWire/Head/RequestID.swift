// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The sixteen bytes by which a server names one call in status, log and audit.
package struct RequestID: Sendable, Hashable {
    /// Bytes 0 to 7, big-endian.
    package var high: UInt64
    /// Bytes 8 to 15, big-endian.
    package var low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads exactly sixteen bytes.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 16 else { return nil }
        high = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
        low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }

    /// 32 lower-case hexadecimal digits.
    package var hex: String {
        String(unsafeUninitializedCapacity: 32) { buffer in
            for i in 0..<32 {
                let word = i < 16 ? high : low
                let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (i & 15))) & 15
                buffer[i] = digit < 10 ? 0x30 + digit : 0x57 + digit
            }
            return 32
        }
    }

    func encode(field: UInt32, into writer: inout HeadWriter) {
        writer.prefix(field, 16)
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { writer.raw($0) }
    }
}
