// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A message type as protoc describes it (`google.protobuf.DescriptorProto`).
struct MessageProto {
    var name = ""
    var fields: [FieldProto] = []
    var messages: [MessageProto] = []
    var enums: [EnumProto] = []
    var oneofs: [String] = []
    var isMapEntry = false
    var isDeprecated = false
    /// The content of `baton.v1.message`; nil without that option.
    var batonOptions: ArraySlice<UInt8>?

    init(_ bytes: ArraySlice<UInt8>) throws(CodeGenError) {
        for field in try WireReader.fields(of: bytes) {
            switch field.number {
            case 1: self.name = try field.value.string()
            case 2: self.fields.append(try FieldProto(field.value.bytes()))
            case 3: self.messages.append(try MessageProto(field.value.bytes()))
            case 4: self.enums.append(try EnumProto(field.value.bytes()))
            case 7: try self.readOptions(field.value.bytes())
            case 8:
                for part in try WireReader.fields(of: field.value.bytes()) where part.number == 1 {
                    self.oneofs.append(try part.value.string())
                }
            default: break
            }
        }
    }

    /// The indices of the oneofs that the file declares, not those that protoc made up for `optional`.
    var realOneofs: [Int] {
        let synthetic = Set(self.fields.filter(\.isProto3Optional).compactMap(\.oneofIndex))
        return self.oneofs.indices.filter { !synthetic.contains($0) }
    }

    private mutating func readOptions(_ bytes: ArraySlice<UInt8>) throws(CodeGenError) {
        for option in try WireReader.fields(of: bytes) {
            switch option.number {
            case 3: self.isDeprecated = try option.value.bool()
            case 7: self.isMapEntry = try option.value.bool()
            case BatonOption.number: self.batonOptions = try option.value.bytes()
            default: break
            }
        }
    }
}
