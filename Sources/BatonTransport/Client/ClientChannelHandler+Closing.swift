// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

extension ClientChannelHandler {
    /// Says goodbye when open calls are over.
    func leave() {
        self.takeNoMore()
        guard self.phase == .open else {
            self.shut("the client closed the connection")
            return
        }
        self.machine.leave()
        self.flush()
    }

    /// Closes at once.
    func shut(_ reason: String) {
        self.note(reason)
        guard let context = self.context, self.phase != .closed else { return }
        context.close(promise: nil)
    }

    /// Last frames, close_notify, end of writing; then a moment for the server's end.
    func close(_ reason: String) {
        guard let context = self.context, self.phase == .open || self.phase == .handshaking else { return }
        self.note(reason)
        if self.phase == .handshaking {
            // Nothing was sent but handshake messages: the alert, and out.
            self.writeLast(context, thenEverything: true)
            return
        }
        self.appendControls()
        self.phase = .closing
        self.takeNoMore()
        self.writeLast(context, thenEverything: false)
        self.failAll(self.ending ?? reason)
    }

    private func writeLast(_ context: ChannelHandlerContext, thenEverything: Bool) {
        var socket = context.channel.allocator.buffer(capacity: 0)
        // When TLS itself has failed only its alert is left to send.
        _ = try? self.stream.send(self.outbound.bytes, into: &socket)
        self.outbound.removeAll()
        self.stream.end()
        _ = try? self.stream.send(UnsafeRawBufferPointer(start: nil, count: 0), into: &socket)
        let channel = context.channel
        context.writeAndFlush(self.wrapOutboundOut(socket)).assumeIsolated().whenComplete { _ in
            channel.close(mode: thenEverything ? .all : .output, promise: nil)
        }
        self.eventLoop.scheduleTask(in: self.limits.closeTimeout.loop) {
            channel.close(promise: nil)
        }
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
