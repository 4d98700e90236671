// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS
internal import BatonWire
internal import NIOCore

/// What lies below the frames of one connection: TLS, the bytes that wait in both directions, a peer that takes nothing,
/// timers, and the orderly end.
///
/// Servers and clients share it: a channel handler owns one, passes the channel's events on, takes frames out of
/// ``inbound`` and appends frames to ``outbound``, which ``write()`` hands to the socket at the end of the turn.
// @unchecked: everything is confined to the connection's event loop.
final class ConnectionSocket: @unchecked Sendable {
    enum Phase: Equatable {
        case handshaking
        case open
        /// Everything is said; what still comes is discarded.
        case closing
        case closed
    }

    let eventLoop: any EventLoop
    let limits: TransportLimits
    // Weak, as everything here that timers hold: a connection that is gone is not kept until they fire.
    weak var owner: (any ConnectionSocketOwner)?

    private(set) var phase = Phase.handshaking
    /// Plain bytes that have come and are not taken.
    var inbound = InboundBuffer()
    /// Plain bytes that go out at the end of the turn.
    var outbound = OutboundBuffer()
    /// The socket takes no more now: DATA waits.
    private(set) var isBlocked = false

    private var context: ChannelHandlerContext?
    private var stream: SecureStream
    private var progress = SocketProgress()
    /// Set while the socket takes no more; fires when that lasts.
    private var stall: Scheduled<Void>?
    private var isFlushScheduled = false
    private var tick: WireInstant?
    /// Bytes that came while closing.
    private var discarded = 0

    /// - Parameter engine: the TLS engine of the connection; nil inside the process only.
    init(eventLoop: any EventLoop, engine: TLSEngine?, limits: TransportLimits) {
        self.eventLoop = eventLoop
        self.stream = SecureStream(engine: engine)
        self.limits = limits
    }

    /// The peer's verified certificate.
    var peerCertificate: TLSCertificate? { self.stream.peerCertificate }

    // MARK: - Life

    /// The handler is in the pipeline.
    func attach(_ context: ChannelHandlerContext) {
        self.context = context
        // Little waits in the channel, or nothing could overtake DATA.
        try? context.channel.syncOptions?.setOption(
            .writeBufferWaterMark,
            value: .init(low: max(1, self.limits.socketBytes / 2), high: max(2, self.limits.socketBytes))
        )
    }

    /// The channel is active: begins the handshake and its time.
    func start() -> SecureStream.Outcome {
        self.eventLoop.scheduleTask(in: self.limits.handshakeTimeout.loop) { [weak self] in
            guard let self, self.phase == .handshaking else { return }
            self.owner?.handshakeTimedOut()
            self.abort()
        }
        return self.stream.start()
    }

    /// The handshake is complete.
    func establish() {
        guard self.phase == .handshaking else { return }
        self.phase = .open
    }

    /// The socket's end. Nil once the handshake is complete, else how it failed.
    func receiveEnd() -> TLSError? {
        self.phase == .handshaking ? self.stream.receiveEnd() : nil
    }

    /// The channel is gone.
    /// - Returns: false when that was known.
    func detach() -> Bool {
        guard self.phase != .closed else { return false }
        self.phase = .closed
        self.stall?.cancel()
        self.stall = nil
        self.context = nil
        return true
    }

    /// Closes at once.
    func abort() {
        self.context?.close(promise: nil)
    }

    // MARK: - Reading

    /// Takes bytes of the socket; what they hold is in ``inbound`` then. Nil when nobody wants them any more.
    func receive(_ bytes: ByteBuffer) -> SecureStream.Outcome? {
        switch self.phase {
        case .handshaking, .open:
            return bytes.withUnsafeReadableBytes { self.stream.receive($0, into: &self.inbound) }
        case .closing:
            self.discarded += bytes.readableBytes
            if self.discarded > self.limits.closeBytes { self.abort() }
            return nil
        case .closed:
            return nil
        }
    }

    /// Asks the channel for more bytes.
    func read() {
        self.context?.read()
    }

    // MARK: - Writing

