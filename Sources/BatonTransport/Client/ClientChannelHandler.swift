// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS
internal import BatonWire
internal import Glibc
internal import NIOCore
internal import Synchronization

/// One connection of a client: calls to frames to socket bytes, and back.
// @unchecked: everything but `usable` is confined to the connection's event loop.
final class ClientChannelHandler: ChannelDuplexHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = Never
    typealias OutboundOut = ByteBuffer

    enum Phase: Equatable {
        case handshaking
        case open
        case closing
        case closed
    }

    let eventLoop: any EventLoop
    let limits: TransportLimits
    let target: String
    private let established: EventLoopPromise<Void>
    private let closed: EventLoopPromise<Void>
    private let usable = Atomic<Bool>(false)

    private var context: ChannelHandlerContext?
    private var phase = Phase.handshaking
    var machine: ClientConnectionMachine
    var outbound = OutboundBuffer()
    /// Calls that were sent.
    var calls: [StreamID: ClientCall] = [:]
    /// Calls that wait for a free slot or for the server's SETTINGS, in order.
    var waiting = CircularBuffer<ClientCall>()
    var pending: [StreamID: PendingMessage] = [:]
    /// Tokens that the server holds, oldest first.
    var credentials: [(token: String, id: UInt32)] = []
    /// Tokens that may be given now; a server takes frequent ones for a flood.
    var credentialAllowance: TokenBucket
    private var stream: SecureStream
    private var inbound = InboundBuffer()
    private var isProcessing = false
    private var isFlushScheduled = false
    private var tick: WireInstant?
    /// When ``wakeUp`` fires.
    private var timer: MonotonicTime?
    private var wakeUp: Scheduled<Void>?
    private var progress = SocketProgress()
    private var stall: Scheduled<Void>?
    /// Why the connection ended, for the calls that it takes along.
    private(set) var ending: String?
    private var isClosingSoon = false
    /// The server refused the handshake. In TLS 1.3 that can come when calls were written already, but a server reads
    /// no frame before its handshake is complete.
    private var refusal: TLSError?
    private static let refusals: [TLSError.Code] = [
        .certificateRequired, .badCertificate, .untrustedCertificate, .expiredCertificate, .peerAlert,
    ]

    init(eventLoop: any EventLoop, engine: TLSEngine?, target: String, limits: TransportLimits) {
        self.eventLoop = eventLoop
        self.stream = SecureStream(engine: engine)
        self.target = target
        self.limits = limits
        self.established = eventLoop.makePromise()
        self.closed = eventLoop.makePromise()
        self.credentialAllowance = TokenBucket(
            capacity: Self.credentialBurst,
            intervalMilliseconds: Self.credentialMilliseconds,
            now: MonotonicTime.now().wire
        )
        self.machine = ClientConnectionMachine(
            limits: limits.connectionLimits,
            now: MonotonicTime.now().wire
        )
    }

    /// Succeeds when the handshake is complete; fails with ``RPCError``.
    var handshake: EventLoopFuture<Void> { self.established.futureResult }
    /// Succeeds when the connection is gone.
    var end: EventLoopFuture<Void> { self.closed.futureResult }

    // MARK: - Life

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    /// A channel that never was active goes this way too.
    func handlerRemoved(context: ChannelHandlerContext) {
        self.finish(self.ending ?? "it was not established")
    }

    /// The handler got no channel.
    func abandon(_ reason: String) {
        self.finish(reason)
    }

    func channelActive(context: ChannelHandlerContext) {
        // Weak, like all timers here: a connection that is gone is not kept until they fire.
        self.eventLoop.assumeIsolated().scheduleTask(in: self.limits.handshakeTimeout.loop) { [weak self] in
            guard let self, self.phase == .handshaking else { return }
            self.shut("the TLS handshake took longer than \(self.limits.handshakeTimeout.shortText)")
        }
        self.handle(self.stream.start())
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let error = self.stream.receiveEnd() {
            self.ending = self.ending ?? "TLS: \(error.description)"
        }
        self.finish(self.ending ?? "the server closed the connection")
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        self.shut((error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)")
    }

    /// Closes at once.
    func shut(_ reason: String) {
        self.ending = self.ending ?? reason
        guard let context = self.context, self.phase != .closed else { return }
        context.close(promise: nil)
    }

    /// The connection is gone: every call gets its outcome.
    private func finish(_ reason: String) {
        guard self.phase != .closed else { return }
        let wasOpen = self.phase != .handshaking
        self.phase = .closed
        self.usable.store(false, ordering: .releasing)
        self.stall?.cancel()
        self.wakeUp?.cancel()
        self.pending = [:]
        self.context = nil
        self.failAll(reason)
        if !wasOpen {
            self.established.fail(self.notSent("no connection to \(self.target): \(reason)"))
        }
        self.closed.succeed(())
    }

    /// Every call gets its outcome: no answer will come.
    private func failAll(_ reason: String) {
        let open = self.calls
        let queued = self.waiting
        self.calls = [:]
        self.waiting = []
        for (id, call) in open {
            call.fail(
                RPCError(
                    .unavailable,
                    "the connection to \(self.target) ended: \(reason)",
                    processed: self.refusal == nil && self.machine.mayHaveBeenProcessed(id) ? .maybe : .no,
                    cause: self.refusal
                )
            )
        }
        for call in queued {
            call.fail(self.notSent("the connection to \(self.target) ended: \(reason)"))
        }
    }

    func notSent(_ message: String) -> RPCError {
        RPCError(.unavailable, message, processed: .no, cause: self.refusal)
    }

    // MARK: - Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = self.unwrapInboundIn(data)
        guard self.phase == .handshaking || self.phase == .open else { return }
        let outcome = buffer.withUnsafeReadableBytes { self.stream.receive($0, into: &self.inbound) }
        self.handle(outcome)
    }

    private func handle(_ outcome: SecureStream.Outcome) {
        switch outcome {
        case .open:
            self.process()
        case .established:
            self.establish()
            self.process()
        case .ended:
            self.process()
            self.close("the server closed the connection")
        case .failed(let error):
            if !self.machine.isSettled, Self.refusals.contains(error.code) { self.refusal = error }
            self.close("TLS: \(error.description)")
        }
        self.flush()
    }

    private func establish() {
        self.machine = ClientConnectionMachine(
            limits: self.limits.connectionLimits,
            now: MonotonicTime.now().wire
        )
        self.phase = .open
        self.appendControls()
        self.usable.store(true, ordering: .releasing)
        self.established.succeed(())
    }

    private func process() {
        guard self.phase == .open, !self.isProcessing else { return }
        self.isProcessing = true
        let now = MonotonicTime.now()
        do throws(WireError) {
            while self.phase == .open, let frame = try self.machine.parse(self.inbound.bytes) {
                let action = try self.machine.receive(frame, now: now.wire)
                self.perform(action, frame)
                self.inbound.consume(frame.size)
            }
            self.machine.noteIncomplete(self.inbound.count, now: now.wire)
        } catch {
            self.ending = self.ending ?? "the server broke the protocol: \(error.description)"
        }
        self.isProcessing = false
        if self.machine.isDraining { self.takeNoMore() }
        self.armTick()
    }

    /// Calls made from now on go elsewhere.
    func takeNoMore() {
        self.usable.store(false, ordering: .releasing)
    }

    /// Keeps the first reason for the connection's end, for the calls that it takes along.
    func note(_ reason: String) {
        self.ending = self.ending ?? reason
    }

    /// Whether calls can be sent or wait here.
    var isOpen: Bool { self.phase == .open }

    // MARK: - Writing

    func appendControls() {
        while let control = self.machine.nextControl() {
            self.outbound.append(control)
        }
    }

    func scheduleFlush() {
        guard !self.isProcessing, !self.isFlushScheduled else { return }
        self.isFlushScheduled = true
        self.eventLoop.execute {
            self.isFlushScheduled = false
            self.flush()
        }
    }

    private func flush() {
        guard let context = self.context, self.phase != .closed else { return }
        if self.phase == .open {
            self.appendControls()
            while self.stall == nil, self.outbound.count < self.limits.outboundBytes,
                case .data(let data)? = self.machine.nextOutbound()
            {
                self.pending[data.streamID]?.write(data, into: &self.outbound)
                if data.endsMessage { self.pending[data.streamID] = nil }
            }
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
        if self.machine.isFinished {
            self.close(self.ending ?? "the connection is finished")
        } else if self.machine.isDraining {
            self.closeSoon()
        }
    }

    /// On a connection that takes no more calls, calls that nobody waits for get a moment for their END, not more.
    private func closeSoon() {
        guard !self.isClosingSoon, self.waiting.isEmpty, self.calls.values.allSatisfy(\.isOver) else { return }
        self.isClosingSoon = true
        self.eventLoop.scheduleTask(in: self.limits.closeTimeout.loop) { [weak self] in
            guard let self else { return }
            self.close("the server did not end its calls")
        }
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

    /// Last frames, close_notify, end of writing; then a moment for the server's end.
    private func close(_ reason: String) {
        guard let context = self.context, self.phase == .open || self.phase == .handshaking else { return }
        self.ending = self.ending ?? reason
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

    // MARK: - Time

    private func armTick() {
        guard self.phase == .open, let deadline = self.machine.deadline else { return }
        if let tick = self.tick, tick <= deadline { return }
        self.tick = deadline
        self.eventLoop.scheduleTask(deadline: deadline.advanced(milliseconds: 1).loop) { [weak self] in
            guard let self, self.tick == deadline, self.phase == .open else { return }
            self.tick = nil
            do throws(WireError) {
                try self.machine.tick(now: MonotonicTime.now().wire)
            } catch {
                self.ending = self.ending ?? error.description
            }
            self.armTick()
            self.flush()
        }
    }

    /// One timer for the deadlines of all calls, as on the server.
    func armDeadline(_ time: MonotonicTime) {
        if let timer = self.timer, timer <= time { return }
        self.timer = time
        self.wakeUp?.cancel()
        self.wakeUp = self.eventLoop.scheduleTask(deadline: time.loop) { [weak self] in
            guard let self, self.phase != .closed else { return }
            self.timer = nil
            self.expire(at: .now())
        }
    }

    private func expire(at now: MonotonicTime) {
        for (id, call) in self.calls where call.request.deadline.isPast(at: now) && !call.isOver {
            call.fail(call.deadlineExceeded(processed: .maybe))
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

    // MARK: - ClientConnection

    var isUsable: Bool { self.usable.load(ordering: .acquiring) }

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
}
