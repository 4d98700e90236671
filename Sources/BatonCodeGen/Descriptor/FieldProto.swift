// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A field as protoc describes it (`google.protobuf.FieldDescriptorProto`).
struct FieldProto {
    /// The type of a value, numbered as in `google.protobuf.FieldDescriptorProto.Type`.
    enum Kind: Int32 {
        case double = 1
        case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes, uint32, enumeration
        case sfixed32, sfixed64, sint32, sint64
    }

    var name = ""
    var number: Int32 = 0
    var kind = Kind.double
    var isRepeated = false
    /// The full name of a message's or enum's type, with a leading dot.
    var typeName = ""
    var oneofIndex: Int?
    var jsonName = ""
    /// Whether the file says `optional`; then the oneof is one that protoc made up.
    var isProto3Optional = false
    var packed: Bool?
    var isDeprecated = false
    /// The content of `baton.v1.field`; nil without that option.
    var batonOptions: ArraySlice<UInt8>?

    init(_ bytes: ArraySlice<UInt8>) throws(CodeGenError) {
        for field in try WireReader.fields(of: bytes) {
            switch field.number {
            case 1: self.name = try field.value.string()
            case 3: self.number = try field.value.int32()
            case 4: self.isRepeated = try field.value.int32() == 3
            case 5:
                guard let kind = Kind(rawValue: try field.value.int32()) else {
                    throw CodeGenError(
                        .unsupported,
                        "the field \(self.name) has a type that this version does not know"
                    )
                }
                self.kind = kind
            case 6: self.typeName = try field.value.string()
            case 8: try self.readOptions(field.value.bytes())
            case 9: self.oneofIndex = Int(try field.value.int32())
            case 10: self.jsonName = try field.value.string()
            case 17: self.isProto3Optional = try field.value.bool()
            default: break
            }
        }
    }

    private mutating func readOptions(_ bytes: ArraySlice<UInt8>) throws(CodeGenError) {
        for option in try WireReader.fields(of: bytes) {
            switch option.number {
            case 2: self.packed = try option.value.bool()
            case 3: self.isDeprecated = try option.value.bool()
            case BatonOption.number: self.batonOptions = try option.value.bytes()
            default: break
            }
        }
    }
}
