// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Turns the descriptor set of proto files into one from which protoc-c makes the C messages that the bridge needs.
///
/// protoc-c refuses `optional` in proto3, gives texts as C strings that end at the first NUL, and makes structs that do
/// not compile for some names. In the rewritten set synthetic oneofs are real ones, texts are counted bytes, members have
/// the names of ``CNames``, and what C does not need is gone: comments, services, extensions, options, and imports that
/// only those needed.
package struct CDescriptorRewriter {
    /// The number of protobuf-c's own options on files, messages and fields.
    private static let protobufCOption = 1019

    /// Makes a rewriter.
    package init() {}

    /// The rewritten set, encoded: the given files and, of those that they import, the ones that declare types in use.
    ///
    /// - Throws: ``CodeGenError`` for what protoc-c cannot express.
    package func rewrite(_ set: FileDescriptorSet) throws(CodeGenError) -> [UInt8] {
        let owners = try self.typeOwners(of: set)
        var rewritten: [(file: FileProto, bytes: [UInt8])] = []
        var imported: Set<String> = []
        for file in set.files where !file.messages.isEmpty || !file.enums.isEmpty {
            let dependencies = try self.dependencies(of: file, owners: owners)
            imported.formUnion(dependencies)
            rewritten.append((file, try self.rewrite(file, dependencies: dependencies)))
        }
        var result = WireBuilder()
        for (file, bytes) in rewritten {
            // A proto2 file such as google/protobuf/descriptor.proto that only lent its types to options is not needed.
            if file.syntax != "proto3" {
                guard imported.contains(file.name) else { continue }
                throw CodeGenError(.unsupported, "\(file.name): only proto3 files can be generated")
            }
            result.add(1, bytes)
        }
        return result.bytes
    }

    // ------------------------------------------------------------------------------------------------ the parts

    private func rewrite(_ file: FileProto, dependencies: [String]) throws(CodeGenError) -> [UInt8] {
        var result = WireBuilder()
        result.add(1, file.name)
        if !file.package.isEmpty { result.add(2, file.package) }
        for dependency in dependencies { result.add(3, dependency) }
        for message in file.messages { result.add(4, try self.rewrite(message, in: file.name)) }
        for type in file.enums { result.add(5, self.rewrite(type)) }
        result.add(8) { options in
            // gen_pack_helpers = false: the bridge packs and unpacks through the descriptors.
            options.add(Self.protobufCOption) { $0.add(2, 0 as UInt64) }
        }
        result.add(12, file.syntax)
        return result.bytes
    }

    private func rewrite(_ message: MessageProto, in file: String) throws(CodeGenError) -> [UInt8] {
        var result = WireBuilder()
        result.add(1, message.name)
        let names = CNames.memberNames(of: message)
        for (field, name) in zip(message.fields, names.fields) {
            if field.kind == .group {
                throw CodeGenError(
                    .unsupported,
                    "\(file): \(message.name).\(field.name) is a group; use a message field"
                )
            }
            result.add(2, self.rewrite(field, name: name))
        }
        for nested in message.messages { result.add(3, try self.rewrite(nested, in: file)) }
        for type in message.enums { result.add(4, self.rewrite(type)) }
        result.add(7) { options in
            if message.isMapEntry { options.add(7, 1 as UInt64) }
            // base_field_name
            options.add(Self.protobufCOption) { $0.add(3, CNames.baseFieldName) }
        }
        for name in names.oneofs {
            result.add(8) { $0.add(1, name) }
        }
        return result.bytes
    }

    private func rewrite(_ field: FieldProto, name: String) -> [UInt8] {
        var result = WireBuilder()
        result.add(1, name)
        result.add(3, field.number)
        result.add(4, field.isRepeated ? 3 as Int32 : 1)
        result.add(5, field.kind.rawValue)
        if !field.typeName.isEmpty { result.add(6, field.typeName) }
        result.add(8) { options in
            if let packed = field.packed { options.add(2, packed ? 1 as UInt64 : 0) }
            // string_as_bytes
            if field.kind == .string { options.add(Self.protobufCOption) { $0.add(1, 1 as UInt64) } }
        }
        if let index = field.oneofIndex { result.add(9, Int32(truncatingIfNeeded: index)) }
        return result.bytes
    }

    private func rewrite(_ type: EnumProto) -> [UInt8] {
        var result = WireBuilder()
        result.add(1, type.name)
        for value in type.values {
            result.add(2) {
                $0.add(1, value.name)
                $0.add(2, value.number)
            }
        }
        if type.allowsAlias { result.add(3) { $0.add(2, 1 as UInt64) } }
        return result.bytes
    }

    // ---------------------------------------------------------------------------------------------------- types

    /// The files that declare the types of a file's fields, sorted.
    private func dependencies(of file: FileProto, owners: [String: String]) throws(CodeGenError) -> [String] {
        var used: Set<String> = []
        func visit(_ message: MessageProto) {
            for field in message.fields where !field.typeName.isEmpty { used.insert(field.typeName) }
            message.messages.forEach(visit)
        }
        file.messages.forEach(visit)
        var result: Set<String> = []
        for type in used {
            guard let owner = owners[type] else {
                throw CodeGenError(.malformedInput, "\(file.name): the descriptor set does not hold the type \(type)")
            }
            if owner != file.name { result.insert(owner) }
        }
        return result.sorted()
    }

    /// The file that declares each type, by the type's full name with its leading dot.
    private func typeOwners(of set: FileDescriptorSet) throws(CodeGenError) -> [String: String] {
        var owners: [String: String] = [:]
        var cNames: [String: String] = [:]
        func add(_ fullName: String, _ file: String) throws(CodeGenError) {
            owners[fullName] = file
            // Two messages may differ in case alone, but not the C variables that describe them.
            let cName = CNames.functionPrefix(fullName)
            if let other = cNames.updateValue(fullName, forKey: cName) {
                throw CodeGenError(
                    .nameClash,
                    "\(file): \(fullName.dropFirst()) and \(other.dropFirst()) have the same name in C, \(cName)"
                )
            }
        }
        func addMessage(_ message: MessageProto, _ scope: String, _ file: String) throws(CodeGenError) {
            let fullName = "\(scope).\(message.name)"
            try add(fullName, file)
            for nested in message.messages { try addMessage(nested, fullName, file) }
            for type in message.enums { try add("\(fullName).\(type.name)", file) }
        }
        for file in set.files {
            for message in file.messages { try addMessage(message, file.scope, file.name) }
            for type in file.enums { try add("\(file.scope).\(type.name)", file.name) }
        }
        return owners
    }
}
