// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What can happen to a client's connection, apart from the frames of a call that is open.
enum ClientConnectionEvent: UInt8, CaseIterable {
    case settings, goAwayOpenEnded, goAwayFinal, ping, pong, window, ignorable, openCall, credentialSent, leaves,
        pingSent
    case tick
}
