// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes the initialiser that copies a message out of its C struct.
struct ReadTranslator {
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
                    body.append(self.read(message.oneofs[index], fields: message.members(of: index)))
                }
            } else {
                body.append(self.read(field))
            }
        }
        body.append(.line("self.unknownFields = BatonProtobuf.CField.unknownFields(pointer)"))
        return .group([
            .documentation(["Reads the message from protobuf-c's struct; for the runtime alone."]),
            .braces("\(self.namer.access)init(_cMessage pointer: UnsafeRawPointer)", body),
        ])
    }

    private func read(_ field: FieldModel) -> Code {
        let target = "self.\(field.name)"
        let member = "c.pointee.\(field.cName)"
        let count = "c.pointee.n_\(field.cName)"
        switch field.shape {
        case .implicit(let type):
            return .line("\(target) = \(self.value(type, member))")
        case .optional(let type, let cCase):
            return .braces(
                "if c.pointee.\(cCase).rawValue == \(field.number)",
                [.line("\(target) = \(self.value(type, member))")]
            )
        case .message(.message, _):
            return .line("\(target) = BatonProtobuf.CField.message(\(member))")
        case .message(let type, _):
            return .line("\(target) = \(member).map { \(self.wellKnown(type, "$0")) }")
        case .repeated(let type):
            return .line("\(target) = \(self.list(type, count, member))")
        case .map(let key, let value, _):
            return .block(
                "\(target) = BatonProtobuf.CField.map(\(count), \(member)) { entry in",
                [.line("(\(self.value(key, "entry.pointee.key")), \(self.value(value, "entry.pointee.value")))")],
                close: "}"
            )
        case .member:
            return .group([])
        }
    }

    private func read(_ oneof: OneofModel, fields: [FieldModel]) -> Code {
        let target = "self.\(oneof.name)"
        var cases: [Code] = []
        for field in fields {
            guard case .member(let type, _) = field.shape else { continue }
            let value = self.value(type, "c.pointee.\(field.cName)")
            cases.append(.line("case \(field.number): \(target) = .\(SwiftNames.escaped(field.name))(\(value))"))
        }
        cases.append(.line("default: \(target) = nil"))
        return .group([
            .line("switch c.pointee.\(oneof.cCase).rawValue {"), .group(cases), .line("}"),
        ])
    }

    /// The expression for a value that is there.
    private func value(_ type: ValueType, _ member: String) -> String {
        switch type {
        case .number: member
        case .bool: "\(member) != 0"
        case .string: "BatonProtobuf.CField.string(\(member).len, \(member).data)"
        case .bytes: "BatonProtobuf.CField.bytes(\(member).len, \(member).data)"
        case .enumeration(let name): "\(name)(rawValue: Int32(truncatingIfNeeded: \(member).rawValue))"
        case .message: "BatonProtobuf.CField.messageOrDefault(\(member))"
        case .timestamp: "\(member).map { \(self.wellKnown(type, "$0")) } ?? .init()"
        case .duration: "\(member).map { \(self.wellKnown(type, "$0")) } ?? .zero"
        case .any: "\(member).map { \(self.wellKnown(type, "$0")) } ?? .init()"
        }
    }

    /// The expression for a well-known type behind a pointer.
    private func wellKnown(_ type: ValueType, _ pointer: String) -> String {
        switch type {
        case .timestamp:
            "BatonProtobuf.Timestamp(seconds: \(pointer).pointee.seconds, nanos: \(pointer).pointee.nanos)"
        case .duration:
            "Swift.Duration(protobufSeconds: \(pointer).pointee.seconds, nanos: \(pointer).pointee.nanos)"
        case .any:
            "BatonProtobuf.AnyMessage("
                + "typeURL: BatonProtobuf.CField.string(\(pointer).pointee.type_url.len, \(pointer).pointee.type_url.data), "
                + "value: BatonProtobuf.CField.bytes(\(pointer).pointee.value.len, \(pointer).pointee.value.data))"
        default:
            pointer
        }
    }

    private func list(_ type: ValueType, _ count: String, _ member: String) -> String {
        switch type {
        case .number: "BatonProtobuf.CField.scalars(\(count), \(member))"
        case .bool: "BatonProtobuf.CField.bools(\(count), \(member))"
        case .string: "BatonProtobuf.CField.strings(\(count), \(member))"
        case .bytes: "BatonProtobuf.CField.byteArrays(\(count), \(member))"
        case .enumeration: "BatonProtobuf.CField.enumerations(\(count), \(member))"
        case .message: "BatonProtobuf.CField.messages(\(count), \(member))"
        case .timestamp, .duration, .any:
            "BatonProtobuf.CField.values(\(count), \(member)) { \(self.wellKnown(type, "$0")) }"
        }
    }
}
