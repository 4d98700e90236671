// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

extension ProtobufMessage {
    /// Writes the encoding straight into the space that `reserve` returns; see ``BatonCore/RPCMessage``.
    @inlinable
    public func encode(reserving reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws {
        var arena = EncodingArena()
        let root = arena._root(Self.table)
        if let root { self._fill(root, &arena) }
        try arena._pack(root, reserve)
    }

    /// Scans the bytes against `limits`, then decodes them.
    ///
    /// - Throws: ``BatonCore/RPCError`` with `INVALID_ARGUMENT`, naming the limit or the fault and the field's path.
    @inlinable
    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws {
        let unpacked = try UnpackedMessage(bytes, Self.table, limits)
        self = withExtendedLifetime(unpacked) { Self(_cMessage: $0.root) }
    }
}
