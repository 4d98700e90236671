// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import Yams

/// What a settings file says, before any of it is judged: keys in dotted form, with the texts of their values.
struct SettingsFile: Sendable, Equatable {
    /// Where an entry stands, for messages: `settings.yaml, line 3`.
    typealias Place = String

    enum Content: Sendable, Equatable {
        case text(String)
        case list([String])
        /// Null, or a list of something else than texts and numbers.
        case unusable
    }

    struct Entry: Sendable, Equatable {
        var key: String
        var content: Content
        var place: Place
    }

    static let maximumBytes = 256 * 1024
    static let maximumEntries = 1_000
    static let maximumDepth = 16

    let entries: [Entry]

    /// Parses the content of a file, JSON where its name ends in `.json` and YAML otherwise.
    init(path: String, content: [UInt8]) throws(SettingsError) {
        guard let text = String(validating: content, as: UTF8.self) else {
            throw SettingsError("\(path): is not UTF-8")
        }
        var collector = Collector(path: path)
        if path.hasSuffix(".json") {
            try collector.collect(json: content)
        } else {
            try collector.collect(yaml: text)
        }
        self.entries = collector.entries
    }
}

/// Flattens either format into entries.
private struct Collector {
    let path: String
    var entries: [SettingsFile.Entry] = []

    mutating func add(_ key: String, _ content: SettingsFile.Content, _ place: String) throws(SettingsError) {
        guard self.entries.count < SettingsFile.maximumEntries else {
            throw SettingsError("\(self.path): holds more than \(SettingsFile.maximumEntries) entries")
        }
        self.entries.append(SettingsFile.Entry(key: key, content: content, place: place))
    }

    func checkDepth(_ keys: [String]) throws(SettingsError) {
        guard keys.count <= SettingsFile.maximumDepth else {
            throw SettingsError("\(self.path): is nested deeper than \(SettingsFile.maximumDepth) levels")
        }
    }

    // MARK: JSON

    mutating func collect(json bytes: [UInt8]) throws(SettingsError) {
        let value: JSONValue
        do {
            value = try JSONValue.parse(bytes)
        } catch {
            throw SettingsError("\(self.path): \(error)")
        }
        guard let object = value.objectValue else {
            throw SettingsError("\(self.path): must be an object, is \(value.kind)")
        }
        try self.collect(object, under: [])
    }

    private mutating func collect(_ object: JSONObject, under prefix: [String]) throws(SettingsError) {
        try self.checkDepth(prefix)
        for member in object.members {
            let keys = prefix + [member.name]
            if let nested = member.value.objectValue {
                try self.collect(nested, under: keys)
            } else {
                try self.add(keys.joined(separator: "."), Self.content(of: member.value), self.path)
            }
        }
    }

    private static func content(of value: JSONValue) -> SettingsFile.Content {
        if let array = value.arrayValue {
            let texts = array.compactMap(Self.text)
            return texts.count == array.count ? .list(texts) : .unusable
        }
        return Self.text(value).map { .text($0) } ?? .unusable
    }

    private static func text(_ value: JSONValue) -> String? {
        value.stringValue ?? value.numberValue?.lexeme ?? value.boolValue.map { $0 ? "true" : "false" }
    }

    // MARK: YAML

    mutating func collect(yaml text: String) throws(SettingsError) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw SettingsError("\(self.path): is not YAML: \(error)")
        }
        guard let root, root.scalar?.string != "" else { return }
        guard let mapping = root.mapping else {
            throw SettingsError("\(self.path): must be a mapping of keys to values")
        }
        try self.collect(mapping, under: [])
    }

    private mutating func collect(_ mapping: Node.Mapping, under prefix: [String]) throws(SettingsError) {
        try self.checkDepth(prefix)
        for (name, value) in mapping {
            let place = name.mark.map { "\(self.path), line \($0.line)" } ?? self.path
            guard let name = name.scalar?.string else {
                throw SettingsError("\(place): a key must be a text")
            }
            let keys = prefix + [name]
            if let nested = value.mapping {
                try self.collect(nested, under: keys)
            } else {
                try self.add(keys.joined(separator: "."), Self.content(of: value), place)
            }
        }
    }

    private static func content(of node: Node) -> SettingsFile.Content {
        if let sequence = node.sequence {
            let texts = sequence.compactMap { Self.text($0) }
            return texts.count == sequence.count ? .list(texts) : .unusable
        }
        return Self.text(node).map { .text($0) } ?? .unusable
    }

    /// Nil for what is not a scalar and for YAML's null: `key:` with nothing behind it is a slip.
    private static func text(_ node: Node) -> String? {
        guard let scalar = node.scalar else { return nil }
        if scalar.style == .plain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) { return nil }
        return scalar.string
    }
}
