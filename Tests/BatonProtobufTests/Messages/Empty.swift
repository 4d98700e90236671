// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import CProtobufC
internal import CTestMessages

struct Empty: ProtobufMessage {
    var unknownFields = UnknownFields()

    static let table: MessageTable = MessageTable("baton.test.v1.Empty", c: CLayout(baton__test__v1__empty__init), [])

    init() {}

    init(_cMessage pointer: UnsafeRawPointer) {
        self.unknownFields = CField.unknownFields(pointer)
    }

    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout EncodingArena) {
        arena.unknownFields(self.unknownFields, pointer)
    }

    func _collectViolations(_ violations: inout ViolationList) {}
}
