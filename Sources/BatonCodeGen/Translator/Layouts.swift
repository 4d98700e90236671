// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The layouts of C structs that have no Swift type: map entries and well-known types.
enum Layouts {
    /// The name of each layout that a message needs, and protoc-c's function that fills such a struct.
    static func all(of message: MessageModel) -> [(name: String, function: String)] {
        var result: [(name: String, function: String)] = []
        func add(_ type: ValueType) {
            guard let layout = self.wellKnown(type), !result.contains(where: { $0.name == layout.name }) else { return }
            result.append(layout)
        }
        for field in message.fields {
            switch field.shape {
            case .implicit(let type), .optional(let type, _), .message(let type, _), .repeated(let type),
                .member(let type, _):
                add(type)
            case .map(_, let value, let function):
                result.append((self.entry(of: field), function))
                add(value)
            }
        }
        return result
    }

    /// The name of the layout of a map's entries.
    static func entry(of field: FieldModel) -> String {
        field.name + "_entry"
    }

    /// The layout of a well-known type; nil for any other type.
    static func wellKnown(_ type: ValueType) -> (name: String, function: String)? {
        switch type {
        case .timestamp: ("timestamp", "google__protobuf__timestamp__init")
        case .duration: ("duration", "google__protobuf__duration__init")
        case .any: ("any", "google__protobuf__any__init")
        default: nil
        }
    }
}
