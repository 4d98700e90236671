// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Finds the types that fields refer to, in the files of this module and of those that it imports.
struct TypeIndex {
    /// A message or enum type.
    struct Declaration {
        /// The name in Swift, through the types around it, with its module where that is another one.
        var swiftName: String
        /// The module, nil for the one that is generated.
        var module: String?
        /// The message, nil for an enum.
        var message: MessageProto?
    }

    private var declarations: [String: Declaration] = [:]
    /// Messages whose own fields, or those of a message within, have rules.
    private var withRules: Set<String> = []
    /// The messages that a message holds without a list or map between, by full name.
    private var inlineMessages: [String: [String]] = [:]

    init(files: [FileProto], generated: Set<String>, options: GeneratorOptions) throws(CodeGenError) {
        for file in files {
            let isGenerated = generated.contains(file.name)
            let module = isGenerated ? nil : options.imports.first { file.name.hasPrefix($0.pathPrefix) }?.module
            // A file of nobody's module is an error only where one of its types is used.
            let prefix = isGenerated ? options.prefix : module.map { "\($0)." } ?? "?\(file.name)?"
            for message in file.messages {
                let name = prefix + SwiftNames.type(message.name, suffix: "Message")
                try self.add(message, "\(file.scope).\(message.name)", name, module)
            }
            for type in file.enums {
                let name = prefix + SwiftNames.type(type.name, suffix: "Value")
                self.declarations["\(file.scope).\(type.name)"] = Declaration(swiftName: name, module: module)
            }
        }
        self.findRules()
    }

    private mutating func add(
        _ message: MessageProto,
        _ fullName: String,
        _ swiftName: String,
        _ module: String?
    ) throws(CodeGenError) {
        self.declarations[fullName] = Declaration(swiftName: swiftName, module: module, message: message)
        for nested in message.messages {
            let name = SwiftNames.type(nested.name, suffix: "Message")
            try self.add(nested, "\(fullName).\(nested.name)", "\(swiftName).\(name)", module)
        }
        for type in message.enums {
            let name = SwiftNames.type(type.name, suffix: "Value")
            self.declarations["\(fullName).\(type.name)"] = Declaration(
                swiftName: "\(swiftName).\(name)",
                module: module
            )
        }
        self.inlineMessages[fullName] = message.fields.filter { $0.kind == .message && !$0.isRepeated }.map(\.typeName)
    }

    /// The declaration of a type.
    ///
    /// - Throws: ``CodeGenError`` when no module is known to hold it.
    func declaration(_ typeName: String, usedBy user: String) throws(CodeGenError) -> Declaration {
        guard let declaration = self.declarations[typeName] else {
            throw CodeGenError(.malformedInput, "\(user) refers to \(typeName.dropFirst()), which no file declares")
        }
        if declaration.swiftName.hasPrefix("?") {
            let file = declaration.swiftName.split(separator: "?").first ?? ""
            throw CodeGenError(
                .unsupported,
                "\(user) uses \(typeName.dropFirst()) of \(file), which is neither generated here nor known to be part of "
                    + "another module; say which one with imports=path/of/files/:Module"
            )
        }
        return declaration
    }

    /// The map entry that a field refers to; nil for a field that is not a map.
    func mapEntry(of field: FieldProto) -> MessageProto? {
        guard field.kind == .message, field.isRepeated, let entry = self.declarations[field.typeName]?.message,
            entry.isMapEntry
        else { return nil }
        return entry
    }

    /// Whether a message, or one within it, has rules.
    func hasRules(_ typeName: String) -> Bool {
        self.withRules.contains(typeName)
    }

    /// Whether a value of type `typeName` can hold one of type `other` without a list or map between.
    func holds(_ typeName: String, _ other: String) -> Bool {
        var seen: Set<String> = []
        var pending = [typeName]
        while let next = pending.popLast() {
            if next == other { return true }
            if seen.insert(next).inserted { pending += self.inlineMessages[next] ?? [] }
        }
        return false
    }

    private mutating func findRules() {
        func hasOwnRules(_ message: MessageProto) -> Bool {
            message.batonOptions != nil || message.fields.contains { $0.batonOptions != nil }
        }
        for (name, declaration) in self.declarations {
            if let message = declaration.message, hasOwnRules(message) { self.withRules.insert(name) }
        }
        var grew = true
        while grew {
            grew = false
            for (name, declaration) in self.declarations where !self.withRules.contains(name) {
                guard let message = declaration.message else { continue }
                if message.fields.contains(where: { $0.kind == .message && self.withRules.contains($0.typeName) }) {
                    self.withRules.insert(name)
                    grew = true
                }
            }
        }
    }
}
