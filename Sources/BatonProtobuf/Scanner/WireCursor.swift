// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A position in bytes of the protobuf wire format. Every read is checked against the end.
struct WireCursor {
    struct Tag {
        var number: UInt32
        var wireType: UInt8
    }

    private(set) var position: UnsafeRawPointer
    let end: UnsafeRawPointer

    /// Starts at the first byte; the buffer must outlive the cursor.
    init(_ buffer: UnsafeRawBufferPointer) {
        if let base = buffer.baseAddress {
            self.position = base
            self.end = base + buffer.count
        } else {
            self.position = Self.nothing
            self.end = Self.nothing
        }
    }

    /// An address for empty buffers that have none; never read from.
    // nonisolated(unsafe): a constant.
    nonisolated(unsafe) private static let nothing = UnsafeRawPointer(
        UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1)
    )

    var isAtEnd: Bool { self.position >= self.end }

    var remaining: Int { self.end - self.position }

    /// A varint of at most ten bytes and 64 bits; nil when there is none.
    mutating func readVarint() -> UInt64? {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        var cursor = self.position
        while cursor < self.end {
            let byte = cursor.load(as: UInt8.self)
            cursor += 1
            if shift == 63, byte > 1 { return nil }
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                self.position = cursor
                return result
            }
            shift += 7
        }
        return nil
    }

    /// A tag of at most five bytes whose field number is not 0; nil when there is none.
    mutating func readTag() -> Tag? {
        let start = self.position
        guard let value = self.readVarint(), value <= UInt64(UInt32.max), value >= 8, self.position - start <= 5 else {
            return nil
        }
        return Tag(number: UInt32(truncatingIfNeeded: value >> 3), wireType: UInt8(truncatingIfNeeded: value & 7))
    }

    mutating func readFixed32() -> UInt32? {
        guard self.remaining >= 4 else { return nil }
        let value = self.position.loadUnaligned(as: UInt32.self)
        self.position += 4
        return UInt32(littleEndian: value)
    }

    mutating func readFixed64() -> UInt64? {
        guard self.remaining >= 8 else { return nil }
        let value = self.position.loadUnaligned(as: UInt64.self)
        self.position += 8
        return UInt64(littleEndian: value)
    }

    /// A length and that many bytes.
    mutating func readLengthDelimited() -> UnsafeRawBufferPointer? {
        let start = self.position
        guard let length = self.readVarint(), let count = Int(exactly: length), count <= self.remaining else {
            self.position = start
            return nil
        }
        let bytes = UnsafeRawBufferPointer(start: self.position, count: count)
        self.position += count
        return bytes
    }

    /// Past one value of that wire type; false for groups, unknown types and cut values.
    mutating func skipValue(_ wireType: UInt8) -> Bool {
        switch wireType {
        case 0: self.readVarint() != nil
        case 1: self.readFixed64() != nil
        case 2: self.readLengthDelimited() != nil
        case 5: self.readFixed32() != nil
        default: false
        }
    }
}
