// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import Logging
internal import NIOCore

extension ServerChannelHandler {
    /// Performs what the machine said of a frame, whose bytes are borrowed.
    func perform(_ action: ServerAction, _ frame: Frame, _ now: MonotonicTime) {
        switch action {
        case .none, .settings, .pong:
            break
        case .request(let request):
            self.open(request, frame, now)
        case .announced(let id, let size):
            self.delegate?.announced(messageOf: size, for: CallID(id))
        case .message(let id, let place, let cost, let endsStream):
            self.deliver(id, place, cost, frame, endsStream: endsStream)
        case .halfClosed(let id):
            self.delegate?.halfClosed(CallID(id))
        case .credit(let id):
            if id == 0 { self.waiting.wakeAll(after: self.turn.call) } else { self.waiting.wake(id) }
        case .refuse(let id, let fault):
            // The machine has read this head before; it cannot fail now.
            let method = (try? RequestHeadView(parsing: frame.head))?.method ?? HeadRange()
            let status = self.delegate?.refused(fault.error, method: method.bytes(in: frame.head))
            self.writeEnd(id, status ?? fault.status(notProcessed: true), handlerRunning: false)
        case .fault(let id, let fault):
            if self.delegate?.aborted(CallID(id), fault.error) != true {
                // It is over for the delegate, which never had it.
                self.writeEnd(id, fault.status(notProcessed: false), handlerRunning: false)
            }
        case .cancelled(let id, _):
            // An END that waits behind messages keeps its place until the delegate puts CANCELLED into it.
            self.pending.dropMessages(id)
            self.delegate?.cancelled(CallID(id))
        case .credential(let credential):
            self.delegate?.credential(
                credential.token.bytes(in: frame.head),
                id: credential.id,
                replacing: credential.replaces == 0 ? nil : credential.replaces
            )
        case .credentialDropped(let id):
            self.delegate?.credentialDropped(id)
        case .leaving(let code):
            self.logger.debug("the client leaves", metadata: self.logMetadata(code.name))
        }
    }

    private func open(_ request: IncomingRequest, _ frame: Frame, _ now: MonotonicTime) {
        guard let delegate = self.delegate else { return }
        // A refused call counts as a start too: judging a token is work.
        self.starts += 1
        let id = request.streamID
        let (credential, metadata) = self.credentialAndMetadata(request.head, frame.head)
        let opening = delegate.opened(
            IncomingCall(
                id: CallID(id),
                method: request.head.method.bytes(in: frame.head),
                arrival: now,
                timeout: request.head.timeoutMicroseconds.map { .microseconds(Int64(clamping: $0)) },
                credential: credential,
                metadata: metadata
            )
        )
        let kind: MethodDescriptor.Kind
        switch opening {
        case .refused(let status):
            self.writeEnd(id, status, handlerRunning: false)
            return
        case .admitted(let admitted):
            kind = admitted
        }
        if let fault = self.machine.accept(id, kind: kind.wire) {
            if !delegate.aborted(CallID(id), fault.error) {
                self.writeEnd(id, fault.status(notProcessed: true), handlerRunning: false)
            }
            return
        }
        if request.message == .inFrame {
            delegate.received(IncomingMessage(bytes: frame.body), for: CallID(id))
        }
        if request.endsStream, !kind.wire.hasOneRequest { delegate.halfClosed(CallID(id)) }
    }

    private func deliver(_ id: StreamID, _ place: MessagePlace, _ cost: Int, _ frame: Frame, endsStream: Bool) {
        let call = CallID(id)
        // The one message of a call starts its handler; those of a stream cost little.
        if endsStream { self.starts += 1 }
        switch place {
        case .inFrame:
            self.delegate?.received(IncomingMessage(bytes: frame.body, cost: cost), for: call)
        case .assembled:
            guard let message = self.machine.takeAssembled() else { return }
            // Who keeps the message keeps what counts its bytes.
            let kept = ReceivedMessage(bytes: message.bytes, cost: cost, owner: message)
            message.bytes.withUnsafeBytes {
                self.delegate?.received(IncomingMessage(bytes: $0, cost: cost, assembled: kept), for: call)
            }
        }
        if endsStream { self.delegate?.halfClosed(call) }
    }

    /// Sorts `authorization` out of a call's metadata; a call that names a credential too is wrong.
    private func credentialAndMetadata(
        _ head: RequestHeadView,
        _ bytes: UnsafeRawBufferPointer
    ) -> (IncomingCall.Credential, Metadata) {
        var credential: IncomingCall.Credential = head.credential == 0 ? .none : .reference(head.credential)
        guard head.metadata.count > 0 else { return (credential, Metadata()) }
        var shown = head.credential == 0 ? 0 : 1
        var entries: [Metadata.Entry] = []
        head.metadata.forEach(in: bytes) { key, value in
            guard Self.isAuthorization(key) else {
                entries.append(Metadata.Entry(key: String(decoding: key, as: UTF8.self), value: Array(value)))
                return
            }
            shown += 1
            if let token = BearerToken.token(in: value) {
                credential = .token(token)
            } else {
                credential = .invalid(
                    RPCError(.unauthenticated, "the authorization is invalid: it must be \"Bearer\" and a token")
                )
            }
        }
        if shown > 1 {
            credential = .invalid(
                RPCError(.invalidArgument, "the call shows more than one credential")
            )
        }
        return (credential, Metadata(entries))
    }

    private static func isAuthorization(_ key: UnsafeRawBufferPointer) -> Bool {
        let name: StaticString = "authorization"
        guard key.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { expected in expected.elementsEqual(key) }
    }
}

extension MethodDescriptor.Kind {
    /// The kind as the protocol's machines name it.
    var wire: MethodKind {
        switch self {
        case .unary: .unary
        case .clientStreaming: .clientStream
        case .serverStreaming: .serverStream
        case .bidirectionalStreaming: .bidirectional
        }
    }
}
