// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// The fields of a message that break a rule, with their paths.
///
/// Paths are put together from the inside out: a nested message adds its violations with paths of its own, and the
/// outer one puts its field's name before them. A message that breaks no rule costs no path.
public struct ViolationList: Sendable {
    /// The most violations that are kept; a hostile message could have one for each element.
    public static let limit = 100

    /// What was found, in the order of the fields, at most ``limit``.
    public private(set) var items: [FieldViolation] = []

    /// No violations.
    public init() {}

    /// Whether further violations would be dropped, so that looking for them is idle.
    @inlinable
    public var isFull: Bool { self.items.count >= Self.limit }

    /// Adds a violation of the field at `path`, from the message that is being checked.
    public mutating func add(_ path: String, _ reason: String) {
        if !self.isFull { self.items.append(FieldViolation(field: path, reason: reason)) }
    }

    /// Adds a violation of the message that is being checked as a whole; its path is that of the field that holds it.
    public mutating func addSelf(_ reason: String) {
        self.add("", reason)
    }

    @usableFromInline
    mutating func prefix(from start: Int, _ component: String) {
        for index in start..<self.items.count {
            let inner = self.items[index].field
            self.items[index].field = inner.isEmpty ? component : "\(component).\(inner)"
        }
    }

    // MARK: Nested messages

    /// Checks a nested message.
    @inlinable
    public mutating func nested(_ name: StaticString, _ value: (some ProtobufMessage)?) {
        guard let value else { return }
        let start = self.items.count
        value._collectViolations(&self)
        if self.items.count > start { self.prefix(from: start, "\(name)") }
    }

    /// Checks a nested message in a box.
    @inlinable
    public mutating func nested<Value: ProtobufMessage>(_ name: StaticString, _ value: Indirect<Value>?) {
        if let value { self.nested(name, value.value) }
    }

    /// Checks the messages of a repeated field.
    @inlinable
    public mutating func nested(_ name: StaticString, _ values: [some ProtobufMessage]) {
        for index in values.indices {
            let start = self.items.count
            values[index]._collectViolations(&self)
            if self.items.count > start {
                self.prefix(from: start, "\(name)[\(index)]")
                if self.isFull { return }
            }
        }
    }

    /// Checks the messages that are values of a map.
    @inlinable
    public mutating func nested<Key>(_ name: StaticString, _ values: [Key: some ProtobufMessage]) {
        for (key, value) in values {
            let start = self.items.count
            value._collectViolations(&self)
            if self.items.count > start {
                self.prefix(from: start, Self.element(name, key))
                if self.isFull { return }
            }
        }
    }
}
