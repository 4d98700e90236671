// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A proto file as protoc describes it (`google.protobuf.FileDescriptorProto`), in the parts that generated code needs.
struct FileProto {
    var name = ""
    var package = ""
    var syntax = ""
    var dependencies: [String] = []
    var publicDependencies: [Int] = []
    var messages: [MessageProto] = []
    var enums: [EnumProto] = []
    var services: [ServiceProto] = []
    /// The comments before declarations, by the declaration's path in the descriptor.
    var comments: [[Int32]: String] = [:]
    /// The comments that stand alone before the `syntax` line, usually the licence.
    var detachedComments: [String] = []
    /// The encoded descriptor as it was read.
    var bytes: ArraySlice<UInt8> = []

    init(_ bytes: ArraySlice<UInt8>) throws(CodeGenError) {
        self.bytes = bytes
        for field in try WireReader.fields(of: bytes) {
            switch field.number {
            case 1: self.name = try field.value.string()
            case 2: self.package = try field.value.string()
            case 3: self.dependencies.append(try field.value.string())
            case 4: self.messages.append(try MessageProto(field.value.bytes()))
            case 5: self.enums.append(try EnumProto(field.value.bytes()))
            case 6: self.services.append(try ServiceProto(field.value.bytes()))
            case 9: try self.readComments(field.value.bytes())
            case 10: self.publicDependencies.append(Int(try field.value.int32()))
            case 12: self.syntax = try field.value.string()
            default: break
            }
        }
    }

    /// The full name of the package with a leading dot, as type names have it; empty without a package.
    var scope: String { self.package.isEmpty ? "" : ".\(self.package)" }

    private mutating func readComments(_ bytes: ArraySlice<UInt8>) throws(CodeGenError) {
        for location in try WireReader.fields(of: bytes) where location.number == 1 {
            var path: [Int32] = []
            var comment: String?
            var detached: [String] = []
            for field in try WireReader.fields(of: location.value.bytes()) {
                switch field.number {
                case 1: path = try WireReader.varints(field.value.bytes())
                case 3: comment = try field.value.string()
                case 6: detached.append(try field.value.string())
                default: break
                }
            }
            if let comment { self.comments[path] = comment }
            // The field `syntax` of the descriptor.
            if path == [12] { self.detachedComments = detached }
        }
    }
}

extension FileProto {
    /// The lines of the comment before a declaration.
    func documentation(_ path: [Int32]) -> [String] {
        self.comments[path].map(CommentText.lines) ?? []
    }

    /// The encoded descriptor with comments, but without the positions of declarations in the source text, which are
    /// of no use to who asks a server for it. The comments of protobuf's own files are not copied.
    func bytesWithoutPositions() throws(CodeGenError) -> [UInt8] {
        var result = WireBuilder()
        for field in try WireReader.fields(of: self.bytes) {
            guard field.number == 9 else {
                result.add(field)
                continue
            }
            if self.name.hasPrefix("google/protobuf/") { continue }
            var info = WireBuilder()
            for location in try WireReader.fields(of: field.value.bytes()) where location.number == 1 {
                let parts = try WireReader.fields(of: location.value.bytes())
                guard parts.contains(where: { $0.number == 3 }) else { continue }
                info.add(1) { builder in
                    for part in parts where part.number == 1 || part.number == 3 { builder.add(part) }
                }
            }
            if !info.bytes.isEmpty { result.add(9, info.bytes) }
        }
        return result.bytes
    }
}