    /// Calls the owner's ``ConnectionSocketOwner/flush()`` in the next turn of the loop: everything that is appended until
    /// then goes out in one write.
    func scheduleFlush() {
        guard !self.isFlushScheduled else { return }
        self.isFlushScheduled = true
        self.eventLoop.execute {
            self.isFlushScheduled = false
            self.owner?.flush()
        }
    }

    /// Hands what was appended to the socket.
    ///
    /// - Throws: ``TLSError``; the connection is of no use any more then.
    func write() throws(TLSError) {
        guard let context = self.context, self.phase == .handshaking || self.phase == .open,
            !self.outbound.isEmpty || self.stream.hasOutput
        else { return }
        var socket = context.channel.allocator.buffer(capacity: 0)
        try self.stream.send(self.outbound.bytes, into: &socket)
        self.outbound.removeAll()
        self.progress.hand(socket.readableBytes)
        // The channel may tell in here that it is blocked, and that it is no more.
        context.writeAndFlush(NIOAny(socket), promise: nil)
    }

    /// Bytes that wait in the channel.
    var waitingBytes: Int {
        (try? self.context?.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }

    /// The channel's event of that name.
    func writabilityChanged(_ isWritable: Bool) {
        // While closing, the watch lasts until the last byte is written.
        guard self.phase == .open, let context = self.context else { return }
        if isWritable {
            guard self.isBlocked else { return }
            self.isBlocked = false
            self.stall?.cancel()
            self.stall = nil
            self.owner?.unblocked()
        } else if !self.isBlocked {
            self.isBlocked = true
            self.watch(context.channel)
        }
    }

    /// A peer that is slow is waited for; one that takes nothing for a while is given up.
    private func watch(_ channel: any Channel) {
        let before = self.progress.taken(by: channel)
        self.stall = self.eventLoop.scheduleTask(in: self.limits.writeStallTimeout.loop) { [weak self] in
            guard let self, self.phase == .open || self.phase == .closing else { return }
            guard self.progress.taken(by: channel) == before else {
                self.watch(channel)
                return
            }
            self.owner?.peerStalled()
            channel.close(promise: nil)
        }
    }

    // MARK: - Closing

    /// Last bytes, close_notify, end of writing; then what comes is discarded until the peer's end, because a socket that
    /// is closed with unread bytes resets the connection and the last frame is lost. A timeout and a number of bytes bound
    /// it.
    ///
    /// - Parameter lingers: false to wait for nothing behind the last byte, when nothing but an alert is lost.
    func close(lingers: Bool = true) {
        guard let context = self.context, self.phase == .open || self.phase == .handshaking else { return }
        self.phase = .closing
        self.isBlocked = false
        self.stall?.cancel()
        var socket = context.channel.allocator.buffer(capacity: 0)
        // A stream whose TLS failed cannot send its frames any more, but its alert.
        _ = try? self.stream.send(self.outbound.bytes, into: &socket)
        self.outbound.removeAll()
        self.stream.end()
        _ = try? self.stream.send(UnsafeRawBufferPointer(start: nil, count: 0), into: &socket)
        let channel = context.channel
        let timeout = self.limits.closeTimeout.loop
        self.progress.hand(socket.readableBytes)
        let written = context.writeAndFlush(NIOAny(socket))
        // The peer may read slowly, but it must read.
        self.watch(channel)
        written.assumeIsolated().whenComplete { [weak self] _ in
            self?.stall?.cancel()
            self?.stall = nil
            guard lingers else {
                channel.close(promise: nil)
                return
            }
            channel.close(mode: .output, promise: nil)
            channel.eventLoop.scheduleTask(in: timeout) { channel.close(promise: nil) }
        }
    }

    // MARK: - Time

    /// Calls the owner's ``ConnectionSocketOwner/tick()`` at the deadline or soon after, unless an earlier call is due.
    func arm(_ deadline: WireInstant?) {
        guard self.phase == .open, let deadline else { return }
        if let tick = self.tick, tick <= deadline { return }
        self.tick = deadline
        self.eventLoop.scheduleTask(deadline: deadline.advanced(milliseconds: 1).loop) { [weak self] in
            guard let self, self.tick == deadline, self.phase == .open else { return }
            self.tick = nil
            self.owner?.tick()
        }
    }
}
