// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS
internal import BatonWire
internal import NIOCore

extension ClientChannelHandler {
    func appendControls() {
        while let control = self.machine.nextControl() {
            self.outbound.append(control)
        }
    }

    /// Sees to it that what was appended goes out at the end of this turn, all of it in one write.
    func scheduleFlush() {
        guard !self.isProcessing, !self.isFlushScheduled else { return }
        self.isFlushScheduled = true
        self.eventLoop.execute {
            self.isFlushScheduled = false
            self.flush()
        }
    }

    func flush() {
        guard let context = self.context, self.phase != .closed else { return }
        var goesOn = false
        if self.phase == .open {
            self.appendControls()
            goesOn = self.appendData()
        }
        if !self.outbound.isEmpty || self.stream.hasOutput {
            var socket = context.channel.allocator.buffer(capacity: 0)
            do throws(TLSError) {
                try self.stream.send(self.outbound.bytes, into: &socket)
            } catch {
                self.shut("TLS: \(error.description)")
                return
            }
            self.outbound.removeAll()
            self.progress.hand(socket.readableBytes)
            context.writeAndFlush(self.wrapOutboundOut(socket), promise: nil)
        }
        guard self.phase == .open else { return }
        self.armTick()
        if self.machine.isFinished {
            self.close(self.ending ?? "the connection is finished")
        } else if self.machine.isDraining {
            self.closeSoon()
        }
        // A full socket comes back by itself, when it takes more.
        if goesOn, self.stall == nil { self.scheduleFlush() }
    }

    /// Whether DATA can be written: the socket takes it, and not too much waits in this turn.
    private var hasOutputRoom: Bool { self.stall == nil && self.outbound.count < self.limits.socketBytes }

    /// Appends the DATA of this turn: requests out of the outboxes of streams, and what waits in the machine.
    ///
    /// - Returns: whether there may be more for the next turn.
    private func appendData() -> Bool {
        self.turn &+= 1
        var isDone = false
        while !isDone, self.hasOutputRoom {
            if let call = self.woken.popFirst() {
                call.isWoken = false
                self.pump(call)
            } else if case .data(let data)? = self.machine.nextOutbound() {
                self.append(data)
            } else {
                isDone = true
            }
        }
        for call in self.served where !call.isWoken {
            call.isWoken = true
            self.woken.append(call)
        }
        self.served.removeAll(keepingCapacity: true)
        return !isDone || !self.woken.isEmpty
    }

    private func append(_ data: DataFrame) {
        let id = data.streamID
        guard data.count > 0 || data.endsMessage else {
            // END_STREAM alone.
            data.encodePreamble(into: self.outbound.append(data.preambleSize))
            return
        }
        // A message without bytes is one too.
        self.unsent[id]?.write(data, into: &self.outbound)
        guard data.endsMessage else { return }
        self.unsent[id] = nil
        if let call = self.calls[id], call.exchange != nil { self.wake(call) }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            self.stall?.cancel()
            self.stall = nil
            self.flush()
        } else if self.stall == nil {
            self.watchSocket(context.channel)
        }
        context.fireChannelWritabilityChanged()
    }

    /// A server that takes nothing for a while is given up; one that is slow is not.
    private func watchSocket(_ channel: any Channel) {
        let before = self.progress.taken(by: channel)
        self.stall = self.eventLoop.scheduleTask(in: self.limits.writeStallTimeout.loop) { [weak self] in
            guard let self, self.phase == .open else { return }
            guard self.progress.taken(by: channel) == before else {
                self.watchSocket(channel)
                return
            }
            self.shut("the server has read nothing for \(self.limits.writeStallTimeout.shortText)")
        }
    }
}
