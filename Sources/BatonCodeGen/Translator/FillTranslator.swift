// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes the method that writes a message into its C struct.
struct FillTranslator {
    let namer: Namer

    func translate(_ message: MessageModel) -> Code {
        var body: [Code] = []
        if !message.fields.isEmpty {
            body.append(.line("let c = pointer.assumingMemoryBound(to: \(message.cType).self)"))
        }
        var seen: Set<Int> = []
        for field in message.fields {
            if case .member(_, let index) = field.shape {
                if seen.insert(index).inserted {
                    body.append(self.fill(message.oneofs[index], fields: message.members(of: index)))
                }
            } else {
                body.append(self.fill(field))
            }
        }
        body.append(.line("arena.unknownFields(self.unknownFields, pointer)"))
        return .group([
            .documentation(["Writes the message into protobuf-c's struct; for the runtime alone."]),
            .braces(
                "\(self.namer.access)func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena)",
                body
            ),
        ])
    }

    private func fill(_ field: FieldModel) -> Code {
        let source = "self.\(field.name)"
        let member = "c.pointee.\(field.cName)"
        let pair = "(c.pointee.n_\(field.cName), \(member))"
        switch field.shape {
        case .implicit(let type):
            return self.store(type, source, member)
        case .optional(let type, let cCase):
            return .braces(
                "if let value = \(source)",
                [.line("c.pointee.\(cCase) = .init(rawValue: \(field.number))"), self.store(type, "value", member)]
            )
        case .message(.message, _):
            return .line("\(member) = arena.message(\(source))")
        case .message(let type, _):
            return .braces("if let value = \(source)", [self.store(type, "value", member)])
        case .repeated(let type):
            return self.list(type, source, pair)
        case .map(let key, let value, _):
            return .block(
                "\(pair) = arena.map(\(source), _Layouts.\(Layouts.entry(of: field))) { key, value, entry, "
                    + "\(self.needsArena(key) || self.needsArena(value) ? "arena" : "_") in",
                [self.store(key, "key", "entry.pointee.key"), self.store(value, "value", "entry.pointee.value")],
                close: "}"
            )
        case .member:
            return .group([])
        }
    }

    private func fill(_ oneof: OneofModel, fields: [FieldModel]) -> Code {
        var cases: [Code] = []
        for field in fields {
            guard case .member(let type, _) = field.shape else { continue }
            cases.append(.line("case .\(SwiftNames.escaped(field.name))(let value):"))
            cases.append(
                .indented([
                    .line("c.pointee.\(oneof.cCase) = .init(rawValue: \(field.number))"),
                    self.store(type, "value", "c.pointee.\(field.cName)"),
                ])
            )
        }
        cases += [.line("case nil:"), .indented([.line("break")])]
        return .group([.line("switch self.\(oneof.name) {"), .group(cases), .line("}")])
    }

    /// Stores a value that is there.
    private func store(_ type: ValueType, _ source: String, _ member: String) -> Code {
        switch type {
        case .number: .line("\(member) = \(source)")
        case .bool: .line("\(member) = \(source) ? 1 : 0")
        case .string: .line("(\(member).len, \(member).data) = arena.string(\(source))")
        case .bytes: .line("(\(member).len, \(member).data) = arena.bytes(\(source))")
        case .enumeration: .line("\(member) = .init(rawValue: .init(truncatingIfNeeded: \(source).rawValue))")
        case .message: .line("\(member) = arena.message(\(source))")
        case .timestamp, .duration, .any:
            .block(
                "\(member) = arena.value(_Layouts.\(Layouts.wellKnown(type)?.name ?? "")) { part, "
                    + "\(type == .timestamp ? "_" : "arena") in",
                self.wellKnown(type, source),
                close: "}"
            )
        }
    }

    /// Stores the parts of a well-known type.
    private func wellKnown(_ type: ValueType, _ source: String) -> [Code] {
        switch type {
        case .timestamp:
            [.line("part.pointee.seconds = \(source).seconds"), .line("part.pointee.nanos = \(source).nanos")]
        case .duration:
            [.line("(part.pointee.seconds, part.pointee.nanos) = arena.duration(\(source))")]
        case .any:
            [
                .line("(part.pointee.type_url.len, part.pointee.type_url.data) = arena.string(\(source).typeURL)"),
                .line("(part.pointee.value.len, part.pointee.value.data) = arena.bytes(\(source).value)"),
            ]
        default: []
        }
    }

    private func list(_ type: ValueType, _ source: String, _ pair: String) -> Code {
        switch type {
        case .number: .line("\(pair) = arena.scalars(\(source))")
        case .bool: .line("\(pair) = arena.bools(\(source))")
        case .string: .line("\(pair) = arena.strings(\(source))")
        case .bytes: .line("\(pair) = arena.byteArrays(\(source))")
        case .enumeration: .line("\(pair) = arena.enumerations(\(source))")
        case .message: .line("\(pair) = arena.messages(\(source))")
        case .timestamp, .duration, .any:
            .block(
                "\(pair) = arena.values(\(source), _Layouts.\(Layouts.wellKnown(type)?.name ?? "")) { value, part, "
                    + "\(type == .timestamp ? "_" : "arena") in",
                self.wellKnown(type, "value"),
                close: "}"
            )
        }
    }

    /// Whether storing a value needs the arena.
    private func needsArena(_ type: ValueType) -> Bool {
        switch type {
        case .number, .bool, .enumeration: false
        case .string, .bytes, .message, .timestamp, .duration, .any: true
        }
    }
}
