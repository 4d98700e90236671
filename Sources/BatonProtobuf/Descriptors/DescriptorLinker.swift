// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes tables of parsed descriptors, resolving the references between them.
struct DescriptorLinker {
    private let parser: DescriptorParser
    private let group = TableGroup()
    private var names: Set<String> = []
    private var entries: [String: DescriptorParser.Message] = [:]
    private var enums: [String: EnumTable] = [:]

    init(_ parser: DescriptorParser) throws(DescriptorError) {
        self.parser = parser
        for declared in parser.enums {
            let table = EnumTable(declared.fullName, declared.values)
            guard self.enums.updateValue(table, forKey: declared.fullName) == nil else {
                throw DescriptorError("\(declared.fullName) is declared twice")
            }
        }
        for message in parser.messages {
            guard self.names.insert(message.fullName).inserted, self.enums[message.fullName] == nil else {
                throw DescriptorError("\(message.fullName) is declared twice")
            }
            if message.isMapEntry { self.entries[message.fullName] = message }
        }
    }

    func link() throws(DescriptorError) -> (messages: TableGroup, enums: [String: EnumTable]) {
        var tables: [String: MessageTable] = [:]
        for message in self.parser.messages {
            let table = MessageTable(message.fullName, try self.fields(of: message))
            try self.check(message)
            tables[message.fullName] = table
        }
        for service in self.parser.services {
            for method in service.methods {
                for name in [method.inputType, method.outputType] where tables[name] == nil {
                    throw DescriptorError(
                        "\(service.fullName).\(method.name) refers to \(name), which is not in the set"
                    )
                }
            }
        }
        self.group.fill(tables)
        return (self.group, self.enums)
    }

    private func fields(of message: DescriptorParser.Message) throws(DescriptorError) -> [FieldTable] {
        guard message.fields.count < Int(UInt16.max) else {
            throw DescriptorError("\(message.fullName) has more fields than a table holds")
        }
        var fields: [FieldTable] = []
        var numbers: Set<Int32> = []
        var names: Set<String> = []
        var jsonNames: Set<String> = []
        let isExplicit = self.parser.explicitPresence.contains(message.fullName)
        for field in message.fields {
            let place = "\(message.fullName).\(field.name)"
            guard field.number >= 1, field.number <= Self.greatestNumber,
                let number = Int32(exactly: field.number), numbers.insert(number).inserted
            else { throw DescriptorError("\(place) has the number \(field.number), which is out of range or taken") }
            guard names.insert(field.name).inserted else { throw DescriptorError("\(place) is declared twice") }
            let kind = try self.kind(of: field, place)
            let presence: FieldTable.Presence
            if field.label == 3 {
                presence = .repeated
            } else if field.isProto3Optional {
                presence = .optional
            } else if let index = field.oneOfIndex {
                guard message.oneOfs.indices.contains(index) else {
                    throw DescriptorError("\(place) belongs to a oneof that does not exist")
                }
                presence = .oneOf(message.oneOfs[index])
            } else {
                presence = isExplicit ? .optional : .implicit
            }
            let json = field.jsonName ?? Self.jsonName(field.name)
            guard jsonNames.insert(json).inserted else {
                throw DescriptorError("\(place) has the JSON name of another field")
            }
            fields.append(FieldTable(number, field.name, json: json, kind, presence))
        }
        return fields
    }

    private static let greatestNumber: Int64 = 536_870_911

    private func kind(of field: DescriptorParser.Field, _ place: String) throws(DescriptorError) -> FieldTable.Kind {
        switch field.type {
        case 1: return .double
        case 2: return .float
        case 3: return .int64
        case 4: return .uint64
        case 5: return .int32
        case 6: return .fixed64
        case 7: return .fixed32
        case 8: return .bool
        case 9: return .string
        case 10: throw DescriptorError("\(place) is a group, which is not supported")
        case 11: return try self.messageKind(of: field, place)
        case 12: return .bytes
        case 13: return .uint32
        case 14:
            guard let table = self.enums[field.typeName] else {
                throw DescriptorError("\(place) refers to \(field.typeName), which is not in the set")
            }
            return .enumeration { table }
        case 15: return .sfixed32
        case 16: return .sfixed64
        case 17: return .sint32
        case 18: return .sint64
        default: throw DescriptorError("\(place) has the unknown type \(field.type)")
        }
    }

    private func messageKind(
        of field: DescriptorParser.Field,
        _ place: String
    ) throws(DescriptorError) -> FieldTable.Kind {
        guard self.names.contains(field.typeName) else {
            throw DescriptorError("\(place) refers to \(field.typeName), which is not in the set")
        }
        if let entry = self.entries[field.typeName] {
            guard field.label == 3, let key = entry.fields.first(where: { $0.number == 1 }),
                let value = entry.fields.first(where: { $0.number == 2 }), entry.fields.count == 2,
                Self.keyTypes.contains(key.type), self.entries[value.typeName] == nil
            else { throw DescriptorError("\(place) is not a valid map") }
            return .map(try self.kind(of: key, place), try self.kind(of: value, place))
        }
        let name = field.typeName
        // Whoever has a table of the group holds the group; there is none to ask for otherwise.
        return .message { [weak group] in group?.table(named: name) ?? MessageTable(name, []) }
    }

    /// Whole numbers, bool and string.
    private static let keyTypes: Set<UInt64> = [3, 4, 5, 6, 7, 8, 9, 13, 15, 16, 17, 18]

    /// JSON treats some types in its own way, by the fields that protobuf gives them.
    private func check(_ message: DescriptorParser.Message) throws(DescriptorError) {
        guard let type = WellKnownType(rawValue: message.fullName) else { return }
        guard self.outline(message) == type.outline else {
            throw DescriptorError("\(message.fullName) is not the type of that name")
        }
    }

    /// The fields as ``WellKnownType/outline`` writes them.
    private func outline(_ message: DescriptorParser.Message) -> String {
        let fields = message.fields.sorted { $0.number < $1.number }.map { field in
            var text = "\(field.number) \(field.label == 3 ? "repeated " : "")\(field.type)"
            if let entry = self.entries[field.typeName] {
                text += " {\(self.outline(entry))}"
            } else if !field.typeName.isEmpty {
                text += " \(field.typeName)"
            }
            return text
        }
        return fields.joined(separator: ", ")
    }

    /// lowerCamelCase as protoc makes it: each underscore goes and the letter after it becomes a capital.
    private static func jsonName(_ name: String) -> String {
        var result = ""
        var upper = false
        for character in name {
            if character == "_" {
                upper = true
            } else {
                result += upper ? character.uppercased() : String(character)
                upper = false
            }
        }
        return result
    }
}
