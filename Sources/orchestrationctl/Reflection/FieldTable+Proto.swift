// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf

extension FieldTable {
    /// The oneof that it belongs to.
    var oneOf: String? {
        if case .oneOf(let name) = self.presence { name } else { nil }
    }

    /// What stands before the type, with the space after it.
    var label: String {
        if case .map = self.kind { return "" }
        switch self.presence {
        case .repeated: return "repeated "
        case .optional: return self.kind.isMessage ? "" : "optional "
        case .implicit, .oneOf: return ""
        }
    }
}

extension FieldTable.Kind {
    var isMessage: Bool {
        if case .message = self { true } else { false }
    }

    var isMap: Bool {
        if case .map = self { true } else { false }
    }

    /// The message type of the field, or of a map's values.
    var messageTable: MessageTable? {
        switch self {
        case .message(let table): table()
        case .map(_, let value): value.messageTable
        default: nil
        }
    }

    /// The type as it is written inside `scope`.
    func typeName(in scope: String) -> String {
        switch self {
        case .double: "double"
        case .float: "float"
        case .int32: "int32"
        case .int64: "int64"
        case .uint32: "uint32"
        case .uint64: "uint64"
        case .sint32: "sint32"
        case .sint64: "sint64"
        case .fixed32: "fixed32"
        case .fixed64: "fixed64"
        case .sfixed32: "sfixed32"
        case .sfixed64: "sfixed64"
        case .bool: "bool"
        case .string: "string"
        case .bytes: "bytes"
        case .enumeration(let table): ProtoName.relative(table().fullName, to: scope)
        case .message(let table): ProtoName.relative(table().fullName, to: scope)
        case .map(let key, let value): "map<\(key.typeName(in: scope)), \(value.typeName(in: scope))>"
        }
    }
}
