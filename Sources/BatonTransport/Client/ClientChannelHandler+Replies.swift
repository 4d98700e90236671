// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

extension ClientChannelHandler {
    /// Performs what the machine said of a frame, whose bytes are borrowed.
    func perform(_ action: ClientAction, _ frame: Frame) {
        switch action {
        case .none, .pong, .credit:
            // DATA that has credit goes out with the flush behind this turn's frames.
            break
        case .settings:
            self.settled()
        case .response(let id, let metadata):
            guard let call = self.calls[id] else { break }
            let metadata = Metadata(metadata, in: frame.head)
            if call.exchange == nil {
                call.initialMetadata = metadata
            } else {
                self.begun(call, initialMetadata: metadata)
            }
        case .message(let id, let place, let cost):
            let bytes = place == .assembled ? self.machine.takeAssembled()?.bytes : Array(frame.body)
            guard let bytes, let call = self.calls[id] else { break }
            if call.exchange == nil {
                // Its one message: no credit is of use any more.
                call.message = bytes
            } else {
                self.received(ReceivedMessage(bytes: bytes, cost: cost), for: call)
            }
        case .fault(let id, let fault):
            self.calls[id]?.fail(fault.error)
            self.unsent[id] = nil
        case .end(let end):
            self.ended(end, frame)
        case .goAway(let head):
            self.goAway(head)
        }
    }

    private func ended(_ end: ReceivedEnd, _ frame: Frame) {
        self.unsent[end.streamID] = nil
        if let call = self.calls.removeValue(forKey: end.streamID), !call.isOver {
            if let fault = end.fault {
                call.fail(fault.error)
            } else if end.head.code != .ok {
                call.fail(end.head.materialised(from: frame.head).error)
            } else {
                self.succeeded(call, end, frame)
            }
        }
        self.sendWaiting()
    }

    private func succeeded(_ call: ClientCall, _ end: ReceivedEnd, _ frame: Frame) {
        let trailers = Metadata(end.head.trailers, in: frame.head)
        let rateLimit = end.head.rate.map(RateLimitFigures.init)
        guard let exchange = call.exchange else {
            call.complete(
                .success(
                    Reply(
                        message: end.hasMessage ? Array(frame.body) : call.message ?? [],
                        initialMetadata: call.initialMetadata,
                        trailers: trailers,
                        rateLimit: rateLimit
                    )
                )
            )
            return
        }
        if end.hasMessage { self.received(ReceivedMessage(bytes: Array(frame.body), cost: 0), for: call) }
        call.deliver()
        exchange.end(.success(CallEnding(trailers: trailers, rateLimit: rateLimit)), dropping: false)
        call.opened(.success(self.machine.peer.messageBytes))
    }

    private func goAway(_ head: GoAwayHead) {
        // Before any call is told: its next attempt must not come here.
        self.takeNoMore()
        if head.code.rawValue >= GoAwayCode.protocolViolation.rawValue {
            self.note("the server ended it with \(Self.reason(head))")
        } else {
            self.asked.withLock { departure in
                // The second GOAWAY of a drain is the same departure.
                departure =
                    departure
                    ?? ConnectionDeparture(
                        time: .now(),
                        reconnectDelay: .milliseconds(Int64(head.reconnectDelayMilliseconds)),
                        reason: Self.reason(head)
                    )
            }
        }
        let queued = self.waiting
        self.waiting = []
        for call in queued {
            call.fail(self.notSent("\(self.target) takes no more calls: \(head.code.name)"))
        }
        guard head.lastStreamID != Baton1.openEndedStreamID else { return }
        for (id, call) in self.calls where !self.machine.mayHaveBeenProcessed(id) {
            call.fail(self.notSent("\(self.target) did not take the call: \(head.code.name)"))
            self.giveUp(id, CancelHead(code: .cancelled))
        }
    }

    private static func reason(_ head: GoAwayHead) -> String {
        "\(head.code.name)\(head.text.isEmpty ? "" : ": \(head.text)")"
    }
}
