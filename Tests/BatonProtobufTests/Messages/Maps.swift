// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import CProtobufC
internal import CTestMessages

struct Maps: ProtobufMessage {
    var counts: [String: Int32] = [:]
    var items: [Int32: Item] = [:]
    var colours: [String: Colour] = [:]
    var flags: [Bool: [UInt8]] = [:]
    var texts: [UInt64: String] = [:]
    var unknownFields = UnknownFields()

    private enum Entries {
        static let counts = CLayout(baton__test__v1__maps__counts_entry__init)
        static let items = CLayout(baton__test__v1__maps__items_entry__init)
        static let colours = CLayout(baton__test__v1__maps__colours_entry__init)
        static let flags = CLayout(baton__test__v1__maps__flags_entry__init)
        static let texts = CLayout(baton__test__v1__maps__texts_entry__init)
    }

    static let table: MessageTable = MessageTable(
        "baton.test.v1.Maps",
        c: CLayout(baton__test__v1__maps__init),
        [
            .init(1, "counts", json: "counts", .map(.string, .int32)),
            .init(2, "items", json: "items", .map(.int32, .message { Item.table })),
            .init(3, "colours", json: "colours", .map(.string, .enumeration { Colour.table })),
            .init(4, "flags", json: "flags", .map(.bool, .bytes)),
            .init(5, "texts", json: "texts", .map(.uint64, .string)),
        ]
    )

    init() {}

    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Maps.self)
        self.counts = CField.map(c.pointee.n_counts, c.pointee.counts) { entry in
            (CField.string(entry.pointee.key.len, entry.pointee.key.data), entry.pointee.value)
        }
        self.items = CField.map(c.pointee.n_items, c.pointee.items) { entry in
            (entry.pointee.key, CField.messageOrDefault(entry.pointee.value))
        }
        self.colours = CField.map(c.pointee.n_colours, c.pointee.colours) { entry in
            (
                CField.string(entry.pointee.key.len, entry.pointee.key.data),
                Colour(rawValue: Int32(truncatingIfNeeded: entry.pointee.value.rawValue))
            )
        }
        self.flags = CField.map(c.pointee.n_flags, c.pointee.flags) { entry in
            (entry.pointee.key != 0, CField.bytes(entry.pointee.value.len, entry.pointee.value.data))
        }
        self.texts = CField.map(c.pointee.n_texts, c.pointee.texts) { entry in
            (entry.pointee.key, CField.string(entry.pointee.value.len, entry.pointee.value.data))
        }
        self.unknownFields = CField.unknownFields(pointer)
    }

    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Maps.self)
        (c.pointee.n_counts, c.pointee.counts) = arena.map(self.counts, Entries.counts) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = value
        }
        (c.pointee.n_items, c.pointee.items) = arena.map(self.items, Entries.items) { key, value, entry, arena in
            entry.pointee.key = key
            entry.pointee.value = arena.message(value)
        }
        (c.pointee.n_colours, c.pointee.colours) = arena.map(self.colours, Entries.colours) {
            key,
            value,
            entry,
            arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
        }
        (c.pointee.n_flags, c.pointee.flags) = arena.map(self.flags, Entries.flags) { key, value, entry, arena in
            entry.pointee.key = key ? 1 : 0
            (entry.pointee.value.len, entry.pointee.value.data) = arena.bytes(value)
        }
        (c.pointee.n_texts, c.pointee.texts) = arena.map(self.texts, Entries.texts) { key, value, entry, arena in
            entry.pointee.key = key
            (entry.pointee.value.len, entry.pointee.value.data) = arena.string(value)
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    func _collectViolations(_ violations: inout ViolationList) {
        violations.nested("items", self.items)
    }
}
