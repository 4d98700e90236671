// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// What the contexts of one connection's calls share.
final class SessionRuntime: CallRuntime {
    private let pool: WorkerPool
    private let lock = Lock()

    init(pool: WorkerPool) {
        self.pool = pool
    }

    func offload<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await self.pool.run(work)
    }

    func withCallLock<Value>(_ body: () -> Value) -> Value {
        self.lock.withLock(body)
    }
}
