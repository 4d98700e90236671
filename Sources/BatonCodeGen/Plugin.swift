// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The protoc plugin: a request of protoc in, a response out.
enum Plugin {
    /// Answers a request.
    ///
    /// - Parameter bytes: an encoded `google.protobuf.compiler.CodeGeneratorRequest`.
    /// - Returns: an encoded `CodeGeneratorResponse`; what is wrong with the proto files or options is told in it.
    /// - Throws: ``CodeGenError`` when the bytes are no request.
    static func respond(to bytes: [UInt8]) throws(CodeGenError) -> [UInt8] {
        var names: [String] = []
        var parameter = ""
        var files: [FileProto] = []
        for field in try WireReader.fields(of: bytes[...]) {
            switch field.number {
            case 1: names.append(try field.value.string())
            case 2: parameter = try field.value.string()
            case 15: files.append(try FileProto(field.value.bytes()))
            default: break
            }
        }
        var response = WireBuilder()
        do throws(CodeGenError) {
            let outputs = try self.generate(files: files, generated: names, parameter: parameter)
            // FEATURE_PROTO3_OPTIONAL
            response.add(2, 1 as UInt64)
            for output in outputs {
                response.add(15) {
                    $0.add(1, output.name)
                    $0.add(15, output.content)
                }
            }
        } catch {
            response.add(1, error.message)
            response.add(2, 1 as UInt64)
        }
        return response.bytes
    }

    /// The files that are generated from proto files.
    static func generate(
        files: [FileProto],
        generated: [String],
        parameter: String
    ) throws(CodeGenError) -> [FileTranslator.Output] {
        let options = try GeneratorOptions(parameter: parameter)
        let model = try ModelBuilder(files: files, generated: generated, options: options).build()
        return FileTranslator(model).translate()
    }
}
