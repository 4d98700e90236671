// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import CProtobufC
internal import CTestMessages

struct Choices: ProtobufMessage {
    enum Choice: Sendable, Hashable {
        case whole(Int64)
        case text(String)
        case data([UInt8])
        case thing(Item)
        case colour(Colour)
    }

    var note: String?
    var number: Int32?
    var flag: Bool?
    var item: Item?
    var choice: Choice?
    var unknownFields = UnknownFields()

    static let table: MessageTable = MessageTable(
        "baton.test.v1.Choices",
        c: CLayout(baton__test__v1__choices__init),
        [
            .init(1, "note", json: "note", .string, .optional),
            .init(2, "number", json: "number", .int32, .optional),
            .init(3, "flag", json: "flag", .bool, .optional),
            .init(4, "item", json: "item", .message { Item.table }, .optional),
            .init(5, "whole", json: "whole", .int64, .oneOf("choice")),
            .init(6, "text", json: "text", .string, .oneOf("choice")),
            .init(7, "data", json: "data", .bytes, .oneOf("choice")),
            .init(8, "thing", json: "thing", .message { Item.table }, .oneOf("choice")),
            .init(9, "colour", json: "colour", .enumeration { Colour.table }, .oneOf("choice")),
        ]
    )

    init() {}

    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Choices.self)
        if c.pointee._note_case.rawValue == 1 {
            self.note = CField.string(c.pointee.note.len, c.pointee.note.data)
        }
        if c.pointee._number_case.rawValue == 2 { self.number = c.pointee.number }
        if c.pointee._flag_case.rawValue == 3 { self.flag = c.pointee.flag != 0 }
        if c.pointee._item_case.rawValue == 4 { self.item = CField.messageOrDefault(c.pointee.item) }
        switch c.pointee.choice_case.rawValue {
        case 5: self.choice = .whole(c.pointee.whole)
        case 6: self.choice = .text(CField.string(c.pointee.text.len, c.pointee.text.data))
        case 7: self.choice = .data(CField.bytes(c.pointee.data.len, c.pointee.data.data))
        case 8: self.choice = .thing(CField.messageOrDefault(c.pointee.thing))
        case 9: self.choice = .colour(Colour(rawValue: Int32(truncatingIfNeeded: c.pointee.colour.rawValue)))
        default: self.choice = nil
        }
        self.unknownFields = CField.unknownFields(pointer)
    }

    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Choices.self)
        if let value = self.note {
            c.pointee._note_case = .init(rawValue: 1)
            (c.pointee.note.len, c.pointee.note.data) = arena.string(value)
        }
        if let value = self.number {
            c.pointee._number_case = .init(rawValue: 2)
            c.pointee.number = value
        }
        if let value = self.flag {
            c.pointee._flag_case = .init(rawValue: 3)
            c.pointee.flag = value ? 1 : 0
        }
        if let value = self.item {
            c.pointee._item_case = .init(rawValue: 4)
            c.pointee.item = arena.message(value)
        }
        switch self.choice {
        case .whole(let value):
            c.pointee.choice_case = .init(rawValue: 5)
            c.pointee.whole = value
        case .text(let value):
            c.pointee.choice_case = .init(rawValue: 6)
            (c.pointee.text.len, c.pointee.text.data) = arena.string(value)
        case .data(let value):
            c.pointee.choice_case = .init(rawValue: 7)
            (c.pointee.data.len, c.pointee.data.data) = arena.bytes(value)
        case .thing(let value):
            c.pointee.choice_case = .init(rawValue: 8)
            c.pointee.thing = arena.message(value)
        case .colour(let value):
            c.pointee.choice_case = .init(rawValue: 9)
            c.pointee.colour = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
        case nil:
            break
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    func _collectViolations(_ violations: inout ViolationList) {
        violations.nested("item", self.item)
        if case .thing(let value)? = self.choice { violations.nested("thing", value) }
    }
}
