// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// Turns JSON values into wire bytes by a table.
///
/// Depth is bounded by the parser's limit on nesting.
struct JSONToWire {
    let options: ProtobufJSONOptions

    /// The fields of the message that `value` is.
    func message(_ value: JSONValue, _ table: MessageTable, _ path: JSONPath) throws(JSONFailure) -> [UInt8] {
        if let wellKnown = table.wellKnown { return try self.wellKnown(wellKnown, value, table, path) }
        guard let object = value.objectValue else { throw Self.mismatch("an object", value, path) }
        return try self.fields(of: object, table, path)
    }

    /// - Parameter skipping: a member that is no field (`@type`).
    func fields(
        of object: JSONObject,
        _ table: MessageTable,
        _ path: JSONPath,
        skipping: String? = nil
    ) throws(JSONFailure) -> [UInt8] {
        var writer = WireWriter()
        var seen: [Int: String] = [:]
        var oneOfs: [String: String] = [:]
        for member in object where member.name != skipping {
            let path = path.member(member.name)
            guard let index = table.index(named: member.name) else {
                if self.options.ignoresUnknownFields { continue }
                throw JSONFailure(Self.unknown(member.name, in: table), at: path, isName: true)
            }
            let field = table.fields[index]
            if let earlier = seen.updateValue(member.name, forKey: index) {
                throw JSONFailure("the same field as \(Self.quoted(earlier))", at: path, isName: true)
            }
            if member.value.isNull, !Self.takesNull(field) { continue }
            if case .oneOf(let name) = field.presence,
                let earlier = oneOfs.updateValue(member.name, forKey: name)
            {
                throw JSONFailure(
                    "only one of \(name) may be set, and \(Self.quoted(earlier)) is",
                    at: path,
                    isName: true
                )
            }
            try self.field(field, member.value, path, &writer)
        }
        return writer.bytes
    }

    private func field(
        _ field: FieldTable,
        _ value: JSONValue,
        _ path: JSONPath,
        _ writer: inout WireWriter
    ) throws(JSONFailure) {
        if case .map(let key, let element) = field.kind {
            return try self.map(field, key, element, value, path, &writer)
        }
        guard field.presence == .repeated else {
            let start = writer.bytes.count
            try self.value(field.kind, number: field.number, value, path, &writer)
            if field.presence == .implicit, field.messageTable == nil,
                Self.isDefault(writer.bytes[start...], field)
            {
                writer.bytes.removeSubrange(start...)
            }
            return
        }
        guard let elements = value.arrayValue else { throw Self.mismatch("an array", value, path) }
        guard !elements.isEmpty else { return }
        if ScanField(field, index: 0).flags & ScanField.packable != 0 {
            var packed = WireWriter()
            for (index, element) in elements.enumerated() {
                try self.scalar(field.kind, element, path.element(index), &packed)
            }
            writer.tag(UInt32(bitPattern: field.number), wireType: 2)
            writer.lengthDelimited(packed.bytes)
        } else {
            for (index, element) in elements.enumerated() {
                try self.value(field.kind, number: field.number, element, path.element(index), &writer)
            }
        }
    }

    /// Whether the field just written holds its default, which a field without presence leaves out.
    private static func isDefault(_ bytes: ArraySlice<UInt8>, _ field: FieldTable) -> Bool {
        let tag = Self.tagLength(field.number)
        return bytes.dropFirst(tag).allSatisfy { $0 == 0 }
            && (ScanField(field, index: 0).wireType != 2 || bytes.count == tag + 1)
    }

    private static func tagLength(_ number: Int32) -> Int {
        var writer = WireWriter()
        writer.tag(UInt32(bitPattern: number), wireType: 0)
        return writer.bytes.count
    }

    private func map(
        _ field: FieldTable,
        _ key: FieldTable.Kind,
        _ element: FieldTable.Kind,
        _ value: JSONValue,
        _ path: JSONPath,
        _ writer: inout WireWriter
    ) throws(JSONFailure) {
        guard let object = value.objectValue else { throw Self.mismatch("an object", value, path) }
        for member in object {
            let path = path.member(member.name)
            var entry = WireWriter()
            entry.tag(1, wireType: key.wireType)
            do throws(JSONFailure) {
                try self.mapKey(key, member.name, path, &entry)
            } catch {
                throw JSONFailure(error.reason, at: path, isName: true)
            }
            try self.value(element, number: 2, member.value, path, &entry)
            writer.tag(UInt32(bitPattern: field.number), wireType: 2)
            writer.lengthDelimited(entry.bytes)
        }
    }

    private func mapKey(
        _ kind: FieldTable.Kind,
        _ name: String,
        _ path: JSONPath,
        _ writer: inout WireWriter
    ) throws(JSONFailure) {
        switch kind {
        case .string:
            writer.lengthDelimited(name.utf8)
        case .bool:
            guard name == "true" || name == "false" else {
                throw JSONFailure("the key must be \"true\" or \"false\"", at: path)
            }
            writer.varint(name == "true" ? 1 : 0)
        default:
            try self.scalar(kind, .string(name), path, &writer)
        }
    }

    /// A tag and a value.
    private func value(
        _ kind: FieldTable.Kind,
        number: Int32,
        _ value: JSONValue,
        _ path: JSONPath,
        _ writer: inout WireWriter
    ) throws(JSONFailure) {
        writer.tag(UInt32(bitPattern: number), wireType: kind.wireType)
        if case .message(let table) = kind {
            let table = table()
            if value.isNull, table.wellKnown?.takesNull != true {
                throw Self.mismatch("an object", value, path)
            }
            writer.lengthDelimited(try self.message(value, table, path))
        } else {
            try self.scalar(kind, value, path, &writer)
        }
    }

    // MARK: Errors

    static func mismatch(_ expected: String, _ value: JSONValue, _ path: JSONPath) -> JSONFailure {
        JSONFailure("\(expected) must stand here, not \(value.kind)", at: path)
    }

    static func quoted(_ text: String) -> String {
        JSONWriter.quoted(text, maximumBytes: 64)
    }

    private static func unknown(_ name: String, in table: MessageTable) -> String {
        let names = table.fields.flatMap { $0.name == $0.jsonName ? [$0.name] : [$0.jsonName, $0.name] }
        let hint = NearestName.find(name, among: names).map { "; did you mean \(Self.quoted($0))?" } ?? ""
        return "\(table.fullName) has no field \(Self.quoted(name))\(hint)"
    }

    /// Whether JSON null is a value of the field.
    private static func takesNull(_ field: FieldTable) -> Bool {
        switch field.kind {
        case .message(let table): field.presence != .repeated && table().wellKnown?.takesNull == true
        case .enumeration(let table): field.presence != .repeated && table().isNullValue
        default: false
        }
    }
}

extension EnumTable {
    /// Whether it is the enumeration whose one value JSON writes as null.
    var isNullValue: Bool { self.fullName == "google.protobuf.NullValue" }
}

extension FieldTable.Kind {
    /// The wire type of one value.
    var wireType: UInt8 {
        switch self {
        case .int32, .uint32, .sint32, .int64, .uint64, .sint64, .bool, .enumeration: 0
        case .fixed64, .sfixed64, .double: 1
        case .string, .bytes, .message, .map: 2
        case .fixed32, .sfixed32, .float: 5
        }
    }
}
