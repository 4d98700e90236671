// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A set of proto files as protoc writes it (`google.protobuf.FileDescriptorSet`).
package struct FileDescriptorSet {
    /// The files, each after those that it imports.
    let files: [FileProto]

    /// Reads an encoded set.
    ///
    /// - Throws: ``CodeGenError`` when the bytes are not a descriptor set.
    package init(_ bytes: [UInt8]) throws(CodeGenError) {
        var files: [FileProto] = []
        for field in try WireReader.fields(of: bytes[...]) where field.number == 1 {
            files.append(try FileProto(field.value.bytes()))
        }
        self.init(files: files)
    }

    init(files: [FileProto]) {
        self.files = files
    }

    /// The names of the files.
    package var fileNames: [String] { self.files.map(\.name) }
}
