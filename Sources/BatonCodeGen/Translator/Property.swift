// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A stored property of a message: a field that stands alone, or a oneof.
struct Property {
    var name: String
    var type: String
    /// The default; nil where it is nil.
    var initial: String?
    var documentation: [String]
    var isDeprecated: Bool

    /// The type with its default, as a stored property has it.
    var declaration: String { self.initial.map { "\(self.type) = \($0)" } ?? self.type }
    /// The type with its default, as a parameter has it.
    var parameter: String { "\(self.type) = \(self.initial ?? "nil")" }

    /// The properties of a message; a oneof stands where its first member does.
    static func all(of message: MessageModel, namer: Namer) -> [Property] {
        var result: [Property] = []
        var seen: Set<Int> = []
        for field in message.fields {
            if case .member(_, let index) = field.shape {
                guard seen.insert(index).inserted else { continue }
                let oneof = message.oneofs[index]
                result.append(
                    Property(
                        name: oneof.name,
                        type: oneof.typeName + "?",
                        initial: nil,
                        documentation: oneof.documentation,
                        isDeprecated: false
                    )
                )
            } else {
                let (type, initial) = namer.property(field.shape)
                result.append(
                    Property(
                        name: field.name,
                        type: type,
                        initial: initial,
                        documentation: field.documentation,
                        isDeprecated: field.isDeprecated
                    )
                )
            }
        }
        return result
    }
}

extension MessageModel {
    /// The fields that belong to the oneof at an index.
    func members(of oneof: Int) -> [FieldModel] {
        self.fields.filter {
            if case .member(_, oneof) = $0.shape { true } else { false }
        }
    }
}
