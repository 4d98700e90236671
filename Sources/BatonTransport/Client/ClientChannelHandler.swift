// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS
internal import BatonWire
internal import Glibc
internal import NIOCore
internal import Synchronization

/// One connection of a client: calls to frames to socket bytes, and back. It performs what the protocol's machine says
/// and knows none of its rules. This file holds its state, its life and its reading; the files beside it hold the rest.
// @unchecked: everything but `usable` and `asked` is confined to the connection's event loop.
final class ClientChannelHandler: ChannelDuplexHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = Never
    typealias OutboundOut = ByteBuffer

    let eventLoop: any EventLoop
    let limits: TransportLimits
    let target: String
    private let established: EventLoopPromise<Void>
    private let closed: EventLoopPromise<Void>
    private var isEstablished = false
    private let usable = Atomic<Bool>(false)
    /// How the server asked to leave.
    let asked = Locked<ConnectionDeparture?>(nil)
    /// Why it ended, for those who ask on other threads.
    let ended = Locked<RPCError?>(nil)

    let socket: ConnectionSocket
    var machine: ClientConnectionMachine
    /// Why the connection ended, for the calls that it takes along.
    private(set) var ending: String?
    /// The server refused the handshake. In TLS 1.3 that can come when calls were written already, but a server reads
    /// no frame before its handshake is complete.
    private var refusal: TLSError?
    private static let refusals: [TLSError.Code] = [
        .certificateRequired, .badCertificate, .untrustedCertificate, .expiredCertificate, .peerAlert,
    ]

    // MARK: Calls

    /// Calls that were sent.
    var calls: [StreamID: ClientCall] = [:]
    /// Calls that wait for a free slot or for the server's SETTINGS, in order.
    var waiting = CircularBuffer<ClientCall>()
    var credentials: ClientCredentials
    /// Calls that got replies in this turn.
    var arrivals: [ClientCall] = []

    // MARK: Turns

    private(set) var isProcessing = false
    /// Requests that go out in DATA, at most one of each call.
    var unsent: [StreamID: UnsentMessage] = [:]
    /// Calls whose outboxes may have something, in the order of their turns.
    var woken = CircularBuffer<ClientCall>()
    /// Calls that had their share of this turn.
    var served: [ClientCall] = []
    /// Counts the turns of writing.
    var turn: UInt64 = 0
    var isClosingSoon = false
    /// When ``wakeUp`` fires.
    var timer: MonotonicTime?
    var wakeUp: Scheduled<Void>?

    init(eventLoop: any EventLoop, engine: TLSEngine?, target: String, limits: TransportLimits) {
        let now = MonotonicTime.now()
        self.eventLoop = eventLoop
        self.socket = ConnectionSocket(eventLoop: eventLoop, engine: engine, limits: limits)
        self.target = target
        self.limits = limits
        self.established = eventLoop.makePromise()
        self.closed = eventLoop.makePromise()
        self.credentials = ClientCredentials(now: now)
        self.machine = ClientConnectionMachine(limits: limits.connectionLimits, now: now.wire)
        self.socket.owner = self
    }

    /// Succeeds when the handshake is complete; fails with ``RPCError``.
    var handshake: EventLoopFuture<Void> { self.established.futureResult }
    /// Succeeds when the connection is gone.
    var end: EventLoopFuture<Void> { self.closed.futureResult }

    // MARK: - Life

    func handlerAdded(context: ChannelHandlerContext) {
        self.socket.attach(context)
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
        self.handle(self.socket.start())
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let error = self.socket.receiveEnd() {
            self.note("TLS: \(error.description)")
        }
        self.finish(self.ending ?? "the server closed the connection")
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        self.shut((error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)")
    }

    private func establish() {
        self.machine = ClientConnectionMachine(
            limits: self.limits.connectionLimits,
            now: MonotonicTime.now().wire
        )
        self.isEstablished = true
        self.socket.establish()
        self.appendControls()
        self.usable.store(true, ordering: .releasing)
        self.established.succeed(())
    }

    /// The connection is gone: every call gets its outcome.
    private func finish(_ reason: String) {
        guard self.socket.detach() else { return }
        self.takeNoMore()
        self.wakeUp?.cancel()
        self.failAll(reason)
        if !self.isEstablished {
            self.established.fail(self.notSent("no connection to \(self.target): \(reason)"))
        }
        self.closed.succeed(())
    }

    /// Every call gets its outcome: no answer will come.
    func failAll(_ reason: String) {
        let open = self.calls
        let queued = self.waiting
        self.ended.withLock { $0 = $0 ?? self.notSent("the connection to \(self.target) ended: \(reason)") }
        self.calls = [:]
        self.waiting = []
        self.unsent = [:]
        self.woken = []
        self.served = []
        self.arrivals = []
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

    /// Whether new calls can be made here. Any thread.
    var isUsable: Bool { self.usable.load(ordering: .acquiring) }

    /// Calls made from now on go elsewhere.
    func takeNoMore() {
        self.usable.store(false, ordering: .releasing)
    }

    /// Keeps the first reason for the connection's end, for the calls that it takes along.
    func note(_ reason: String) {
        self.ending = self.ending ?? reason
    }

    // MARK: - Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if let outcome = self.socket.receive(self.unwrapInboundIn(data)) {
            self.handle(outcome)
        }
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

    private func process() {
        guard self.socket.phase == .open, !self.isProcessing else { return }
        self.isProcessing = true
        let now = MonotonicTime.now()
        self.machine.noteReceived(now: now.wire)
        do throws(WireError) {
            while self.socket.phase == .open, let frame = try self.machine.parse(self.socket.inbound.bytes) {
                let action = try self.machine.receive(frame, now: now.wire)
                self.perform(action, frame)
                self.socket.inbound.consume(frame.size)
            }
            self.machine.noteIncomplete(self.socket.inbound.count, now: now.wire)
        } catch {
            self.note("the server broke the protocol: \(error.description)")
        }
        self.deliverArrivals()
        self.isProcessing = false
        if self.machine.isDraining { self.takeNoMore() }
    }
}
