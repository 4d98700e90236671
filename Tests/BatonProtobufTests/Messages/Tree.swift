// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import CProtobufC
internal import CTestMessages

struct Tree: ProtobufMessage {
    var name: String = ""
    var left: Indirect<Tree>?
    var children: [Tree] = []
    var named: [String: Tree] = [:]
    var unknownFields = UnknownFields()

    private enum Entries {
        static let named = CLayout(baton__test__v1__tree__named_entry__init)
    }

    static let table: MessageTable = MessageTable(
        "baton.test.v1.Tree",
        c: CLayout(baton__test__v1__tree__init),
        [
            .init(1, "name", json: "name", .string),
            .init(2, "left", json: "left", .message { Tree.table }),
            .init(3, "children", json: "children", .message { Tree.table }, .repeated),
            .init(4, "named", json: "named", .map(.string, .message { Tree.table })),
        ]
    )

    init() {}

    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Tree.self)
        self.name = CField.string(c.pointee.name.len, c.pointee.name.data)
        self.left = CField.message(c.pointee.left)
        self.children = CField.messages(c.pointee.n_children, c.pointee.children)
        self.named = CField.map(c.pointee.n_named, c.pointee.named) { entry in
            (
                CField.string(entry.pointee.key.len, entry.pointee.key.data),
                CField.messageOrDefault(entry.pointee.value)
            )
        }
        self.unknownFields = CField.unknownFields(pointer)
    }

    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Tree.self)
        (c.pointee.name.len, c.pointee.name.data) = arena.string(self.name)
        c.pointee.left = arena.message(self.left)
        (c.pointee.n_children, c.pointee.children) = arena.messages(self.children)
        (c.pointee.n_named, c.pointee.named) = arena.map(self.named, Entries.named) { key, value, entry, arena in
            (entry.pointee.key.len, entry.pointee.key.data) = arena.string(key)
            entry.pointee.value = arena.message(value)
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    func _collectViolations(_ violations: inout ViolationList) {}
}
