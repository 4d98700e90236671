// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes the method that finds values that break the rules of the proto file.
struct ViolationsTranslator {
    let namer: Namer

    func translate(_ message: MessageModel) -> Code {
        var body: [Code] = []
        if message.mustNotBeEmpty {
            body += [
                .line("var known = self"),
                .line("known.unknownFields = .init()"),
                .braces("if known == Self()", [.line("violations.addSelf(\"needs at least one field\")")]),
            ]
        }
        for field in message.fields { body += self.checks(field, in: message) }
        return .group([
            .documentation(["Adds what breaks the rules of the proto file; for the runtime alone."]),
            .braces(
                "\(self.namer.access)func _collectViolations(_ violations: inout BatonProtobuf.ViolationList)",
                body
            ),
        ])
    }

    private func checks(_ field: FieldModel, in message: MessageModel) -> [Code] {
        let name = StringLiteral.text(field.protoName)
        var isNested = false
        var source = "self.\(field.name)"
        switch field.shape {
        case .implicit(let type), .optional(let type, _), .message(let type, _), .repeated(let type),
            .map(_, let type, _):
            isNested = self.hasRules(type)
        case .member(let type, _):
            isNested = self.hasRules(type)
            source = "value"
        }
        var lines: [Code] = []
        if field.rules != nil {
            lines.append(.line("violations.check(\(name), \(source), _Rules.\(SwiftNames.escaped(field.name)))"))
        }
        if isNested { lines.append(.line("violations.nested(\(name), \(source))")) }
        guard case .member(_, let oneof) = field.shape, !lines.isEmpty else { return lines }
        let pattern = "if case .\(SwiftNames.escaped(field.name))(let value)? = self.\(message.oneofs[oneof].name)"
        return [.braces(pattern, lines)]
    }

    private func hasRules(_ type: ValueType) -> Bool {
        if case .message(_, hasRules: true) = type { true } else { false }
    }
}
