// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One field of a message type.
public struct FieldTable: Sendable {
    /// The type of a value.
    public indirect enum Kind: Sendable {
        /// Scalars, named as in proto files.
        case double, float, int32, int64, uint32, uint64, sint32, sint64, fixed32, fixed64, sfixed32, sfixed64, bool
        /// UTF-8 text.
        case string
        /// Any bytes.
        case bytes
        /// An enumeration, open: unknown numbers are kept.
        case enumeration(@Sendable () -> EnumTable)
        /// A nested message. The closure lets types refer to each other.
        case message(@Sendable () -> MessageTable)
        /// A map from a scalar to anything but a map.
        case map(_ key: Kind, _ value: Kind)
    }

    /// How often a field may occur, and whether absence is told from the default.
    public enum Presence: Sendable, Hashable {
        /// Once; absent is the default value. For messages the same as ``optional``.
        case implicit
        /// Once, and absence is known.
        case optional
        /// Any number of times. Maps are repeated whatever is said.
        case repeated
        /// Once, a member of the oneof of that name.
        case oneOf(String)
    }

    /// The number on the wire, 1 to 2^29 − 1.
    public let number: Int32
    /// The name in the proto file.
    public let name: String
    /// The name in JSON.
    public let jsonName: String
    /// How often it may occur.
    public let presence: Presence
    /// What the option `baton.v1.field` demands; nil when it demands nothing.
    public let rules: FieldRules?
    /// The table of a map's entries.
    let entry: MessageTable?

    // The parts of `kind`. Kept apart: an enumeration with several pointers as payloads marks them in their spare bits,
    // and then leak checkers do not find what they lead to.
    private let scalar: Kind
    private let message: (@Sendable () -> MessageTable)?
    private let enumeration: (@Sendable () -> EnumTable)?

    /// The type.
    public var kind: Kind {
        if let entry, entry.fields.count == 2 { return .map(entry.fields[0].kind, entry.fields[1].kind) }
        if let message { return .message(message) }
        if let enumeration { return .enumeration(enumeration) }
        return self.scalar
    }

    /// The table of a nested message or of a map's entry.
    var messageTable: MessageTable? {
        self.entry ?? self.message?()
    }

    /// Makes a field; called by generated code.
    public init(
        _ number: Int32,
        _ name: String,
        json jsonName: String,
        _ kind: Kind,
        _ presence: Presence = .implicit,
        rules: FieldRules? = nil
    ) {
        self.number = number
        self.name = name
        self.jsonName = jsonName
        self.rules = rules
        var presence = presence
        var entry: MessageTable?
        var scalar = Kind.bool
        var message: (@Sendable () -> MessageTable)?
        var enumeration: (@Sendable () -> EnumTable)?
        switch kind {
        case .map(let key, let value):
            presence = .repeated
            entry = MessageTable(
                "\(name) entry",
                [FieldTable(1, "key", json: "key", key), FieldTable(2, "value", json: "value", value)]
            )
        case .message(let table): message = table
        case .enumeration(let table): enumeration = table
        default: scalar = kind
        }
        self.presence = presence
        self.entry = entry
        self.scalar = scalar
        self.message = message
        self.enumeration = enumeration
    }
}
