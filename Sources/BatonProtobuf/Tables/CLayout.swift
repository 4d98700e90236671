// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import CProtobufC

// @unchecked: the pointer leads to a constant of the program.
/// Where protobuf-c keeps a message: its descriptor and the size of its struct.
public struct CLayout: @unchecked Sendable {
    /// protobuf-c's descriptor of the type.
    @usableFromInline let descriptor: UnsafeRawPointer
    /// Bytes of the C struct.
    @usableFromInline let size: Int

    /// Reads both from a struct that protoc-c's `…__init` function has filled.
    public init<CStruct>(_ initialize: (UnsafeMutablePointer<CStruct>?) -> Void) {
        let scratch = UnsafeMutablePointer<CStruct>.allocate(capacity: 1)
        defer { scratch.deallocate() }
        initialize(scratch)
        // Every message struct begins with ProtobufCMessage, whose first member is the descriptor.
        self.descriptor = UnsafeRawPointer(scratch).load(as: UnsafeRawPointer.self)
        self.size = MemoryLayout<CStruct>.size
    }

    init(descriptor: UnsafeRawPointer) {
        self.descriptor = descriptor
        self.size = descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self).pointee.sizeof_message
    }
}
