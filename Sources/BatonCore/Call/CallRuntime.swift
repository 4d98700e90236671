// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a server lends to the contexts of its calls.
public protocol CallRuntime: AnyObject, Sendable {
    /// Runs `work` on a bounded pool away from the event loops; see ``CallContext/offload(_:)``.
    func offload<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value

    /// Runs `body` under the lock that guards the few mutable fields of the contexts; one lock may serve many calls.
    func withCallLock<Value>(_ body: () -> Value) -> Value
}
