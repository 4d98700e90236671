// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

extension JSONToWire {
    /// A scalar without its tag.
    func scalar(
        _ kind: FieldTable.Kind,
        _ value: JSONValue,
        _ path: JSONPath,
        _ writer: inout WireWriter
    ) throws(JSONFailure) {
        switch kind {
        case .double:
            writer.fixed64(try Self.double(value, path).bitPattern)
        case .float:
            writer.fixed32(try Self.float(value, path).bitPattern)
        case .int32:
            writer.varint(UInt64(bitPattern: Int64(try Self.signed(Int32.self, value, path))))
        case .int64:
            writer.varint(UInt64(bitPattern: try Self.signed(Int64.self, value, path)))
        case .uint32:
            writer.varint(UInt64(try Self.unsigned(UInt32.self, value, path)))
        case .uint64:
            writer.varint(try Self.unsigned(UInt64.self, value, path))
        case .sint32:
            let number = try Self.signed(Int32.self, value, path)
            writer.varint(UInt64(UInt32(bitPattern: number << 1 ^ number >> 31)))
        case .sint64:
            let number = try Self.signed(Int64.self, value, path)
            writer.varint(UInt64(bitPattern: number << 1 ^ number >> 63))
        case .fixed32:
            writer.fixed32(try Self.unsigned(UInt32.self, value, path))
        case .fixed64:
            writer.fixed64(try Self.unsigned(UInt64.self, value, path))
        case .sfixed32:
            writer.fixed32(UInt32(bitPattern: try Self.signed(Int32.self, value, path)))
        case .sfixed64:
            writer.fixed64(UInt64(bitPattern: try Self.signed(Int64.self, value, path)))
        case .bool:
            guard let flag = value.boolValue else { throw Self.mismatch("true or false", value, path) }
            writer.varint(flag ? 1 : 0)
        case .string:
            guard let text = value.stringValue else { throw Self.mismatch("a string", value, path) }
            writer.lengthDelimited(text.utf8)
        case .bytes:
            writer.lengthDelimited(try Self.bytes(value, path))
        case .enumeration(let table):
            let number = try Self.enumeration(table(), value, path)
            writer.varint(UInt64(bitPattern: Int64(number)))
        case .message, .map:
            throw Self.mismatch("a scalar", value, path)
        }
    }

    static func bytes(_ value: JSONValue, _ path: JSONPath) throws(JSONFailure) -> [UInt8] {
        guard let text = value.stringValue else { throw Self.mismatch("a base64 string", value, path) }
        guard let bytes = Base64Text.decode(text) else { throw JSONFailure("the string is not base64", at: path) }
        return bytes
    }

    private static func enumeration(
        _ table: EnumTable,
        _ value: JSONValue,
        _ path: JSONPath
    ) throws(JSONFailure) -> Int32 {
        switch value {
        case .string(let name):
            if let number = table.number(of: name) { return number }
            let hint = NearestName.find(name, among: table.values.map(\.name)).map { "; did you mean \($0)?" } ?? ""
            throw JSONFailure("\(table.fullName) has no value \(Self.quoted(name))\(hint)", at: path)
        case .number(let number):
            guard let exact = number.int64.flatMap(Int32.init(exactly:)) else {
                throw JSONFailure("the number of an enumeration is a whole one of 32 bits", at: path)
            }
            return exact
        case .null where table.isNullValue:
            return 0
        default:
            throw Self.mismatch("a name or number of \(table.fullName)", value, path)
        }
    }

    // MARK: Numbers

    private static func signed<Number: FixedWidthInteger & SignedInteger>(
        _ type: Number.Type,
        _ value: JSONValue,
        _ path: JSONPath
    ) throws(JSONFailure) -> Number {
        let number = try Self.number(value, path)
        guard let exact = number.int64.flatMap(Number.init(exactly:)) else {
            throw JSONFailure("a whole number from \(Number.min) to \(Number.max) must stand here", at: path)
        }
        return exact
    }

    private static func unsigned<Number: FixedWidthInteger & UnsignedInteger>(
        _ type: Number.Type,
        _ value: JSONValue,
        _ path: JSONPath
    ) throws(JSONFailure) -> Number {
        let number = try Self.number(value, path)
        guard let exact = number.uint64.flatMap(Number.init(exactly:)) else {
            throw JSONFailure("a whole number from 0 to \(Number.max) must stand here", at: path)
        }
        return exact
    }

    /// A number, also in a string.
    private static func number(_ value: JSONValue, _ path: JSONPath) throws(JSONFailure) -> JSONNumber {
        if let number = value.numberValue { return number }
        if let text = value.stringValue, text.utf8.count <= JSONLimits.defaultMaximumNumberBytes {
            if let number = JSONNumber(text) { return number }
            throw JSONFailure("the string is not a number", at: path)
        }
        throw Self.mismatch("a number", value, path)
    }

    private static func special(_ value: JSONValue) -> Double? {
        switch value.stringValue {
        case "NaN": .nan
        case "Infinity": .infinity
        case "-Infinity": -.infinity
        default: nil
        }
    }

    private static func double(_ value: JSONValue, _ path: JSONPath) throws(JSONFailure) -> Double {
        if let special = Self.special(value) { return special }
        guard let number = try Self.number(value, path).double else {
            throw JSONFailure("the number is too large for a double", at: path)
        }
        return number
    }

    private static func float(_ value: JSONValue, _ path: JSONPath) throws(JSONFailure) -> Float {
        if let special = Self.special(value) { return Float(special) }
        let text = try Self.number(value, path).lexeme
        guard let number = Float(text), number.isFinite else {
            throw JSONFailure("the number is too large for a float", at: path)
        }
        return number
    }
}
