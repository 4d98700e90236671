// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

extension ServerChannelHandler {
    private static let unavailable = RPCError(.unimplemented, "this connection carries no streams")

    func begin(_ call: CallID, initialMetadata: Metadata) throws { throw Self.unavailable }

    func send(
        _ call: CallID,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws { throw Self.unavailable }

    func hasRoom(for call: CallID) -> Bool { false }

    func finish(_ call: CallID, reply: ReplyHead) throws -> EndProgress { throw Self.unavailable }

    func taken(_ call: CallID, cost: Int) {}

    var creditQuantum: Int { max(1, self.limits.connectionLimits.callCredit / 4) }
}
