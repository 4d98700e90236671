// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

extension WireToJSON {
    /// One value.
    mutating func value(_ kind: FieldTable.Kind, _ value: WireValue) throws(JSONFailure) {
        switch kind {
        case .double:
            self.writer.double(Double(bitPattern: value.number))
        case .float:
            self.writer.float(Float(bitPattern: UInt32(truncatingIfNeeded: value.number)))
        case .int32, .sfixed32:
            self.writer.integer(Int32(truncatingIfNeeded: value.number))
        case .sint32:
            self.writer.integer(Self.zigzag32(value.number))
        case .uint32, .fixed32:
            self.writer.integer(UInt32(truncatingIfNeeded: value.number))
        case .int64, .sfixed64:
            self.writer.integer(Int64(bitPattern: value.number), quoted: true)
        case .sint64:
            self.writer.integer(Self.zigzag64(value.number), quoted: true)
        case .uint64, .fixed64:
            self.writer.integer(value.number, quoted: true)
        case .bool:
            self.writer.bool(value.number != 0)
        case .string:
            self.writer.string(String(decoding: value.bytes, as: UTF8.self))
        case .bytes:
            self.writer.string(Base64Text.encode(value.bytes))
        case .enumeration(let table):
            let table = table()
            let number = Int32(truncatingIfNeeded: value.number)
            if table.isNullValue {
                self.writer.null()
            } else if let name = table.name(of: number) {
                self.writer.string(name)
            } else {
                self.writer.integer(number)
            }
        case .message(let table):
            try self.message(value.bytes, table())
        case .map:
            throw self.failure("a map has no value of its own")
        }
    }

    static func zigzag32(_ raw: UInt64) -> Int32 {
        let value = UInt32(truncatingIfNeeded: raw)
        return Int32(bitPattern: value >> 1) ^ -Int32(bitPattern: value & 1)
    }

    static func zigzag64(_ value: UInt64) -> Int64 {
        Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }
}
