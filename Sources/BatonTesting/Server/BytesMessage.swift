// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// A message that is its bytes, for tests of what carries messages.
public struct BytesMessage: RPCMessage {
    /// The bytes.
    public var bytes: [UInt8]

    /// A message of these bytes.
    public init(_ bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// Copies the bytes out.
    public func encode(reserving reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws {
        let space = try reserve(self.bytes.count)
        self.bytes.withUnsafeBytes { space.copyMemory(from: $0) }
    }

    /// Copies the bytes in; there is no wrong message.
    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws {
        self.bytes = Array(bytes)
    }

    /// None.
    public func violations() -> [FieldViolation] { [] }
}
