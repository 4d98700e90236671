// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Refuses names that would clash in the generated module, or that would hide a type that is used.
struct NameCheck {
    /// - Throws: ``CodeGenError`` that names both sides of a clash.
    func check(_ files: [FileModel]) throws(CodeGenError) {
        var topLevel: [String: String] = ["GeneratedDescriptors": "the generated file descriptors"]
        func declare(_ name: String, _ what: String) throws(CodeGenError) {
            if let other = topLevel.updateValue(what, forKey: name) {
                throw CodeGenError(
                    .nameClash,
                    "\(what) and \(other) are both called \(name) in Swift; rename one, or generate them into two modules"
                )
            }
        }
        // Swift takes no two files of the same name in one module, wherever they are.
        var outputs = ["descriptors.baton.swift": "the file of descriptors"]
        for file in files {
            let name = file.outputName.split(separator: "/").last.map(String.init) ?? ""
            if let other = outputs.updateValue(file.source, forKey: name) {
                throw CodeGenError(
                    .nameClash,
                    "\(file.source) and \(other) both make a file called \(name), and Swift takes no two in one module; use "
                        + "file_naming=path_to_underscores"
                )
            }
        }
        for file in files {
            for message in file.messages { try declare(message.name, message.fullName) }
            for type in file.enums { try declare(type.name, type.fullName) }
            for service in file.services { try declare(service.name, service.fullName) }
        }
        for file in files {
            for message in file.messages { try self.check(message, around: []) }
            for type in file.enums { try self.check(type) }
            for service in file.services { try self.check(service) }
        }
    }

    private func check(_ message: MessageModel, around: Set<String>) throws(CodeGenError) {
        var names: [String: String] = [:]
        for (name, protoName) in self.members(of: message) {
            if let other = names.updateValue(protoName, forKey: name) {
                throw CodeGenError(
                    .nameClash,
                    "\(message.fullName): \(other) and \(protoName) are both called \(name) in Swift; rename one"
                )
            }
        }
        for (index, oneof) in message.oneofs.enumerated() {
            var cases: [String: String] = [:]
            for field in message.fields {
                guard case .member(_, index) = field.shape else { continue }
                if let other = cases.updateValue(field.protoName, forKey: field.name) {
                    throw CodeGenError(
                        .nameClash,
                        "\(message.fullName).\(oneof.protoName): \(other) and \(field.protoName) are both called "
                            + "\(field.name) in Swift; rename one"
                    )
                }
            }
        }
        let nested = message.messages.map(\.name) + message.enums.map(\.name) + message.oneofs.map(\.typeName)
        if Set(nested).count < nested.count {
            throw CodeGenError(
                .nameClash,
                "\(message.fullName): two nested types have the same name in Swift; rename one"
            )
        }
        // Inside a type its nested types come before those of the module.
        let hidden = around.union(nested)
        for field in message.fields {
            for type in field.typeNames where !type.contains(".") && hidden.contains(type) {
                throw CodeGenError(
                    .nameClash,
                    "\(message.fullName).\(field.protoName): inside the message, \(type) is a nested type and hides the type of "
                        + "the file; rename one"
                )
            }
        }
        for child in message.messages { try self.check(child, around: hidden) }
        for type in message.enums { try self.check(type) }
    }

    private func members(of message: MessageModel) -> [(name: String, protoName: String)] {
        var result: [(String, String)] = message.oneofs.map { ($0.name, $0.protoName) }
        for field in message.fields {
            if case .member = field.shape { continue }
            result.append((field.name, field.protoName))
        }
        return result
    }

    private func check(_ type: EnumModel) throws(CodeGenError) {
        var names: [String: String] = [:]
        for value in type.values {
            if let other = names.updateValue(value.protoName, forKey: value.name) {
                throw CodeGenError(
                    .nameClash,
                    "\(type.fullName): \(other) and \(value.protoName) are both called \(value.name) in Swift; rename one"
                )
            }
        }
    }

    private func check(_ service: ServiceModel) throws(CodeGenError) {
        var names: [String: String] = [:]
        for method in service.methods {
            for name in method.clientFunctions {
                if let other = names.updateValue(method.protoName, forKey: name) {
                    throw CodeGenError(
                        .nameClash,
                        "\(service.fullName): \(other) and \(method.protoName) both make the function \(name); rename one"
                    )
                }
            }
            for type in [method.request, method.response] where ["Method", "Server", "Client"].contains(type) {
                throw CodeGenError(
                    .nameClash,
                    "\(service.fullName)/\(method.protoName): inside a service \(type) is the generated type; rename the message"
                )
            }
        }
    }
}

extension FieldModel {
    /// The Swift types of messages and enums that the field refers to.
    fileprivate var typeNames: [String] {
        switch self.shape {
        case .implicit(let type), .optional(let type, _), .message(let type, _), .repeated(let type),
            .member(let type, _),
            .map(_, let type, _):
            switch type {
            case .enumeration(let name), .message(let name, _): [name]
            default: []
            }
        }
    }
}
