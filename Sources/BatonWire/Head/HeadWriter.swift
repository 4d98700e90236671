// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Writes protobuf fields straight into memory that the caller has measured with the size functions of this type.
/// Fields with their default value are left out, as proto3 does; `present` forms write even a zero.
package struct HeadWriter {
    private let target: UnsafeMutableRawPointer
    /// Bytes written so far.
    package private(set) var count = 0

    package init(_ target: UnsafeMutableRawPointer) { self.target = target }

    // MARK: Sizes

    package static func varintSize(_ value: UInt64) -> Int {
        // One byte for each begun group of seven bits, at least one.
        max(1, (64 - value.leadingZeroBitCount + 6) / 7)
    }

    /// Bytes of a numeric field; zero when the value is the default.
    package static func numberSize(_ field: UInt32, _ value: UInt64) -> Int {
        value == 0 ? 0 : presentNumberSize(field, value)
    }

    /// Bytes of a numeric field that is written even when it is zero.
    package static func presentNumberSize(_ field: UInt32, _ value: UInt64) -> Int {
        varintSize(UInt64(field) << 3) + varintSize(value)
    }

    /// Bytes of a string or bytes field; zero when it is empty.
    package static func bytesSize(_ field: UInt32, _ length: Int) -> Int {
        length == 0 ? 0 : presentBytesSize(field, length)
    }

    /// Bytes of an element of a repeated field or of a field that is written even when it is empty.
    package static func presentBytesSize(_ field: UInt32, _ length: Int) -> Int {
        varintSize(UInt64(field) << 3) + varintSize(UInt64(length)) + length
    }

    /// What the wire carries of a 32-bit number: readers refuse more than 2^31 − 1.
    package static func bounded(_ value: UInt32) -> UInt64 { UInt64(min(value, UInt32(Baton1.largestCredit))) }

    // MARK: Fields

    package mutating func number(_ field: UInt32, _ value: UInt64) {
        if value != 0 { presentNumber(field, value) }
    }

    package mutating func presentNumber(_ field: UInt32, _ value: UInt64) {
        varint(UInt64(field) << 3)
        varint(value)
    }

    package mutating func text(_ field: UInt32, _ value: String) {
        let length = value.utf8.count
        guard length > 0 else { return }
        prefix(field, length)
        raw(value)
    }

    package mutating func bytes(_ field: UInt32, _ value: [UInt8]) {
        guard !value.isEmpty else { return }
        prefix(field, value.count)
        value.withUnsafeBytes { raw($0) }
    }

    package mutating func bytes(_ field: UInt32, _ value: UnsafeRawBufferPointer) {
        guard !value.isEmpty else { return }
        prefix(field, value.count)
        raw(value)
    }

    /// Tag and length of a field whose content the caller writes next.
    package mutating func prefix(_ field: UInt32, _ length: Int) {
        varint(UInt64(field) << 3 | 2)
        varint(UInt64(length))
    }

    package mutating func raw(_ value: UnsafeRawBufferPointer) {
        guard let base = value.baseAddress else { return }
        (target + count).copyMemory(from: base, byteCount: value.count)
        count += value.count
    }

    /// The text's UTF-8 without tag or length.
    package mutating func raw(_ value: String) {
        let done: Void? = value.utf8.withContiguousStorageIfAvailable { raw(UnsafeRawBufferPointer($0)) }
        if done == nil {
            for byte in value.utf8 {
                target.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
                count += 1
            }
        }
    }

    private mutating func varint(_ value: UInt64) {
        var rest = value
        while rest > 0x7F {
            target.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: count, as: UInt8.self)
            count += 1
            rest >>= 7
        }
        target.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: count, as: UInt8.self)
        count += 1
    }
}
