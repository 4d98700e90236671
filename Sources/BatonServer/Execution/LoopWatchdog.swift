// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Logging

/// Reports calls that hold their event loop too long, in their handler or while they are decoded, with the method's
/// name: all other calls of the loop wait.
struct LoopWatchdog: Sendable {
    let threshold: Duration
    let logger: Logger

    private let limit: UInt64
    private let clock: ServerClock

    init(threshold: Duration, clock: ServerClock, logger: Logger) {
        self.threshold = threshold
        self.clock = clock
        self.logger = logger
        self.limit = threshold.clampedNanoseconds
    }

    /// Runs one stretch of a handler, from where it starts or resumes to where it suspends or returns.
    @inline(__always)
    func observe(_ method: MethodDescriptor, _ stretch: () -> Void) {
        self.observe(method, from: self.clock.now(), stretch)
    }

    /// The same where the present moment is known already.
    @inline(__always)
    func observe(_ method: MethodDescriptor, from start: MonotonicTime, _ stretch: () -> Void) {
        stretch()
        let elapsed = self.clock.now().nanoseconds &- start.nanoseconds
        if elapsed > self.limit {
            self.report(method, elapsed)
        }
    }

    private func report(_ method: MethodDescriptor, _ elapsed: UInt64) {
        self.logger.warning(
            "a call held its event loop; use offload or execution POOL",
            metadata: [
                "method": "\(method.fullName)",
                "stall_ms": "\(elapsed / 1_000_000)",
                "threshold_ms": "\(self.limit / 1_000_000)",
            ]
        )
    }
}
