// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS
internal import BatonWire
internal import NIOCore

extension ClientChannelHandler: ConnectionSocketOwner {
    func appendControls() {
        while let control = self.machine.nextControl() {
            self.socket.outbound.append(control)
        }
    }

    /// Sees to it that what was appended goes out at the end of this turn, all of it in one write.
    func scheduleFlush() {
        if !self.isProcessing { self.socket.scheduleFlush() }
    }

    func flush() {
        guard self.socket.phase == .handshaking || self.socket.phase == .open else { return }
        var goesOn = false
        if self.socket.phase == .open {
            self.appendControls()
            goesOn = self.appendData()
        }
        do throws(TLSError) {
            try self.socket.write()
        } catch {
            self.shut("TLS: \(error.description)")
            return
        }
        guard self.socket.phase == .open else { return }
        if self.machine.isFinished {
            self.close(self.ending ?? "the connection is finished")
            return
        }
        if self.machine.isDraining { self.closeSoon() }
        // A full socket comes back by itself, when it takes more.
        if goesOn, !self.socket.isBlocked { self.socket.scheduleFlush() }
        self.socket.arm(self.machine.deadline)
    }

    func unblocked() {
        self.flush()
    }

    /// Whether DATA can be written: the socket takes it, and not too much waits in this turn.
    private var hasOutputRoom: Bool {
        !self.socket.isBlocked && self.socket.outbound.count < self.limits.socketBytes
    }

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
            data.encodePreamble(into: self.socket.outbound.append(data.preambleSize))
            return
        }
        // A message without bytes is one too.
        self.unsent[id]?.write(data, into: &self.socket.outbound)
        guard data.endsMessage else { return }
        self.unsent[id] = nil
        if let call = self.calls[id], call.exchange != nil { self.wake(call) }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        self.socket.writabilityChanged(context.channel.isWritable)
        context.fireChannelWritabilityChanged()
    }

    /// A server that takes nothing for a while is given up.
    func peerStalled() {
        self.note("the server has read nothing for \(self.limits.writeStallTimeout.shortText)")
    }
}
