// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// That a server asked a client to leave its connection, and how.
package struct ConnectionDeparture: Sendable, Hashable {
    /// When it asked.
    package var time: MonotonicTime
    /// How long the client is to wait, from then, before it connects again. The client adds the random spread.
    package var reconnectDelay: Duration
    /// Why, for people: the code and text of GOAWAY.
    package var reason: String

    package init(time: MonotonicTime, reconnectDelay: Duration, reason: String) {
        self.time = time
        self.reconnectDelay = reconnectDelay
        self.reason = reason
    }
}
