// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

extension ClientChannelHandler {
    /// Says goodbye when open calls are over.
    func leave() {
        self.takeNoMore()
        guard self.socket.phase == .open else {
            self.shut("the client closed the connection")
            return
        }
        self.machine.leave()
        self.flush()
    }

    /// Closes at once.
    func shut(_ reason: String) {
        self.note(reason)
        self.socket.abort()
    }

    /// Last frames, close_notify, end of writing; then a moment for the server's end. Calls do not wait for that.
    func close(_ reason: String) {
        guard self.socket.phase == .open || self.socket.phase == .handshaking else { return }
        self.note(reason)
        let wasOpen = self.socket.phase == .open
        if wasOpen { self.appendControls() }
        // Before that nothing was sent but handshake messages: the alert, and out.
        self.socket.close(lingers: wasOpen)
        guard wasOpen else { return }
        self.takeNoMore()
        self.failAll(self.ending ?? reason)
    }

    /// On a connection that takes no more calls, calls that nobody waits for get a moment for their END, not more.
    func closeSoon() {
        guard !self.isClosingSoon, self.waiting.isEmpty, self.calls.values.allSatisfy(\.isOver) else { return }
        self.isClosingSoon = true
        self.eventLoop.scheduleTask(in: self.limits.closeTimeout.loop) { [weak self] in
            guard let self else { return }
            self.close("the server did not end its calls")
        }
    }
}
