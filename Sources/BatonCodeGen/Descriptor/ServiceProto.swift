// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A service as protoc describes it (`google.protobuf.ServiceDescriptorProto`).
struct ServiceProto {
    /// One method (`google.protobuf.MethodDescriptorProto`).
    struct Method {
        var name = ""
        /// The full names of the types, with a leading dot.
        var inputType = ""
        var outputType = ""
        var isClientStreaming = false
        var isServerStreaming = false
        var isDeprecated = false
        /// The content of `baton.v1.method`; nil without that option.
        var batonOptions: ArraySlice<UInt8>?

        init(_ bytes: ArraySlice<UInt8>) throws(CodeGenError) {
            for field in try WireReader.fields(of: bytes) {
                switch field.number {
                case 1: self.name = try field.value.string()
                case 2: self.inputType = try field.value.string()
                case 3: self.outputType = try field.value.string()
                case 4:
                    for option in try WireReader.fields(of: field.value.bytes()) {
                        switch option.number {
                        case 33: self.isDeprecated = try option.value.bool()
                        case BatonOption.number: self.batonOptions = try option.value.bytes()
                        default: break
                        }
                    }
                case 5: self.isClientStreaming = try field.value.bool()
                case 6: self.isServerStreaming = try field.value.bool()
                default: break
                }
            }
        }
    }

    var name = ""
    var methods: [Method] = []
    /// The content of `baton.v1.service`; nil without that option.
    var batonOptions: ArraySlice<UInt8>?

    init(_ bytes: ArraySlice<UInt8>) throws(CodeGenError) {
        for field in try WireReader.fields(of: bytes) {
            switch field.number {
            case 1: self.name = try field.value.string()
            case 2: self.methods.append(try Method(field.value.bytes()))
            case 3:
                for option in try WireReader.fields(of: field.value.bytes()) where option.number == BatonOption.number {
                    self.batonOptions = try option.value.bytes()
                }
            default: break
            }
        }
    }
}
