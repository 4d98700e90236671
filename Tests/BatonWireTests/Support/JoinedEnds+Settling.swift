// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

extension JoinedEnds {
    /// Two ends with these limits on both sides, both SETTINGS exchanged.
    static func ready(_ change: (inout ConnectionLimits) -> Void = { _ in }) throws -> JoinedEnds {
        var limits = ConnectionLimits()
        change(&limits)
        var ends = JoinedEnds(client: limits, server: limits)
        try ends.settle()
        return ends
    }

    /// Lets everything travel until nothing moves any more; the applications do what the closures say.
    mutating func settle(
        server: (inout JoinedEnds, ServerAction) throws -> Void = { _, _ in },
        client: (inout JoinedEnds, ClientAction) throws -> Void = { _, _ in },
    ) throws {
        var moved = true
        while moved, faults.isEmpty {
            flushClient()
            moved = up.travelling > 0
            for event in deliverToServer() { try server(&self, event.action) }
            flushServer()
            moved = moved || down.travelling > 0
            for event in deliverToClient() { try client(&self, event.action) }
        }
    }
}
