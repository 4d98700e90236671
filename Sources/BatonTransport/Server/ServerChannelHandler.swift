// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS
internal import BatonWire
internal import Logging
internal import NIOCore

/// One connection of a server: socket bytes to frames to calls, and back. It performs what the protocol's machine
/// says and knows none of its rules; it leaves the machine before it calls anything that may answer at once.
// @unchecked: everything is confined to the connection's event loop; `execute(_:)` only enters it.
final class ServerChannelHandler: ChannelDuplexHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = Never
    typealias OutboundOut = ByteBuffer

    enum Phase: Equatable {
        case handshaking
        case open
        /// Everything is said; what still comes is discarded.
        case closing
        case closed
    }

    let eventLoop: any EventLoop
    let limits: TransportLimits
    let logger: Logger
    let acceptor: any ConnectionAcceptor
    let id: UInt64
    private let connections: ServerConnections
    var budget: ProcessMessageBudget { self.connections.budget }

    var context: ChannelHandlerContext?
    var phase = Phase.handshaking
    var machine: ServerConnectionMachine
    var outbound = OutboundBuffer()
    var delegate: (any ServerConnectionDelegate)?
    var info: ConnectionInfo
    /// Messages on their way out in DATA, and the heads behind them.
    var pending: [StreamID: PendingMessage] = [:]
    private var stream: SecureStream
    private var inbound = InboundBuffer()
    private var isProcessing = false
    /// The rest of the inbound bytes waits for the next turn of the loop.
    private var isDeferred = false
    /// A read that the pipeline asked for and that was held back.
    private var heldRead = false
    private var isFlushScheduled = false
    private var tick: WireInstant?
    /// Set while the socket takes no more; fires when that lasts.
    private var progress = SocketProgress()
    private var stall: Scheduled<Void>?
    /// Set while replies wait for credit; fires when none comes.
    private var creditStall: Scheduled<Void>?
    /// Whether a part of a waiting reply went out since ``creditStall`` was set.
    private var hasSentData = false
    /// The delegate's timer.
    var wakeUp: Scheduled<Void>?
    /// Handlers that were started in this turn.
    var starts = 0

    init(
        eventLoop: any EventLoop,
        engine: TLSEngine?,
        id: UInt64,
        remoteAddress: String,
        connections: ServerConnections,
        acceptor: any ConnectionAcceptor
    ) {
        self.eventLoop = eventLoop
        self.stream = SecureStream(engine: engine)
        self.id = id
        self.connections = connections
        self.limits = connections.limits
        self.logger = connections.logger
        self.acceptor = acceptor
        self.info = ConnectionInfo(id: id, remoteAddress: remoteAddress, tlsIdentity: nil)
        self.machine = ServerConnectionMachine(
            limits: connections.limits.connectionLimits,
            process: connections.budget,
            now: MonotonicTime.now().wire
        )
    }

    // MARK: - Life

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func channelActive(context: ChannelHandlerContext) {
        // Weak, like all timers here: a connection that is gone is not kept until they fire.
        self.eventLoop.assumeIsolated().scheduleTask(in: self.limits.handshakeTimeout.loop) { [weak self] in
            guard let self, self.phase == .handshaking else { return }
            self.logger.info("handshake timed out", metadata: self.logMetadata)
            self.context?.close(promise: nil)
        }
        self.handle(self.stream.start())
    }

    /// A channel that never was active goes this way too.
    func handlerRemoved(context: ChannelHandlerContext) {
        self.gone()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if self.phase == .handshaking, let error = self.stream.receiveEnd() {
            self.logger.info("handshake failed", metadata: self.logMetadata(error.description))
        }
        self.gone()
    }

    private func gone() {
        guard self.phase != .closed else { return }
        self.phase = .closed
        self.end("the peer closed the connection")
        self.stall?.cancel()
        self.creditStall?.cancel()
        self.wakeUp?.cancel()
        self.pending = [:]
        self.context = nil
        self.connections.closed(self)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        self.logger.debug("connection error", metadata: self.logMetadata("\(error)"))
        self.end("the connection failed")
        context.close(promise: nil)
    }

    /// Tells the delegate, once, that no call can be answered any more.
    private func end(_ reason: String) {
        self.delegate?.closed(reason)
        self.delegate = nil
    }

    // MARK: - Reading

    func read(context: ChannelHandlerContext) {
        if self.isHeld {
            self.heldRead = true
        } else {
            context.read()
        }
    }

    private func releaseRead() {
        guard self.heldRead, !self.isHeld else { return }
        self.heldRead = false
        self.context?.read()
    }

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
            self.end("the peer closed the connection")
            self.close()
        case .failed(let error):
            let what = self.phase == .handshaking ? "handshake failed" : "TLS failed"
            self.logger.info("\(what)", metadata: self.logMetadata(error.description))
            self.end("TLS failed")
            self.close()
        }
        self.flush()
    }

    private func establish() {
        self.connections.established(self)
        if let certificate = self.stream.peerCertificate {
            self.info = ConnectionInfo(
                id: self.id,
                remoteAddress: self.info.remoteAddress,
                tlsIdentity: ConnectionInfo.TLSIdentity(
                    commonName: certificate.commonName ?? "",
                    dnsNames: certificate.dnsNames,
                    uris: certificate.uris,
                    sha256: certificate.fingerprint,
                    notAfter: certificate.notAfter
                )
            )
        }
        self.machine = ServerConnectionMachine(
            limits: self.limits.connectionLimits,
            process: self.connections.budget,
            now: MonotonicTime.now().wire
        )
        self.phase = .open
        // SETTINGS stand before the answer to a REQUEST that came with the end of the handshake.
        self.appendControls()
        self.delegate = self.acceptor.accept(self)
    }

    /// Takes whole frames out of the inbound bytes.
    private func process() {
        guard self.phase == .open, !self.isProcessing, !self.isHeld else { return }
        self.isProcessing = true
        self.starts = 0
        let now = MonotonicTime.now()
        do throws(WireError) {
            while self.phase == .open, !self.isHeld, let frame = try self.machine.parse(self.inbound.bytes) {
                let action = try self.machine.receive(frame, now: now.wire)
                self.perform(action, frame, now)
                self.inbound.consume(frame.size)
                if self.starts >= self.limits.startsPerTurn, self.inbound.count > 0 {
                    self.deferRest()
                }
                if self.outbound.count >= self.limits.outboundBytes {
                    // Written now, so that the channel says whether the peer takes it.
                    self.flush()
                }
            }
            // A frame that waits for this side is not late.
            self.machine.noteIncomplete(self.isHeld ? 0 : self.inbound.count, now: now.wire)
        } catch {
            self.failed(error)
        }
        self.isProcessing = false
        self.armTick()
    }

    /// Frames that have arrived wait: for the next turn, or for a peer that does not take its replies.
    private var isHeld: Bool { self.phase == .open && (self.isDeferred || self.stall != nil) }

    private func deferRest() {
        self.isDeferred = true
        self.eventLoop.execute {
            self.isDeferred = false
            self.process()
            self.flush()
            self.releaseRead()
        }
    }

    private func failed(_ error: WireError) {
        self.logger.info("connection refused by protocol", metadata: self.logMetadata(error.description))
        self.end(error.description)
    }

    // MARK: - Writing

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
        if self.phase == .open {
            self.appendControls()
            self.appendWaiting()
        }
        guard !self.outbound.isEmpty || self.stream.hasOutput else {
            self.closeIfFinished()
            return
        }
        var socket = context.channel.allocator.buffer(capacity: 0)
        do throws(TLSError) {
            try self.stream.send(self.outbound.bytes, into: &socket)
        } catch {
            self.logger.info("TLS failed", metadata: self.logMetadata(error.description))
            self.end("TLS failed")
            context.close(promise: nil)
            return
        }
        self.outbound.removeAll()
        self.progress.hand(socket.readableBytes)
        context.writeAndFlush(self.wrapOutboundOut(socket), promise: nil)
        self.closeIfFinished()
    }

    private func appendControls() {
        while let control = self.machine.nextControl() {
            self.outbound.append(control)
        }
    }

    /// DATA that has its turn, as long as the socket takes it.
    private func appendWaiting() {
        guard !self.pending.isEmpty else { return }
        while self.stall == nil, self.outbound.count < self.limits.outboundBytes,
            let frame = self.machine.nextOutbound()
        {
            switch frame {
            case .data(let data):
                self.pending[data.streamID]?.write(data, into: &self.outbound)
                self.hasSentData = true
            case .end(let header):
                let head = self.pending.removeValue(forKey: header.streamID)?.head ?? EndHead()
                self.outbound.append(header, head: head)
                self.delegate?.ended(CallID(header.streamID))
            }
        }
        self.watchCredit()
    }

    /// A client that takes a reply and grants no credit for it would make the server keep it for ever.
    private func watchCredit() {
        guard !self.pending.isEmpty, self.creditStall == nil, self.phase == .open else { return }
        self.hasSentData = false
        self.creditStall = self.eventLoop.scheduleTask(in: self.limits.writeStallTimeout.loop) { [weak self] in
            guard let self else { return }
            self.creditStall = nil
            guard self.phase == .open, !self.pending.isEmpty else { return }
            if self.hasSentData || self.stall != nil {
                self.watchCredit()
            } else {
                let error = WireError(
                    .timeout,
                    "no credit for waiting replies within \(self.limits.writeStallTimeout.shortText)"
                )
                self.machine.fail(error)
                self.failed(error)
                self.flush()
            }
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        // While closing, the watch lasts until the last byte is written.
        if context.channel.isWritable, self.phase == .open {
            self.stall?.cancel()
            self.stall = nil
            self.process()
            self.flush()
            self.releaseRead()
        } else if self.stall == nil, self.phase == .open {
            self.watchSocket(context.channel)
        }
        context.fireChannelWritabilityChanged()
    }

    /// A peer that does not read its replies gets no more of them, and is closed when it takes nothing for a while.
    private func watchSocket(_ channel: any Channel) {
        let before = self.progress.taken(by: channel)
        self.stall = self.eventLoop.scheduleTask(in: self.limits.writeStallTimeout.loop) { [weak self] in
            guard let self, self.phase == .open || self.phase == .closing else { return }
            guard self.progress.taken(by: channel) == before else {
                self.watchSocket(channel)
                return
            }
            self.logger.info("the peer does not read; closing", metadata: self.logMetadata)
            self.end("the peer did not read")
            channel.close(promise: nil)
        }
    }

    // MARK: - Closing

    /// Begins an orderly end: open calls finish, new ones go elsewhere.
    func drain() {
        guard self.phase == .open else {
            if self.phase == .handshaking { self.context?.close(promise: nil) }
            return
        }
        self.machine.beginDrain(
            .shutdown,
            text: "the server shuts down",
            graceMilliseconds: UInt32(clamping: self.limits.drainGrace.clampedMicroseconds / 1000),
            now: MonotonicTime.now().wire
        )
        self.armTick()
        self.flush()
    }

    private func closeIfFinished() {
        if self.phase == .open, self.machine.isFinished {
            self.close()
        }
    }

    /// Last frame, close_notify, end of writing; then what comes is discarded until the peer's end or a timeout, because
    /// a socket that is closed with unread bytes resets the connection and the last frame is lost.
    private func close() {
        guard let context = self.context, self.phase == .open || self.phase == .handshaking else { return }
        if self.phase == .open { self.appendControls() }
        self.phase = .closing
        self.stall?.cancel()
        self.stall = nil
        var socket = context.channel.allocator.buffer(capacity: 0)
        // A stream whose TLS failed cannot send the frames any more, but its alert.
        if (try? self.stream.send(self.outbound.bytes, into: &socket)) == nil {
            self.logger.debug("the last frames could not be sent", metadata: self.logMetadata)
        }
        self.outbound.removeAll()
        self.stream.end()
        if (try? self.stream.send(UnsafeRawBufferPointer(start: nil, count: 0), into: &socket)) == nil {
            self.logger.debug("close_notify could not be sent", metadata: self.logMetadata)
        }
        let channel = context.channel
        let closeTimeout = self.limits.closeTimeout.loop
        self.progress.hand(socket.readableBytes)
        let written = context.writeAndFlush(self.wrapOutboundOut(socket))
        // The peer may read slowly, but it must read.
        self.watchSocket(channel)
        written.assumeIsolated().whenComplete { [weak self] _ in
            self?.stall?.cancel()
            channel.close(mode: .output, promise: nil)
            channel.eventLoop.scheduleTask(in: closeTimeout) { channel.close(promise: nil) }
        }
        self.releaseRead()
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
                self.failed(error)
            }
            self.armTick()
            self.flush()
        }
    }

    // MARK: - Logging

    var logMetadata: Logger.Metadata {
        ["peer": "\(self.info.remoteAddress)", "connection": "\(self.id)"]
    }

    func logMetadata(_ reason: String) -> Logger.Metadata {
        var metadata = self.logMetadata
        metadata["reason"] = "\(reason)"
        return metadata
    }
}
