// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Writes the names of the runtime's declarations, and the access modifier of generated ones.
struct Namer {
    let visibility: GeneratorOptions.Visibility

    /// The modifier with a space behind it; empty for internal.
    var access: String {
        self.visibility == .internal ? "" : self.visibility.rawValue + " "
    }

    /// The Swift type of a value.
    func type(_ type: ValueType) -> String {
        switch type {
        case .number(_, let swift): swift
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .enumeration(let name), .message(let name, _): name
        case .timestamp: "BatonProtobuf.Timestamp"
        case .duration: "Swift.Duration"
        case .any: "BatonProtobuf.AnyMessage"
        }
    }

    /// Where messages of a type are read from.
    func stream(of message: String) -> String { "BatonCore.MessageStream<\(message)>" }

    /// Where messages of a type are written to.
    func writer(of message: String) -> String { "BatonCore.MessageWriter<\(message)>" }

    /// The Swift type of a property, and its default.
    func property(_ shape: FieldModel.Shape) -> (type: String, initial: String?) {
        switch shape {
        case .implicit(let type): (self.type(type), self.initial(type))
        case .optional(let type, _): (self.type(type) + "?", nil)
        case .message(let type, isBoxed: false): (self.type(type) + "?", nil)
        case .message(let type, isBoxed: true): ("BatonProtobuf.Indirect<\(self.type(type))>?", nil)
        case .repeated(let type): ("[\(self.type(type))]", "[]")
        case .map(let key, let value, _): ("[\(self.type(key)): \(self.type(value))]", "[:]")
        case .member(let type, _): (self.type(type), nil)
        }
    }

    private func initial(_ type: ValueType) -> String? {
        switch type {
        case .number: "0"
        case .bool: "false"
        case .string: "\"\""
        case .bytes: "[]"
        case .enumeration(let name): "\(name)(rawValue: 0)"
        case .message, .timestamp, .duration, .any: nil
        }
    }

    /// The kind of a field in the message's table.
    func kind(_ shape: FieldModel.Shape) -> String {
        switch shape {
        case .implicit(let type), .optional(let type, _), .message(let type, _), .repeated(let type),
            .member(let type, _):
            self.kind(type)
        case .map(let key, let value, _):
            ".map(\(self.kind(key)), \(self.kind(value)))"
        }
    }

    private func kind(_ type: ValueType) -> String {
        switch type {
        case .number(let name, _): ".\(name)"
        case .bool: ".bool"
        case .string: ".string"
        case .bytes: ".bytes"
        case .enumeration(let name): ".enumeration { \(name).table }"
        case .message(let name, _): ".message { \(name).table }"
        case .timestamp: ".message { BatonProtobuf.Timestamp.table }"
        case .duration: ".message { Swift.Duration.protobufTable }"
        case .any: ".message { BatonProtobuf.AnyMessage.table }"
        }
    }
}
