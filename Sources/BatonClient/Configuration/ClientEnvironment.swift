// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore

/// The clock and the chance that a client depends on; tests bring their own.
package struct ClientEnvironment: Sendable {
    /// The monotonic clock.
    package var now: @Sendable () -> MonotonicTime
    /// The calendar's clock: seconds since 1970.
    package var secondsSince1970: @Sendable () -> Int64
    /// Returns at the time, or as soon as the task is cancelled.
    package var sleep: @Sendable (_ until: MonotonicTime) async -> Void
    /// Uniform in [0, 1).
    package var random: @Sendable () -> Double

    package init(
        now: @escaping @Sendable () -> MonotonicTime,
        secondsSince1970: @escaping @Sendable () -> Int64,
        sleep: @escaping @Sendable (_ until: MonotonicTime) async -> Void,
        random: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.secondsSince1970 = secondsSince1970
        self.sleep = sleep
        self.random = random
    }

    /// The machine's.
    package static let system = ClientEnvironment(
        now: { .now() },
        secondsSince1970: { WallClock.seconds() },
        sleep: { time in try? await Task.sleep(for: MonotonicTime.now().duration(to: time)) },
        random: { .random(in: 0..<1) }
    )

    /// What `body` returns, or nil when the time comes or the task is cancelled before. `body` heeds cancellation.
    func race<Value: Sendable>(
        until time: MonotonicTime,
        _ body: @escaping @Sendable () async -> Value?
    ) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await body() }
            group.addTask {
                // Cancelled when the other is first, or with the caller: either way nobody waits for the time.
                await self.sleep(time)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }
}
