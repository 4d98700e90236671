// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// Writes the JSON of wire bytes by a table.
///
/// The bytes have passed the scanner, so that depth is bounded, texts are UTF-8 and no singular message comes twice.
/// What an `Any` holds is scanned before it is read.
struct WireToJSON {
    let options: ProtobufJSONOptions
    /// Checks the content of an `Any` that is resolved.
    let scan: (UnsafeRawBufferPointer, MessageTable) throws(ScanFault) -> Void
    var writer: JSONWriter
    /// How many values of `Any` the current one is inside of.
    var anyDepth = 0
    private var path = JSONPath()

    /// Each `Any` may nest messages as deep as the scanner allows, so they are few: the writer recurses.
    static let greatestAnyDepth = 8
    /// A field and an element for each level that the scanner lets pass.
    private static let longestPath = DepthLimit.greatest * 2

    init(
        options: ProtobufJSONOptions,
        scan: @escaping (UnsafeRawBufferPointer, MessageTable) throws(ScanFault) -> Void
    ) {
        self.options = options
        self.scan = scan
        self.writer = JSONWriter(layout: options.pretty ? .pretty : .compact)
    }

    /// One value of a field as it stands on the wire.
    enum WireValue {
        case number(UInt64)
        case bytes(UnsafeRawBufferPointer)

        var number: UInt64 {
            if case .number(let value) = self { return value }
            return 0
        }

        var bytes: UnsafeRawBufferPointer {
            if case .bytes(let value) = self { return value }
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
    }

    struct Occurrence {
        var fieldIndex: Int
        var wireType: UInt8
        var value: WireValue
    }

    func failure(_ reason: String) -> JSONFailure {
        JSONFailure(reason, at: self.path)
    }

    /// Runs `body` one component deeper; the path stays there when it throws.
    mutating func inside(
        _ component: JSONPath.Component,
        _ body: (inout WireToJSON) throws(JSONFailure) -> Void
    ) throws(JSONFailure) {
        guard self.path.components.count < Self.longestPath else {
            throw self.failure("values are nested more than \(Self.longestPath) deep")
        }
        self.path.components.append(component)
        try body(&self)
        self.path.components.removeLast()
    }

    /// The known fields of a message in the order of the table; within a field in the order of the wire.
    func occurrences(_ bytes: UnsafeRawBufferPointer, _ table: MessageTable) throws(JSONFailure) -> [Occurrence] {
        var found: [Occurrence] = []
        var cursor = WireCursor(bytes)
        while !cursor.isAtEnd {
            guard let tag = cursor.readTag(), let value = Self.read(tag.wireType, &cursor) else {
                throw self.failure("the bytes are not a message")
            }
            guard let number = Int32(exactly: tag.number), let index = table.index(number: number) else { continue }
            found.append(Occurrence(fieldIndex: index, wireType: tag.wireType, value: value))
        }
        // A stable sort: positions break ties.
        let order = found.indices.sorted { left, right in
            let (a, b) = (found[left].fieldIndex, found[right].fieldIndex)
            return a == b ? left < right : a < b
        }
        return order.map { found[$0] }
    }

    static func read(_ wireType: UInt8, _ cursor: inout WireCursor) -> WireValue? {
        switch wireType {
        case 0: cursor.readVarint().map(WireValue.number)
        case 1: cursor.readFixed64().map(WireValue.number)
        case 2: cursor.readLengthDelimited().map(WireValue.bytes)
        case 5: cursor.readFixed32().map { WireValue.number(UInt64($0)) }
        default: nil
        }
    }

    // MARK: Messages

    mutating func message(_ bytes: UnsafeRawBufferPointer, _ table: MessageTable) throws(JSONFailure) {
        if let wellKnown = table.wellKnown { return try self.wellKnown(wellKnown, bytes, table) }
        self.writer.beginObject()
        try self.members(bytes, table)
        self.writer.endObject()
    }

    mutating func members(_ bytes: UnsafeRawBufferPointer, _ table: MessageTable) throws(JSONFailure) {
        let found = try self.occurrences(bytes, table)
        let lastOfOneOf = self.lastOfOneOf(bytes, table)
        var position = 0
        for (index, field) in table.fields.enumerated() {
            let start = position
            while position < found.count, found[position].fieldIndex == index { position += 1 }
            let occurrences = found[start..<position]
            if case .oneOf(let name) = field.presence, lastOfOneOf[name] != index { continue }
            try self.field(field, occurrences)
        }
    }

    /// For each oneof the member that came last: setting one clears the others.
    private func lastOfOneOf(_ bytes: UnsafeRawBufferPointer, _ table: MessageTable) -> [String: Int] {
        var last: [String: Int] = [:]
        var cursor = WireCursor(bytes)
        while !cursor.isAtEnd, let tag = cursor.readTag(), cursor.skipValue(tag.wireType) {
            guard let number = Int32(exactly: tag.number), let index = table.index(number: number) else { continue }
            if case .oneOf(let name) = table.fields[index].presence { last[name] = index }
        }
        return last
    }

