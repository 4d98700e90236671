// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import CProtobufC
internal import CTestMessages

struct Everything: ProtobufMessage {
    var scalars: Scalars?
    var lists: Lists?
    var choices: Choices?
    var maps: Maps?
    var tree: Tree?
    var times: Times?
    var empties: [Empty] = []
    var far: String = ""
    var oddNumber: Int32 = 0
    var unknownFields = UnknownFields()

    static let table: MessageTable = MessageTable(
        "baton.test.v1.Everything",
        c: CLayout(baton__test__v1__everything__init),
        [
            .init(1, "scalars", json: "scalars", .message { Scalars.table }),
            .init(2, "lists", json: "lists", .message { Lists.table }),
            .init(3, "choices", json: "choices", .message { Choices.table }),
            .init(4, "maps", json: "maps", .message { Maps.table }),
            .init(5, "tree", json: "tree", .message { Tree.table }),
            .init(6, "times", json: "times", .message { Times.table }),
            .init(7, "empties", json: "empties", .message { Empty.table }, .repeated),
            .init(536_870_911, "far", json: "far", .string),
            .init(19_000_000, "odd_number", json: "oddNumber", .int32),
        ]
    )

    init() {}

    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Everything.self)
        self.scalars = CField.message(c.pointee.scalars)
        self.lists = CField.message(c.pointee.lists)
        self.choices = CField.message(c.pointee.choices)
        self.maps = CField.message(c.pointee.maps)
        self.tree = CField.message(c.pointee.tree)
        self.times = CField.message(c.pointee.times)
        self.empties = CField.messages(c.pointee.n_empties, c.pointee.empties)
        self.far = CField.string(c.pointee.far.len, c.pointee.far.data)
        self.oddNumber = c.pointee.odd_number
        self.unknownFields = CField.unknownFields(pointer)
    }

    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Everything.self)
        c.pointee.scalars = arena.message(self.scalars)
        c.pointee.lists = arena.message(self.lists)
        c.pointee.choices = arena.message(self.choices)
        c.pointee.maps = arena.message(self.maps)
        c.pointee.tree = arena.message(self.tree)
        c.pointee.times = arena.message(self.times)
        (c.pointee.n_empties, c.pointee.empties) = arena.messages(self.empties)
        (c.pointee.far.len, c.pointee.far.data) = arena.string(self.far)
        c.pointee.odd_number = self.oddNumber
        arena.unknownFields(self.unknownFields, pointer)
    }

    func _collectViolations(_ violations: inout ViolationList) {
        violations.nested("lists", self.lists)
        violations.nested("choices", self.choices)
        violations.nested("maps", self.maps)
    }
}
