// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting

/// Never connects until the test lets it, and then fails.
final class StuckConnector: ClientConnector {
    let target = "nowhere"
    let gate = Gate()

    var attempts: Int { self.gate.arrived }

    func connect(timeout: Duration) async throws(RPCError) -> any ClientConnection {
        await self.gate.pass()
        throw RPCError(.unavailable, "stuck", processed: .no)
    }
}
