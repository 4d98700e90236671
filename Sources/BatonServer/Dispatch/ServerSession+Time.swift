// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension ServerSession {
    /// One timer for all calls of the connection. A call that ends in time leaves it alone, so that an ordinary call
    /// costs no timer: when it fires, it looks for calls that are late and sets itself for the next.
    func arm(_ time: MonotonicTime) {
        if let timer = self.timer, timer <= time { return }
        self.timer = time
        self.connection.wake(at: time)
    }

    func woken() {
        self.timer = nil
        let now = self.clock.now()
        for call in Array(self.calls.values) where call.isOpen {
            if let forced = call.forcedEnd {
                if forced <= now { self.conclude(call, self.error(for: call.ending ?? .cancelled, call)) }
            } else if call.context.deadline.isPast(at: now) {
                self.end(call, .deadlineExceeded)
            }
        }
        if let recheck = self.recheck, recheck <= now { self.judgeStreams() }
        let next = self.calls.values.lazy.map { $0.forcedEnd ?? $0.context.deadline.end }.min()
        if let next { self.arm(next) }
        if let recheck = self.recheck { self.arm(recheck) }
    }
}
