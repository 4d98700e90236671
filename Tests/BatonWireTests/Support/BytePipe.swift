// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Bytes on their way from one end to the other: written whole frames at a time, delivered in any pieces.
struct BytePipe {
    private var bytes: [UInt8] = []
    /// Bytes before this were consumed.
    private var start = 0
    /// Bytes before this were delivered.
    private var end = 0

    /// Bytes that have been written and not delivered.
    var travelling: Int { bytes.count - end }
    /// Bytes that were delivered and not consumed: a part of a frame.
    var incomplete: Int { end - start }

    mutating func write(_ more: [UInt8]) { bytes += more }

    mutating func write(_ more: UnsafeRawBufferPointer) { bytes.append(contentsOf: more) }

    mutating func deliver(_ count: Int) { end += min(count, travelling) }

    mutating func consume(_ count: Int) {
        start += count
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: true)
            end = 0
            start = 0
        } else if start > 1 << 18, start * 2 > bytes.count {
            bytes.removeSubrange(..<start)
            end -= start
            start = 0
        }
    }

    /// What was delivered.
    func withDelivered<T>(_ body: (UnsafeRawBufferPointer) -> T) -> T {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
    }
}
