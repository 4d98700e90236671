// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A value that travels as the message of a call. Generated messages conform to it.
public protocol RPCMessage: Sendable, Hashable {
    /// Writes the encoding.
    ///
    /// Calls `reserve` exactly once with the exact number of bytes, which may be 0, and fills the bytes it returns.
    ///
    /// - Throws: what `reserve` throws, for example because the peer takes no message of that size; ``RPCError`` with
    ///   `INTERNAL` when the value cannot be encoded.
    func encode(reserving reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws

    /// Reads a message from bytes that anyone may have sent.
    ///
    /// - Throws: ``RPCError`` with `INVALID_ARGUMENT`, naming limit or field, for bytes that are not such a message.
    init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws

    /// The fields that break a rule declared in the proto file; empty when there are none.
    func violations() -> [FieldViolation]
}

extension RPCMessage {
    /// The encoding as an array.
    public func encodedBytes() throws -> [UInt8] {
        try [UInt8](encoding: self.encode)
    }

    /// Reads a message from an array.
    public init(decoding bytes: [UInt8], limits: DecodingLimits = .defaults) throws {
        self = try bytes.withUnsafeBytes { try Self(decoding: $0, limits: limits) }
    }
}
