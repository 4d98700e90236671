// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Reads the fields of one encoded message, one after the other.
struct WireReader {
    /// The value of a field as it stands on the wire.
    enum Value {
        case varint(UInt64)
        case fixed64(UInt64)
        case bytes(ArraySlice<UInt8>)
        case fixed32(UInt32)
    }

    /// A field and its value.
    struct Field {
        var number: Int
        var value: Value
    }

    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.rest = bytes
    }

    /// All fields of a message in order.
    static func fields(of bytes: ArraySlice<UInt8>) throws(CodeGenError) -> [Field] {
        var reader = WireReader(bytes)
        var fields: [Field] = []
        while let field = try reader.next() { fields.append(field) }
        return fields
    }

    /// The next field; nil at the end.
    mutating func next() throws(CodeGenError) -> Field? {
        if self.rest.isEmpty { return nil }
        let tag = try self.varint()
        guard let number = Int(exactly: tag >> 3), number > 0 else { throw Self.malformed }
        switch tag & 7 {
        case 0:
            return Field(number: number, value: .varint(try self.varint()))
        case 1:
            return Field(number: number, value: .fixed64(try self.fixed(8)))
        case 2:
            guard let length = Int(exactly: try self.varint()) else { throw Self.malformed }
            return Field(number: number, value: .bytes(try self.take(length)))
        case 5:
            return Field(number: number, value: .fixed32(UInt32(truncatingIfNeeded: try self.fixed(4))))
        default:
            throw Self.malformed
        }
    }

    /// The numbers of a packed list.
    static func varints(_ bytes: ArraySlice<UInt8>) throws(CodeGenError) -> [Int32] {
        var reader = WireReader(bytes)
        var result: [Int32] = []
        while !reader.rest.isEmpty { result.append(Int32(truncatingIfNeeded: try reader.varint())) }
        return result
    }

    private mutating func varint() throws(CodeGenError) -> UInt64 {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while let byte = self.rest.popFirst() {
            guard shift < 64 else { throw Self.malformed }
            result |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return result }
            shift += 7
        }
        throw Self.malformed
    }

    private mutating func fixed(_ size: Int) throws(CodeGenError) -> UInt64 {
        try self.take(size).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private mutating func take(_ count: Int) throws(CodeGenError) -> ArraySlice<UInt8> {
        guard count <= self.rest.count else { throw Self.malformed }
        defer { self.rest = self.rest.dropFirst(count) }
        return self.rest.prefix(count)
    }

    private static var malformed: CodeGenError {
        CodeGenError(.malformedInput, "the input does not hold descriptors: an encoded message is cut or garbled")
    }
}

extension WireReader.Value {
    /// A length-delimited value.
    func bytes() throws(CodeGenError) -> ArraySlice<UInt8> {
        guard case .bytes(let bytes) = self else { throw Self.wrongType }
        return bytes
    }

    /// A text.
    func string() throws(CodeGenError) -> String {
        guard let text = String(validating: try self.bytes(), as: UTF8.self) else { throw Self.wrongType }
        return text
    }

    /// A number.
    func integer() throws(CodeGenError) -> UInt64 {
        guard case .varint(let value) = self else { throw Self.wrongType }
        return value
    }

    /// A number of 32 bits with a sign.
    func int32() throws(CodeGenError) -> Int32 {
        Int32(truncatingIfNeeded: try self.integer())
    }

    /// A truth value.
    func bool() throws(CodeGenError) -> Bool {
        try self.integer() != 0
    }

    /// A number with a fraction.
    func double() throws(CodeGenError) -> Double {
        guard case .fixed64(let bits) = self else { throw Self.wrongType }
        return Double(bitPattern: bits)
    }

    private static var wrongType: CodeGenError {
        CodeGenError(.malformedInput, "the input does not hold descriptors: a field has another type than expected")
    }
}
