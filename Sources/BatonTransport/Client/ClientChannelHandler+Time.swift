// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

extension ClientChannelHandler {
    /// Applies the machine's rules of time: SETTINGS that do not come, frames that do not progress, a silent server.
    func tick() {
        do throws(WireError) {
            try self.machine.tick(now: MonotonicTime.now().wire)
        } catch {
            self.note(error.description)
        }
        self.flush()
    }

    func handshakeTimedOut() {
        self.note("the TLS handshake took longer than \(self.limits.handshakeTimeout.shortText)")
    }

    /// One timer for the deadlines of all calls, as on the server.
    func armDeadline(_ time: MonotonicTime) {
        if let timer = self.timer, timer <= time { return }
        self.timer = time
        self.wakeUp?.cancel()
        self.wakeUp = self.eventLoop.scheduleTask(deadline: time.loop) { [weak self] in
            guard let self, self.socket.phase != .closed else { return }
            self.timer = nil
            self.expire(at: .now())
        }
    }

    private func expire(at now: MonotonicTime) {
        for (id, call) in self.calls where call.request.deadline.isPast(at: now) && !call.isOver {
            call.fail(call.deadlineExceeded(processed: .maybe), dropping: true)
            self.giveUp(id, CancelHead(code: .deadlineExceeded))
        }
        for call in self.waiting where call.request.deadline.isPast(at: now) {
            call.fail(call.deadlineExceeded(processed: .no))
        }
        self.waiting.removeAll { $0.isOver }
        let open = self.calls.values.lazy.filter { !$0.isOver }.map(\.request.deadline.end)
        if let next = (Array(open) + self.waiting.map(\.request.deadline.end)).min() {
            self.armDeadline(next)
        }
    }
}
