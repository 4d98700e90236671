// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// An enum as protoc describes it (`google.protobuf.EnumDescriptorProto`).
struct EnumProto {
    /// One value.
    struct Value {
        var name = ""
        var number: Int32 = 0
    }

    var name = ""
    var values: [Value] = []
    var allowsAlias = false

    init(_ bytes: ArraySlice<UInt8>) throws(CodeGenError) {
        for field in try WireReader.fields(of: bytes) {
            switch field.number {
            case 1:
                self.name = try field.value.string()
            case 2:
                var value = Value()
                for part in try WireReader.fields(of: field.value.bytes()) {
                    switch part.number {
                    case 1: value.name = try part.value.string()
                    case 2: value.number = try part.value.int32()
                    default: break
                    }
                }
                self.values.append(value)
            case 3:
                for option in try WireReader.fields(of: field.value.bytes()) where option.number == 2 {
                    self.allowsAlias = try option.value.bool()
                }
            default:
                break
            }
        }
    }
}
