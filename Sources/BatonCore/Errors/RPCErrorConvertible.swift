// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// An error of a service that chooses how callers see it.
///
/// Anything else that a handler throws, unless it is an ``RPCError``, reaches the caller as `INTERNAL` with a fixed text
/// and the request id; the full text stays in the server's log.
public protocol RPCErrorConvertible: Error {
    /// The error that the caller gets.
    var rpcError: RPCError { get }
}
