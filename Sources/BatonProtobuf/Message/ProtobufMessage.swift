// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// A protobuf message as a Swift value.
///
/// Generated code conforms to it; everything that a caller uses comes from the extensions. A value crosses to C only
/// inside `encode` and `init(decoding:limits:)`: there a tree of protobuf-c structs lives in an arena that is gone
/// when they return. The requirements that begin with an underscore are for generated code alone.
public protocol ProtobufMessage: RPCMessage {
    /// Fields, names and rules of the type.
    static var table: MessageTable { get }

    /// The message with every field at its default.
    init()

    /// The fields that came with a decoded message and are not in its table, kept so that they are sent on.
    var unknownFields: UnknownFields { get set }

    /// Copies the value out of protobuf-c's struct. The scanner has checked the bytes that it was made from.
    init(_cMessage: UnsafeRawPointer)

    /// Writes the value into protobuf-c's struct, which is zeroed and has its descriptor.
    func _fill(_ cMessage: UnsafeMutableRawPointer, _ arena: inout EncodingArena)

    /// Adds what breaks the rules of the proto file, here and in nested messages.
    func _collectViolations(_ violations: inout ViolationList)
}

extension ProtobufMessage {
    /// The fields that break a rule declared in the proto file, at most ``ViolationList/limit`` of them.
    public func violations() -> [FieldViolation] {
        var list = ViolationList()
        self._collectViolations(&list)
        return list.items
    }
}
