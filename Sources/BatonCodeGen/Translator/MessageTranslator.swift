// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes the Swift struct of a message.
///
/// ```swift
/// public struct HealthCheckRequest: BatonProtobuf.ProtobufMessage {
///     public var service: String = ""
///     public var unknownFields = BatonProtobuf.UnknownFields()
///     public static let table: BatonProtobuf.MessageTable = …
///     public init() {}
///     public init(service: String = "") { … }
///     public init(_cMessage pointer: UnsafeRawPointer) { … }
///     public func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout BatonProtobuf.EncodingArena) { … }
///     public func _collectViolations(_ violations: inout BatonProtobuf.ViolationList) { … }
/// }
/// ```
struct MessageTranslator {
    let namer: Namer

    /// The declaration of the struct with everything nested in it.
    func translate(_ message: MessageModel) -> Code {
        var parts: [Code] = []
        parts += message.enums.map { EnumTranslator(namer: self.namer).translate($0) }
        parts += message.oneofs.enumerated().map { self.oneof($1, fields: message.members(of: $0)) }
        parts += self.properties(of: message)
        parts.append(self.table(of: message))
        parts += [self.helpers(of: message)].compactMap { $0 }
        parts += self.initializers(of: message)
        parts.append(ReadTranslator(namer: self.namer).translate(message))
        parts.append(FillTranslator(namer: self.namer).translate(message))
        parts.append(ViolationsTranslator(namer: self.namer).translate(message))
        parts += message.messages.map { self.translate($0) }
        return .group([
            .documentation(message.documentation + self.deprecation(message.isDeprecated, message.documentation)),
            .braces("\(self.namer.access)struct \(message.name): BatonProtobuf.ProtobufMessage", Code.separated(parts)),
        ])
    }

    /// Deprecation is told in words: an attribute would make the generated code warn about itself.
    private func deprecation(_ isDeprecated: Bool, _ documentation: [String]) -> [String] {
        isDeprecated ? (documentation.isEmpty ? [] : [""]) + ["Deprecated in the proto file."] : []
    }

    // ------------------------------------------------------------------------------------------------ properties

    private func oneof(_ oneof: OneofModel, fields: [FieldModel]) -> Code {
        let keyword = oneof.isRecursive ? "indirect enum" : "enum"
        var cases: [Code] = []
        for field in fields {
            guard case .member(let type, _) = field.shape else { continue }
            cases.append(.documentation(field.documentation))
            cases.append(.line("case \(SwiftNames.escaped(field.name))(\(self.namer.type(type)))"))
        }
        return .group([
            .documentation(["The values of ``\(oneof.name)``, of which one is set."]),
            .braces("\(self.namer.access)\(keyword) \(oneof.typeName): Sendable, Hashable", cases),
        ])
    }

    /// One property for each field that stands alone and for each oneof, in the order of the proto file.
    private func properties(of message: MessageModel) -> [Code] {
        var result: [Code] = []
        for property in Property.all(of: message, namer: self.namer) {
            result += [
                .documentation(
                    property.documentation + self.deprecation(property.isDeprecated, property.documentation)
                ),
                .line("\(self.namer.access)var \(SwiftNames.escaped(property.name)): \(property.declaration)"),
            ]
        }
        result += [
            .documentation(["Fields that came with a decoded message and that this version does not know."]),
            .line("\(self.namer.access)var unknownFields = BatonProtobuf.UnknownFields()"),
        ]
        return [.group(result)]
    }

    private func initializers(of message: MessageModel) -> [Code] {
        let properties = Property.all(of: message, namer: self.namer)
        let empty: Code = .group([
            .documentation(["Makes the message with every field at its default."]),
            .line("\(self.namer.access)init() {}"),
        ])
        guard !properties.isEmpty else { return [empty] }
        let parameters = properties.enumerated().map { index, property in
            let comma = index + 1 < properties.count ? "," : ""
            return Code.line("\(SwiftNames.escaped(property.name)): \(property.parameter)\(comma)")
        }
        return [
            empty,
            .group([
                .documentation(["Makes the message from its fields."]),
                .block("\(self.namer.access)init(", parameters, close: ") {"),
                .indented(properties.map { .line("self.\($0.name) = \(SwiftNames.escaped($0.name))") }),
                .line("}"),
            ]),
        ]
    }

    // ---------------------------------------------------------------------------------------------------- tables

    private func table(of message: MessageModel) -> Code {
        let fields = message.fields.map { field -> Code in
            var arguments = [
                "\(field.number)", StringLiteral.text(field.protoName), "json: \(StringLiteral.text(field.jsonName))",
                self.namer.kind(field.shape),
            ]
            switch field.shape {
            case .implicit, .message, .map: break
            case .optional: arguments.append(".optional")
            case .repeated: arguments.append(".repeated")
            case .member(_, let oneof):
                arguments.append(".oneOf(\(StringLiteral.text(message.oneofs[oneof].protoName)))")
            }
            if field.rules != nil { arguments.append("rules: _Rules.\(SwiftNames.escaped(field.name))") }
            return .line(".init(\(arguments.joined(separator: ", "))),")
        }
        let list: Code = fields.isEmpty ? .line("[]") : .block("[", fields, close: "]")
        return .group([
            .documentation(["Names, numbers and rules of the fields."]),
            .block(
                "\(self.namer.access)static let table: BatonProtobuf.MessageTable = BatonProtobuf.MessageTable(",
                [
                    .line("\(StringLiteral.text(message.fullName)),"),
                    .line("c: BatonProtobuf.CLayout(\(message.cInit)),"),
                    list,
                ],
                close: ")"
            ),
        ])
    }

    /// Constants that the methods share: rules of fields, and layouts of structs without a Swift type.
    private func helpers(of message: MessageModel) -> Code? {
        let rules = message.fields.compactMap { field in
            field.rules.map { rules -> Code in
                .line(
                    "static let \(SwiftNames.escaped(field.name)) = BatonProtobuf.FieldRules(\(self.arguments(of: rules)))"
                )
            }
        }
        let layouts = Layouts.all(of: message).map { name, function -> Code in
            .line("static let \(name) = BatonProtobuf.CLayout(\(function))")
        }
        var pieces: [Code] = []
        if !rules.isEmpty { pieces.append(.braces("private enum _Rules", rules)) }
        if !layouts.isEmpty { pieces.append(.braces("private enum _Layouts", layouts)) }
        return pieces.isEmpty ? nil : .group(Code.separated(pieces))
    }

    private func arguments(of rules: RulesModel) -> String {
        var arguments: [String] = []
        if rules.required { arguments.append("required: true") }
        if let value = rules.minimum { arguments.append("minimum: \(self.number(value))") }
        if let value = rules.maximum { arguments.append("maximum: \(self.number(value))") }
        if let value = rules.greaterThan { arguments.append("greaterThan: \(self.number(value))") }
        if let value = rules.minLength { arguments.append("minLength: \(value)") }
        if let value = rules.maxLength { arguments.append("maxLength: \(value)") }
        if let value = rules.maxItems { arguments.append("maxItems: \(value)") }
        if rules.finite { arguments.append("finite: true") }
        if let value = rules.format { arguments.append("format: .\(value)") }
        if rules.knownValue { arguments.append("knownValue: true") }
        return arguments.joined(separator: ", ")
    }

    private func number(_ value: Double) -> String {
        if let whole = Int64(exactly: value) { return "\(whole)" }
        if value.isNaN { return ".nan" }
        if value.isInfinite { return value < 0 ? "-.infinity" : ".infinity" }
        return "\(value)"
    }
}
