// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import CBatonMessages
internal import CProtobufC
internal import CTestMessages

struct Times: ProtobufMessage {
    var at: Timestamp?
    var took: Duration?
    var detail: AnyMessage?
    var all: [Timestamp] = []
    var unknownFields = UnknownFields()

    private enum Layouts {
        static let timestamp = CLayout(google__protobuf__timestamp__init)
        static let duration = CLayout(google__protobuf__duration__init)
        static let any = CLayout(google__protobuf__any__init)
    }

    static let table: MessageTable = MessageTable(
        "baton.test.v1.Times",
        c: CLayout(baton__test__v1__times__init),
        [
            .init(1, "at", json: "at", .message { Timestamp.table }),
            .init(2, "took", json: "took", .message { Duration.protobufTable }),
            .init(3, "detail", json: "detail", .message { AnyMessage.table }),
            .init(4, "all", json: "all", .message { Timestamp.table }, .repeated),
        ]
    )

    init() {}

    init(_cMessage pointer: UnsafeRawPointer) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Times.self)
        self.at = c.pointee.at.map { Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.took = c.pointee.took.map { Duration(protobufSeconds: $0.pointee.seconds, nanos: $0.pointee.nanos) }
        self.detail = c.pointee.detail.map {
            AnyMessage(
                typeURL: CField.string($0.pointee.type_url.len, $0.pointee.type_url.data),
                value: CField.bytes($0.pointee.value.len, $0.pointee.value.data)
            )
        }
        self.all = CField.values(c.pointee.n_all, c.pointee.all) {
            Timestamp(seconds: $0.pointee.seconds, nanos: $0.pointee.nanos)
        }
        self.unknownFields = CField.unknownFields(pointer)
    }

    func _fill(_ pointer: UnsafeMutableRawPointer, _ arena: inout EncodingArena) {
        let c = pointer.assumingMemoryBound(to: Baton__Test__V1__Times.self)
        if let value = self.at {
            c.pointee.at = arena.value(Layouts.timestamp) { time, _ in
                time.pointee.seconds = value.seconds
                time.pointee.nanos = value.nanos
            }
        }
        if let value = self.took {
            c.pointee.took = arena.value(Layouts.duration) { duration, arena in
                (duration.pointee.seconds, duration.pointee.nanos) = arena.duration(value)
            }
        }
        if let value = self.detail {
            c.pointee.detail = arena.value(Layouts.any) { any, arena in
                (any.pointee.type_url.len, any.pointee.type_url.data) = arena.string(value.typeURL)
                (any.pointee.value.len, any.pointee.value.data) = arena.bytes(value.value)
            }
        }
        (c.pointee.n_all, c.pointee.all) = arena.values(self.all, Layouts.timestamp) { value, time, _ in
            time.pointee.seconds = value.seconds
            time.pointee.nanos = value.nanos
        }
        arena.unknownFields(self.unknownFields, pointer)
    }

    func _collectViolations(_ violations: inout ViolationList) {}
}
