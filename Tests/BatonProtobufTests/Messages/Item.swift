// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import CProtobufC
internal import CTestMessages

struct Item: ProtobufMessage {
    var id: String = ""
    var progress: Int32 = 0
    var unknownFields = UnknownFields()

    private enum Rules {
        static let id = FieldRules(required: true, maxLength: 20, format: .identifier)
        static let progress = FieldRules(minimum: 0, maximum: 100)
    }

    static let table: MessageTable = MessageTable(
        "baton.test.v1.Item",
        c: CLayout(baton__test__v1__item__init),
        [
            .init(1, "id", json: "id", .string, rules: Rules.id),
            .init(2, "progress", json: "progress", .int32, rules: Rules.progress),
        ]
    )

    init() {}

    init(id: String = "", progress: Int32 = 0) {
        self.id = id
        self.progress = progress
    }

    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Item.self)
        self.id = CField.string(c.pointee.id.len, c.pointee.id.data)
        self.progress = c.pointee.progress
        self.unknownFields = CField.unknownFields(pointer)
    }

    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Item.self)
        (c.pointee.id.len, c.pointee.id.data) = arena.string(self.id)
        c.pointee.progress = self.progress
        arena.unknownFields(self.unknownFields, pointer)
    }

    func _collectViolations(_ violations: inout ViolationList) {
        violations.check("id", self.id, Rules.id)
        violations.check("progress", self.progress, Rules.progress)
    }
}
