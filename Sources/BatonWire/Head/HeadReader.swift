// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Reads one flat protobuf head, strictly: what two parsers could read in two ways is malformed.
///
/// Malformed are: a singular field that comes twice, a group, a field number of zero or above 2^29 − 1, a known field
/// with another wire type, a number that does not fit its field, a truth value other than 0 and 1, a length past the
/// end, a tag or a length of more than five bytes (protobuf's readers differ about them), and text that is not UTF-8 or
/// holds a NUL. Unknown fields are skipped.
struct HeadReader {
    /// Numbers of protobuf's wire types.
    enum Kind: UInt8 {
        case varint = 0
        case fixed64 = 1
        case bytes = 2
        case fixed32 = 5
    }

    /// One field's tag.
    struct Tag {
        var number: UInt32
        var kind: Kind
    }

    private let head: UnsafeRawBufferPointer
    private var offset: Int
    private let end: Int
    /// Bit n is set when the singular field n has been read.
    private var seen: UInt32 = 0

    /// Reads a whole head. Its length is at most 65,535 bytes, as the frame header counts it.
    init(_ head: UnsafeRawBufferPointer) {
        self.head = head
        offset = 0
        end = min(head.count, Int(UInt16.max))
    }

    /// Reads a message nested at `range` of the same head.
    init(_ head: UnsafeRawBufferPointer, within range: HeadRange) {
        self.head = head
        offset = min(Int(range.start), head.count)
        end = min(Int(range.start) + Int(range.count), head.count)
    }

    /// Continues at a position that an earlier reader of the same head has passed.
    init(_ head: UnsafeRawBufferPointer, at position: UInt16) {
        self.head = head
        offset = min(Int(position), head.count)
        end = min(head.count, Int(UInt16.max))
    }

    /// Position of the next unread byte.
    var position: UInt16 { UInt16(clamping: offset) }

    /// The next field's tag, or nil at the end.
    mutating func next() throws(WireError) -> Tag? {
        guard offset < end else { return nil }
        let raw = try shortVarint("a tag")
        let number = raw >> 3
        guard number > 0, number < 1 << 29 else { throw malformed("a field number is out of range") }
        guard let kind = Kind(rawValue: UInt8(truncatingIfNeeded: raw & 7)) else {
            throw malformed("field \(number) has wire type \(raw & 7)")
        }
        return Tag(number: UInt32(number), kind: kind)
    }

    /// Marks a singular field; a second one is malformed, whatever its value.
    private mutating func once(_ tag: Tag, _ kind: Kind) throws(WireError) {
        guard tag.kind == kind else {
            throw malformed("field \(tag.number) has wire type \(tag.kind.rawValue) instead of \(kind.rawValue)")
        }
        let bit: UInt32 = 1 << (tag.number & 31)
        guard seen & bit == 0 else { throw malformed("field \(tag.number) comes twice") }
        seen |= bit
    }

    /// A singular uint32 (or enum) field: at most 2^31 − 1.
    mutating func uint32(_ tag: Tag) throws(WireError) -> UInt32 {
        try once(tag, .varint)
        let value = try rawVarint()
        // Signed 32 bits hold every number of a head, so that no language reads a negative one.
        guard value <= UInt64(Baton1.largestCredit) else { throw malformed("field \(tag.number) exceeds 2^31 - 1") }
        return UInt32(truncatingIfNeeded: value)
    }

    /// A singular uint64 field.
    mutating func uint64(_ tag: Tag) throws(WireError) -> UInt64 {
        try once(tag, .varint)
        return try rawVarint()
    }

    /// A singular bool field.
    mutating func bool(_ tag: Tag) throws(WireError) -> Bool {
        try once(tag, .varint)
        let value = try rawVarint()
        guard value <= 1 else { throw malformed("field \(tag.number) is neither 0 nor 1") }
        return value == 1
    }

    /// A singular string field: UTF-8 without NUL.
    mutating func text(_ tag: Tag) throws(WireError) -> HeadRange {
        try once(tag, .bytes)
        let range = try rawBytes()
        guard UTF8Check.isText(range.bytes(in: head)) else {
            throw malformed("field \(tag.number) is not text: invalid UTF-8 or a NUL")
        }
        return range
    }

    /// A singular bytes field.
    mutating func bytes(_ tag: Tag) throws(WireError) -> HeadRange {
        try once(tag, .bytes)
        return try rawBytes()
    }

    /// One element of a repeated message field.
    mutating func element(_ tag: Tag) throws(WireError) -> HeadRange {
        guard tag.kind == .bytes else {
            throw malformed("field \(tag.number) has wire type \(tag.kind.rawValue) instead of 2")
        }
        return try rawBytes()
    }

    /// Passes over a field that this version does not know.
    mutating func skip(_ tag: Tag) throws(WireError) {
        switch tag.kind {
        case .varint: _ = try rawVarint()
        case .fixed64: try advance(8)
        case .bytes: _ = try rawBytes()
        case .fixed32: try advance(4)
        }
    }

    private mutating func advance(_ count: Int) throws(WireError) {
        guard end - offset >= count else { throw malformed("a field runs past the end") }
        offset += count
    }

    private mutating func rawBytes() throws(WireError) -> HeadRange {
        let count = try shortVarint("a length")
        guard count <= UInt64(end - offset) else { throw malformed("a length runs past the end") }
        let range = HeadRange(start: UInt16(truncatingIfNeeded: offset), count: UInt16(truncatingIfNeeded: count))
        offset += Int(count)
        return range
    }

    /// A tag or a length.
    private mutating func shortVarint(_ what: StaticString) throws(WireError) -> UInt64 {
        let start = offset
        let value = try rawVarint()
        guard offset - start <= 5 else { throw malformed("\(what) takes more than five bytes") }
        return value
    }

    private mutating func rawVarint() throws(WireError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while offset < end {
            let byte = head[offset]
            offset += 1
            if shift == 63 {
                guard byte <= 1 else { throw malformed("a number exceeds 64 bits") }
            }
            value |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
            shift += 7
            guard shift <= 63 else { break }
        }
        throw malformed(shift > 63 ? "a number exceeds 64 bits" : "a number runs past the end")
    }

    private func malformed(_ text: String) -> WireError {
        WireError(.malformedHead, "malformed head: \(text)")
    }
}
