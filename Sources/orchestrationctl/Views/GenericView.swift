// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonProtobuf

/// Any message for people, from its JSON: single values as fields, lists of objects as tables.
enum GenericView {
    private static let widestText = 60
    /// A table with more columns is hard to read; its rows are shown as fields.
    private static let mostColumns = 10

    /// - Parameter type: the message's type, which tells maps from messages.
    static func document(_ value: JSONValue, _ type: MessageTable) -> Document {
        guard let object = value.objectValue else { return Document([.line([self.cell(value)])]) }
        guard !object.isEmpty else { return Document([.line([Cell("(an empty message)", .faint)])]) }
        var document = Document()
        self.add(object, type, title: nil, to: &document)
        return document
    }

    private static func add(
        _ object: JSONObject,
        _ type: MessageTable?,
        title: String?,
        to document: inout Document
    ) {
        let simple = object.members.filter { self.isSimple($0.value) }
        if !simple.isEmpty {
            document.add(title, [.fields(simple.map { .init($0.name, self.cell($0.value)) })])
        }
        for member in object.members where !self.isSimple(member.value) {
            let name = title.map { "\($0).\(member.name)" } ?? member.name
            let kind = type?.field(named: member.name)?.kind
            switch member.value {
            case .array(let elements):
                self.add(rows: elements.map { (nil, $0) }, kind?.messageTable, title: name, to: &document)
            case .object(let inner) where kind?.isMap == true:
                let rows = inner.members.map { (Optional($0.name), $0.value) }
                self.add(rows: rows, kind?.messageTable, title: name, to: &document)
            case .object(let inner):
                self.add(inner, kind?.messageTable, title: name, to: &document)
            default:
                break
            }
        }
    }

    private static func add(
        rows: [(key: String?, value: JSONValue)],
        _ type: MessageTable?,
        title: String,
        to document: inout Document
    ) {
        var names: [String] = []
        for row in rows {
            for member in row.value.objectValue ?? JSONObject() where !names.contains(member.name) {
                names.append(member.name)
            }
        }
        guard names.count <= self.mostColumns, rows.allSatisfy({ $0.value.objectValue != nil }) else {
            for (index, row) in rows.enumerated() {
                let name = "\(title)[\(row.key ?? String(index))]"
                if let object = row.value.objectValue {
                    self.add(object, type, title: name, to: &document)
                } else {
                    document.add(name, [.line([self.cell(row.value)])])
                }
            }
            return
        }
        let hasKeys = rows.contains { $0.key != nil }
        let columns = names.map { name in
            let values = rows.compactMap { $0.value.objectValue?[name] }
            let isNumeric = values.allSatisfy { $0.numberValue != nil }
            return Table.Column(
                title: name,
                alignment: isNumeric ? .right : .left,
                widest: self.widestText
            )
        }
        let table = Table(
            columns: (hasKeys ? [.left("key")] : []) + columns,
            rows: rows.map { row in
                (hasKeys ? [Cell(row.key ?? "")] : [])
                    + names.map { row.value.objectValue?[$0].map(self.cell) ?? .absent }
            }
        )
        document.add(title, [.table(table)])
    }

    /// Whether it fits behind a name.
    private static func isSimple(_ value: JSONValue) -> Bool {
        switch value {
        case .null, .bool, .number, .string: true
        case .array(let elements): elements.allSatisfy { $0.objectValue == nil && $0.arrayValue == nil }
        case .object(let object): object.isEmpty
        }
    }

    private static func cell(_ value: JSONValue) -> Cell {
        switch value {
        case .null: .absent
        case .bool(let flag): flag ? "yes" : "no"
        case .number(let number): Cell(number.lexeme)
        case .string(let text): text.isEmpty ? .absent : Cell(text)
        case .array(let elements):
            if elements.isEmpty {
                .absent
            } else if self.isSimple(value) {
                Cell(elements.map { self.cell($0).text }.joined(separator: ", "))
            } else {
                Cell(String(decoding: value.encoded(), as: UTF8.self))
            }
        case .object(let object):
            object.isEmpty ? .absent : Cell(String(decoding: value.encoded(), as: UTF8.self))
        }
    }
}