    private mutating func field(_ field: FieldTable, _ occurrences: ArraySlice<Occurrence>) throws(JSONFailure) {
        let name = self.options.usesProtoNames ? field.name : field.jsonName
        if case .map(let key, let value) = field.kind {
            if occurrences.isEmpty, !self.options.printsDefaults { return }
            self.writer.name(name)
            try self.inside(.member(name)) { (json) throws(JSONFailure) in
                try json.map(key, value, occurrences)
            }
        } else if field.presence == .repeated {
            if !self.options.printsDefaults, Self.isEmptyList(field, occurrences) { return }
            self.writer.name(name)
            try self.inside(.member(name)) { (json) throws(JSONFailure) in
                try json.list(field, occurrences)
            }
        } else if let last = occurrences.last {
            let isDefault = field.presence == .implicit && Self.isDefault(field.kind, last.value)
            if isDefault, !self.options.printsDefaults { return }
            self.writer.name(name)
            try self.inside(.member(name)) { (json) throws(JSONFailure) in
                try json.value(field.kind, last.value)
            }
        } else if field.presence == .implicit, self.options.printsDefaults, field.messageTable == nil {
            self.writer.name(name)
            try self.value(field.kind, Self.defaultValue(field.kind))
        }
    }

    /// Whether a list has no elements: none came, or only packed runs of none.
    private static func isEmptyList(_ field: FieldTable, _ occurrences: ArraySlice<Occurrence>) -> Bool {
        occurrences.allSatisfy { $0.wireType != field.kind.wireType && $0.value.bytes.isEmpty }
    }

    private static func isDefault(_ kind: FieldTable.Kind, _ value: WireValue) -> Bool {
        switch kind {
        case .message, .map: false
        case .string, .bytes: value.bytes.isEmpty
        case .double, .int64, .uint64, .sint64, .fixed64, .sfixed64, .bool: value.number == 0
        default: UInt32(truncatingIfNeeded: value.number) == 0
        }
    }

    static func defaultValue(_ kind: FieldTable.Kind) -> WireValue {
        switch kind {
        case .string, .bytes, .message, .map: .bytes(UnsafeRawBufferPointer(start: nil, count: 0))
        default: .number(0)
        }
    }

    private mutating func list(_ field: FieldTable, _ occurrences: ArraySlice<Occurrence>) throws(JSONFailure) {
        self.writer.beginArray()
        var index = 0
        let wireType = field.kind.wireType
        for occurrence in occurrences {
            if occurrence.wireType == wireType {
                try self.inside(.element(index)) { (json) throws(JSONFailure) in
                    try json.value(field.kind, occurrence.value)
                }
                index += 1
                continue
            }
            var cursor = WireCursor(occurrence.value.bytes)
            while !cursor.isAtEnd, let value = Self.read(wireType, &cursor) {
                try self.inside(.element(index)) { (json) throws(JSONFailure) in
                    try json.value(field.kind, value)
                }
                index += 1
            }
        }
        self.writer.endArray()
    }

    private mutating func map(
        _ keyKind: FieldTable.Kind,
        _ valueKind: FieldTable.Kind,
        _ occurrences: ArraySlice<Occurrence>
    ) throws(JSONFailure) {
        // The last entry of a key wins and stands where its first one stood.
        var order: [String] = []
        var values: [String: WireValue] = [:]
        for occurrence in occurrences {
            var key = Self.defaultValue(keyKind)
            var value = Self.defaultValue(valueKind)
            var cursor = WireCursor(occurrence.value.bytes)
            while !cursor.isAtEnd, let tag = cursor.readTag(), let read = Self.read(tag.wireType, &cursor) {
                if tag.number == 1 { key = read }
                if tag.number == 2 { value = read }
            }
            let name = Self.keyText(keyKind, key)
            if values.updateValue(value, forKey: name) == nil { order.append(name) }
        }
        self.writer.beginObject()
        for name in order {
            guard let value = values[name] else { continue }
            self.writer.name(name)
            try self.inside(.member(name)) { (json) throws(JSONFailure) in
                try json.value(valueKind, value)
            }
        }
        self.writer.endObject()
    }

    private static func keyText(_ kind: FieldTable.Kind, _ key: WireValue) -> String {
        switch kind {
        case .string: String(decoding: key.bytes, as: UTF8.self)
        case .bool: key.number == 0 ? "false" : "true"
        case .int32, .sfixed32: String(Int32(truncatingIfNeeded: key.number))
        case .int64, .sfixed64: String(Int64(bitPattern: key.number))
        case .uint32, .fixed32: String(UInt32(truncatingIfNeeded: key.number))
        case .sint32: String(Self.zigzag32(key.number))
        case .sint64: String(Self.zigzag64(key.number))
        default: String(key.number)
        }
    }
}
