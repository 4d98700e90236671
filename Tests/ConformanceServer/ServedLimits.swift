// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonServer
internal import BatonTransport

/// The limits that the server keeps.
struct ServedLimits: Sendable {
    var transport = TransportLimits.defaults
    var server = ServerConfiguration.defaults
}
