// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why a server refused a call for its limits: a fixed, small set, fit for the labels of a metric.
public enum RefusalReason: String, Sendable, Hashable, CaseIterable {
    /// Too many running handlers in all.
    case serverHandlers = "server_handlers"
    /// Too many calls per second in all.
    case serverRequests = "server_requests"
    /// Too many bytes of messages in all.
    case serverBytes = "server_bytes"
    /// Too many running handlers on the connection.
    case connectionHandlers = "connection_handlers"
    /// Too many calls per second on the connection.
    case connectionRequests = "connection_requests"
    /// Too many bytes of messages on the connection.
    case connectionBytes = "connection_bytes"
    /// Too many running handlers for the address.
    case addressHandlers = "address_handlers"
    /// Too many calls per second from the address.
    case addressRequests = "address_requests"
    /// Too many bytes of messages for the address.
    case addressBytes = "address_bytes"
    /// The server keeps account of as many addresses as it may.
    case addressAccounts = "address_accounts"
    /// Too many running handlers for the identity.
    case identityHandlers = "identity_handlers"
    /// Too many calls per second of the identity.
    case identityRequests = "identity_requests"
    /// Too many bytes of messages for the identity.
    case identityBytes = "identity_bytes"
    /// The server keeps account of as many identities as it may.
    case identityAccounts = "identity_accounts"
    /// Calls wait too long for their event loop.
    case loopDelay = "loop_delay"
    /// Calls wait too long for a thread of the worker pool.
    case poolDelay = "pool_delay"
    /// The worker pool's queue is full.
    case poolQueue = "pool_queue"
}
