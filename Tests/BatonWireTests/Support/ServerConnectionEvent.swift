// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What can happen to a server's connection, apart from the frames of a call that is open.
enum ServerConnectionEvent: UInt8, CaseIterable {
    case settings, request, goAwayAck, goAway, ping, pong, window, credential, ignorable, drainBegins, pingSent, tick
}
