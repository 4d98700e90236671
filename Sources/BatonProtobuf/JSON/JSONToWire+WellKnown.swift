// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

extension JSONToWire {
    /// A message of a type with a JSON form of its own.
    func wellKnown(
        _ type: WellKnownType,
        _ value: JSONValue,
        _ table: MessageTable,
        _ path: JSONPath
    ) throws(JSONFailure) -> [UInt8] {
        switch type {
        case .timestamp:
            guard let text = value.stringValue else { throw Self.mismatch("an RFC 3339 string", value, path) }
            guard let time = Timestamp(rfc3339: text) else {
                throw JSONFailure("the string is not an RFC 3339 time from year 1 to 9999", at: path)
            }
            return Self.parts(time.seconds, time.nanos)
        case .duration:
            guard let text = value.stringValue else { throw Self.mismatch("a string like \"1.5s\"", value, path) }
            guard let parts = Duration(protobufText: text)?.protobufComponents else {
                throw JSONFailure("the string is not a duration like \"1.5s\" within ±315576000000s", at: path)
            }
            return Self.parts(parts.seconds, parts.nanos)
        case .any:
            return try self.any(value, path)
        case .fieldMask:
            return try self.fieldMask(value, path)
        case .structure:
            guard let object = value.objectValue else { throw Self.mismatch("an object", value, path) }
            return try self.structure(object, path)
        case .listValue:
            guard let elements = value.arrayValue else { throw Self.mismatch("an array", value, path) }
            return try self.list(elements, path)
        case .value:
            return try self.dynamicValue(value, path)
        default:
            // A wrapper: its one field is the scalar.
            guard let field = table.fields.first else { return [] }
            var writer = WireWriter()
            writer.tag(UInt32(bitPattern: field.number), wireType: field.kind.wireType)
            try self.scalar(field.kind, value, path, &writer)
            return writer.bytes
        }
    }

    /// Seconds and nanoseconds as the fields 1 and 2, zeros left out.
    private static func parts(_ seconds: Int64, _ nanos: Int32) -> [UInt8] {
        var writer = WireWriter()
        if seconds != 0 {
            writer.tag(1, wireType: 0)
            writer.varint(UInt64(bitPattern: seconds))
        }
        if nanos != 0 {
            writer.tag(2, wireType: 0)
            writer.varint(UInt64(bitPattern: Int64(nanos)))
        }
        return writer.bytes
    }

    // MARK: Any

    private func any(_ value: JSONValue, _ path: JSONPath) throws(JSONFailure) -> [UInt8] {
        guard let object = value.objectValue else { throw Self.mismatch("an object", value, path) }
        if object.isEmpty { return [] }
        guard let url = object["@type"]?.stringValue else {
            throw JSONFailure("an Any needs a member \"@type\" with a type URL", at: path)
        }
        let content: [UInt8]
        if let table = self.options.resolveAny?(AnyMessage(typeURL: url).typeName) {
            if table.wellKnown != nil {
                guard let inner = object["value"] else {
                    throw JSONFailure("an Any of \(table.fullName) needs a member \"value\"", at: path)
                }
                try self.refuseOthers(object, path)
                content = try self.message(inner, table, path.member("value"))
            } else {
                content = try self.fields(of: object, table, path, skipping: "@type")
            }
        } else {
            try self.refuseOthers(object, path)
            if let inner = object["value"] {
                content = try Self.bytes(inner, path.member("value"))
            } else {
                content = []
            }
        }
        var writer = WireWriter()
        writer.tag(1, wireType: 2)
        writer.lengthDelimited(url.utf8)
        if !content.isEmpty {
            writer.tag(2, wireType: 2)
            writer.lengthDelimited(content)
        }
        return writer.bytes
    }

    private func refuseOthers(_ object: JSONObject, _ path: JSONPath) throws(JSONFailure) {
        guard !self.options.ignoresUnknownFields else { return }
        for member in object where member.name != "@type" && member.name != "value" {
            throw JSONFailure(
                "an Any has the members \"@type\" and \"value\" here, not \(Self.quoted(member.name))",
                at: path.member(member.name),
                isName: true
            )
        }
    }

    // MARK: FieldMask

    private func fieldMask(_ value: JSONValue, _ path: JSONPath) throws(JSONFailure) -> [UInt8] {
        guard let text = value.stringValue else {
            throw Self.mismatch("a string of paths between commas", value, path)
        }
        var writer = WireWriter()
        guard !text.isEmpty else { return [] }
        for mask in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            var snake: [UInt8] = []
            for byte in mask {
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): snake += [UInt8(ascii: "_"), byte | 0x20]
                case UInt8(ascii: "_"): throw JSONFailure("paths of a field mask are lowerCamelCase", at: path)
                default: snake.append(byte)
                }
            }
            writer.tag(1, wireType: 2)
            writer.lengthDelimited(snake)
        }
        return writer.bytes
    }

    // MARK: Struct, ListValue, Value

    private func structure(_ object: JSONObject, _ path: JSONPath) throws(JSONFailure) -> [UInt8] {
        var writer = WireWriter()
        for member in object {
            var entry = WireWriter()
            entry.tag(1, wireType: 2)
            entry.lengthDelimited(member.name.utf8)
            entry.tag(2, wireType: 2)
            entry.lengthDelimited(try self.dynamicValue(member.value, path.member(member.name)))
            writer.tag(1, wireType: 2)
            writer.lengthDelimited(entry.bytes)
        }
        return writer.bytes
    }

    private func list(_ elements: [JSONValue], _ path: JSONPath) throws(JSONFailure) -> [UInt8] {
        var writer = WireWriter()
        for (index, element) in elements.enumerated() {
            writer.tag(1, wireType: 2)
            writer.lengthDelimited(try self.dynamicValue(element, path.element(index)))
        }
        return writer.bytes
    }

    /// `google.protobuf.Value`: null, number, string, bool, struct and list are its fields 1 to 6.
    private func dynamicValue(_ value: JSONValue, _ path: JSONPath) throws(JSONFailure) -> [UInt8] {
        var writer = WireWriter()
        switch value {
        case .null:
            writer.tag(1, wireType: 0)
            writer.varint(0)
        case .number:
            writer.tag(2, wireType: 1)
            try self.scalar(.double, value, path, &writer)
        case .string(let text):
            writer.tag(3, wireType: 2)
            writer.lengthDelimited(text.utf8)
        case .bool(let flag):
            writer.tag(4, wireType: 0)
            writer.varint(flag ? 1 : 0)
        case .object(let object):
            writer.tag(5, wireType: 2)
            writer.lengthDelimited(try self.structure(object, path))
        case .array(let elements):
            writer.tag(6, wireType: 2)
            writer.lengthDelimited(try self.list(elements, path))
        }
        return writer.bytes
    }
}
