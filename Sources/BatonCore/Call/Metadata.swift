// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Key–value pairs that travel beside a message, in order, keys repeatable.
///
/// Keys are `[0-9a-z_.-]{1,64}`. A key that ends in `-bin` holds any bytes; every other holds printable ASCII without a
/// space at either end. Keys that begin with `grpc-` or `baton-` are reserved, as are HTTP's hop-by-hop names.
public struct Metadata: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// One pair.
    public struct Entry: Sendable, Hashable {
        /// The key.
        public var key: String
        /// The value's bytes.
        public var value: [UInt8]

        /// Makes a pair.
        public init(key: String, value: [UInt8]) {
            self.key = key
            self.value = value
        }
    }

    /// The pairs, in the order in which they travel.
    public private(set) var entries: [Entry]

    /// Metadata without pairs.
    public init() {
        self.entries = []
    }

    /// Metadata of these pairs, which are checked when they are sent.
    public init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// Metadata of text pairs: `["x-region": "eu"]`.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.entries = elements.map { Entry(key: $0, value: Array($1.utf8)) }
    }

    /// Whether there is no pair.
    public var isEmpty: Bool { self.entries.isEmpty }
    /// How many pairs there are.
    public var count: Int { self.entries.count }

    /// Adds a text pair.
    public mutating func add(_ key: String, _ value: String) {
        self.entries.append(Entry(key: key, value: Array(value.utf8)))
    }

    /// Adds a pair of bytes; the key ends in `-bin`.
    public mutating func add(_ key: String, bytes: [UInt8]) {
        self.entries.append(Entry(key: key, value: bytes))
    }

    /// Removes each pair with the key.
    public mutating func removeAll(_ key: String) {
        self.entries.removeAll { $0.key == key }
    }

    /// The first text value under the key; nil when there is none or it is not UTF-8.
    public subscript(key: String) -> String? {
        guard let entry = self.entries.first(where: { $0.key == key }) else { return nil }
        return String(validating: entry.value, as: UTF8.self)
    }

    /// All values under the key, as bytes, in order.
    public func values(_ key: String) -> [[UInt8]] {
        self.entries.filter { $0.key == key }.map(\.value)
    }
}
