// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// What happened to the calls of a conformance service.
package final class ConformanceCounters: Sendable {
    /// The counts at one moment; their meaning stands in the proto file.
    package struct Counts: Sendable, Hashable {
        package var started: UInt64 = 0
        package var running: UInt64 = 0
        package var cancelled: UInt64 = 0
        package var failed: UInt64 = 0
        package var received: UInt64 = 0
        package var sent: UInt64 = 0
    }

    private let counts = Locked(Counts())

    package init() {}

    /// The counts now.
    package var now: Counts { self.counts.withLock { $0 } }

    /// Counts a handler while it runs, and how it ends.
    func running<Value>(_ handler: () async throws -> Value) async throws -> Value {
        self.counts.withLock { counts in
            counts.started &+= 1
            counts.running &+= 1
        }
        do {
            let value = try await handler()
            self.counts.withLock { $0.running &-= 1 }
            return value
        } catch {
            let isCancelled = error is CancellationError || Task.isCancelled
            self.counts.withLock { counts in
                counts.running &-= 1
                if isCancelled { counts.cancelled &+= 1 } else { counts.failed &+= 1 }
            }
            throw error
        }
    }

    func received() { self.counts.withLock { $0.received &+= 1 } }
    func sent() { self.counts.withLock { $0.sent &+= 1 } }
}
