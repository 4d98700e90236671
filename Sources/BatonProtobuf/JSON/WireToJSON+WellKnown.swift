// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

extension WireToJSON {
    /// A message of a type with a JSON form of its own.
    mutating func wellKnown(
        _ type: WellKnownType,
        _ bytes: UnsafeRawBufferPointer,
        _ table: MessageTable
    ) throws(JSONFailure) {
        let found = try self.occurrences(bytes, table)
        let last = { (number: Int32) -> WireValue? in
            table.index(number: number).flatMap { index in found.last { $0.fieldIndex == index }?.value }
        }
        let seconds = Int64(bitPattern: last(1)?.number ?? 0)
        let nanos = Int32(truncatingIfNeeded: last(2)?.number ?? 0)
        switch type {
        case .timestamp:
            guard let text = Timestamp(seconds: seconds, nanos: nanos).rfc3339 else {
                throw self.failure("the time \(seconds) s, \(nanos) ns lies outside the years 1 to 9999")
            }
            self.writer.string(text)
        case .duration:
            guard Duration.isProtobufRange(seconds: seconds, nanos: nanos),
                let text = Duration(protobufSeconds: seconds, nanos: nanos).protobufText
            else {
                throw self.failure("the duration \(seconds) s, \(nanos) ns is none of one sign within ±315576000000 s")
            }
            self.writer.string(text)
        case .any:
            try self.any(url: last(1)?.bytes, value: last(2)?.bytes)
        case .fieldMask:
            self.writer.string(found.map { Self.camelCase($0.value.bytes) }.joined(separator: ","))
        case .structure:
            try self.structure(found)
        case .listValue:
            self.writer.beginArray()
            for (index, element) in found.enumerated() {
                try self.inside(.element(index)) { (json) throws(JSONFailure) in
                    try json.value(table.fields[element.fieldIndex].kind, element.value)
                }
            }
            self.writer.endArray()
        case .value:
            guard let value = found.last.map({ _ in self.lastInOrder(bytes, table) }) ?? nil else {
                return self.writer.null()
            }
            try self.value(table.fields[value.fieldIndex].kind, value.value)
        default:
            // A wrapper: its one field is the scalar.
            guard let field = table.fields.first else { return self.writer.null() }
            try self.value(field.kind, found.last?.value ?? Self.defaultValue(field.kind))
        }
    }

    /// The known field that comes last on the wire.
    private func lastInOrder(_ bytes: UnsafeRawBufferPointer, _ table: MessageTable) -> Occurrence? {
        var result: Occurrence?
        var cursor = WireCursor(bytes)
        while !cursor.isAtEnd, let tag = cursor.readTag(), let value = Self.read(tag.wireType, &cursor) {
            guard let number = Int32(exactly: tag.number), let index = table.index(number: number) else { continue }
            result = Occurrence(fieldIndex: index, wireType: tag.wireType, value: value)
        }
        return result
    }

    private mutating func structure(_ found: [Occurrence]) throws(JSONFailure) {
        self.writer.beginObject()
        var names: Set<String> = []
        // A name can come twice on the wire: the last value wins.
        var members: [(name: String, value: UnsafeRawBufferPointer?)] = []
        for entry in found.reversed() {
            var name = ""
            var value: UnsafeRawBufferPointer?
            var cursor = WireCursor(entry.value.bytes)
            while !cursor.isAtEnd, let tag = cursor.readTag(), let read = Self.read(tag.wireType, &cursor) {
                if tag.number == 1 { name = String(decoding: read.bytes, as: UTF8.self) }
                if tag.number == 2 { value = read.bytes }
            }
            if names.insert(name).inserted { members.append((name, value)) }
        }
        for member in members.reversed() {
            self.writer.name(member.name)
            try self.inside(.member(member.name)) { (json) throws(JSONFailure) in
                try json.dynamicValue(member.value)
            }
        }
        self.writer.endObject()
    }

    /// `google.protobuf.Value` by its field numbers, as it stands in the entries of a struct.
    private mutating func dynamicValue(_ bytes: UnsafeRawBufferPointer?) throws(JSONFailure) {
        var last: (number: UInt32, value: WireValue)?
        var cursor = WireCursor(bytes ?? UnsafeRawBufferPointer(start: nil, count: 0))
        while !cursor.isAtEnd, let tag = cursor.readTag(), let value = Self.read(tag.wireType, &cursor) {
            if (1...6).contains(tag.number) { last = (tag.number, value) }
        }
        switch last?.number {
        case 2: self.writer.double(Double(bitPattern: last?.value.number ?? 0))
        case 3: self.writer.string(String(decoding: last?.value.bytes ?? .init(start: nil, count: 0), as: UTF8.self))
        case 4: self.writer.bool(last?.value.number != 0)
        case 5: try self.structure(Self.entries(last?.value.bytes))
        case 6:
            self.writer.beginArray()
            for (index, element) in Self.entries(last?.value.bytes).enumerated() {
                try self.inside(.element(index)) { (json) throws(JSONFailure) in
                    try json.dynamicValue(element.value.bytes)
                }
            }
            self.writer.endArray()
        default: self.writer.null()
        }
    }

    /// The values of field 1.
    private static func entries(_ bytes: UnsafeRawBufferPointer?) -> [Occurrence] {
        var result: [Occurrence] = []
        var cursor = WireCursor(bytes ?? UnsafeRawBufferPointer(start: nil, count: 0))
        while !cursor.isAtEnd, let tag = cursor.readTag(), let value = Self.read(tag.wireType, &cursor) {
            if tag.number == 1 { result.append(Occurrence(fieldIndex: 0, wireType: tag.wireType, value: value)) }
        }
        return result
    }

    // MARK: Any

    private mutating func any(url: UnsafeRawBufferPointer?, value: UnsafeRawBufferPointer?) throws(JSONFailure) {
        let url = url.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let value = value ?? UnsafeRawBufferPointer(start: nil, count: 0)
        self.writer.beginObject()
        if !url.isEmpty || !value.isEmpty {
            self.writer.name("@type")
            self.writer.string(url)
            if let table = self.options.resolveAny?(AnyMessage(typeURL: url).typeName) {
                // An Any in an Any in an Any: what is inside one is new bytes to the scanner.
                guard self.anyDepth < Self.greatestAnyDepth else {
                    throw self.failure(
                        "values of google.protobuf.Any are nested more than \(Self.greatestAnyDepth) deep"
                    )
                }
                do throws(ScanFault) {
                    try self.scan(value, table)
                } catch {
                    let place = error.path.isEmpty ? "" : "\(error.path): "
                    throw self.failure("the Any holds no \(table.fullName): \(place)\(error.reason)")
                }
                self.anyDepth += 1
                if table.wellKnown != nil {
                    self.writer.name("value")
                    try self.message(value, table)
                } else {
                    try self.members(value, table)
                }
                self.anyDepth -= 1
            } else {
                self.writer.name("value")
                self.writer.string(Base64Text.encode(value))
            }
        }
        self.writer.endObject()
    }

    private static func camelCase(_ bytes: UnsafeRawBufferPointer) -> String {
        var text: [UInt8] = []
        var upper = false
        for byte in bytes {
            if byte == UInt8(ascii: "_") {
                upper = true
            } else {
                let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
                text.append(upper && isLower ? byte & 0xDF : byte)
                upper = false
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
