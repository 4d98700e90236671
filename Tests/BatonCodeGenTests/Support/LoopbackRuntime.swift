// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Lends contexts a lock.
final class LoopbackRuntime: CallRuntime {
    private let lock = Locked(())

    func offload<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try work()
    }

    func withCallLock<Value>(_ body: () -> Value) -> Value {
        self.lock.withLock { _ in body() }
    }
}
