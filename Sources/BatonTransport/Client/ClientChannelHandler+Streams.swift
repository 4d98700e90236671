// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

extension ClientChannelHandler {
    /// Makes the directions of a call with streams. They hold neither the call nor the connection.
    func makeExchange(for call: ClientCall) -> ClientExchange {
        // One reply needs no credit back.
        let quantum = call.request.kind.wire.hasOneResponse ? .max : self.limits.connectionLimits.callCredit / 4
        return ClientExchange(
            replies: MessageQueue(quantum: quantum) { [weak self, weak call] cost in
                guard let self, let call else { return }
                self.eventLoop.execute {
                    guard let id = call.id else { return }
                    self.machine.taken(id, cost: cost)
                    self.scheduleFlush()
                }
            },
            requests: MessageOutbox(capacity: self.limits.streamBufferBytes) { [weak self, weak call] in
                guard let self, let call else { return }
                self.eventLoop.execute {
                    self.wake(call)
                    self.scheduleFlush()
                }
            }
        )
    }

    /// The call's requests get a turn.
    func wake(_ call: ClientCall) {
        guard !call.isWoken, !call.isHalfClosed, !call.isOver else { return }
        call.isWoken = true
        self.woken.append(call)
    }

    /// Sends requests of a call while it takes more: none of them waits in the machine, and it has not had its share of
    /// this turn. It comes back when its message is out, when it is woken, or with the next turn.
    func pump(_ call: ClientCall) {
        guard let id = call.id, let exchange = call.exchange, !call.isHalfClosed else { return }
        if call.turn != self.turn {
            call.turn = self.turn
            call.turnBytes = 0
        }
        // Others have their turn after a frame's worth.
        let pause = call.turnBytes + Baton1.framePayload
        while self.unsent[id] == nil {
            guard call.turnBytes < max(1, self.limits.streamBytesPerTurn) else {
                self.served.append(call)
                return
            }
            guard call.turnBytes < pause else {
                self.wake(call)
                return
            }
            switch exchange.requests.next() {
            case .message(let message):
                guard self.send(message, call, id) else { return }
                call.turnBytes += Baton1.dataCost(message.count)
            case .finished:
                call.isHalfClosed = true
                // It fails only for a call that is over.
                try? self.machine.halfClose(id)
                return
            case .empty:
                return
            }
        }
    }

    /// - Returns: false when the call is over.
    private func send(_ message: [UInt8], _ call: ClientCall, _ id: StreamID) -> Bool {
        do throws(SendFailure) {
            switch try self.machine.sendMessage(id, size: message.count) {
            case .now(let header):
                header.encode(into: self.socket.outbound.append(Baton1.headerSize))
                message.withUnsafeBytes { self.socket.outbound.append($0) }
            case .queued:
                self.unsent[id] = UnsentMessage(bytes: message)
            }
            return true
        } catch {
            // The size was checked before; only a call that is over takes no message.
            call.fail(RPCError(.internalError, "the request cannot be sent: \(error)"), dropping: true)
            self.giveUp(id, CancelHead(code: .internalError))
            return false
        }
    }

    /// A reply of a call with streams has come.
    func received(_ message: ReceivedMessage, for call: ClientCall) {
        self.begun(call)
        if call.arrived.isEmpty { self.arrivals.append(call) }
        call.arrived.append(message)
    }

    /// Behind the first frame of the reply no initial metadata comes.
    func begun(_ call: ClientCall, initialMetadata: Metadata = [:]) {
        guard !call.isBegun else { return }
        call.isBegun = true
        call.exchange?.initialMetadata.resolve(.success(initialMetadata))
    }

    /// Wakes the readers of what came in this turn, each once.
    func deliverArrivals() {
        guard !self.arrivals.isEmpty else { return }
        for call in self.arrivals { call.deliver() }
        self.arrivals.removeAll(keepingCapacity: true)
    }
}
