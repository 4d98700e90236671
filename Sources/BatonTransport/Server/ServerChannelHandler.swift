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

    let socket: ConnectionSocket
    private let turns: LoopTurns
    let logger: Logger
    let acceptor: any ConnectionAcceptor
    let id: UInt64
    private let connections: ServerConnections
    var limits: TransportLimits { self.socket.limits }
    var eventLoop: any EventLoop { self.socket.eventLoop }
    var budget: ProcessMessageBudget { self.connections.budget }

    var machine: ServerConnectionMachine
    var delegate: (any ServerConnectionDelegate)?
    var info: ConnectionInfo
    /// Messages on their way out in DATA, and the heads behind them.
    var pending = PendingMessages()
    /// Calls that were told that there is no room.
    var waiting = WaitingCalls()
    /// The stream that sent last, how much of that in this turn, and how much it may.
    var turn: (call: StreamID, bytes: Int, share: Int)
    /// The delegate's timer.
    var wakeUp: Scheduled<Void>?
    /// Handlers that were started in this turn.
    var starts = 0

    private(set) var isProcessing = false
    /// The rest of the inbound bytes waits for the next turn of the loop.
    private var isDeferred = false
    /// So much waits for the socket that the connection is not read.
    private var isOverfull = false
    private var isTurnScheduled = false
    /// A read that the pipeline asked for and that was held back.
    private var heldRead = false

    init(
        eventLoop: any EventLoop,
        engine: TLSEngine?,
        id: UInt64,
        remoteAddress: String,
        connections: ServerConnections,
        acceptor: any ConnectionAcceptor
    ) {
        self.socket = ConnectionSocket(eventLoop: eventLoop, engine: engine, limits: connections.limits)
        self.turns = connections.turns(of: eventLoop)
        self.id = id
        self.connections = connections
        self.logger = connections.logger
        self.acceptor = acceptor
        self.info = ConnectionInfo(id: id, remoteAddress: remoteAddress, tlsIdentity: nil)
        self.machine = Self.machine(id, connections)
        self.turn = (0, 0, connections.limits.streamBytesPerTurn)
        self.socket.owner = self
    }

    private static func machine(_ id: UInt64, _ connections: ServerConnections) -> ServerConnectionMachine {
        var limits = connections.limits.connectionLimits
        limits.maximumAgeMilliseconds = connections.age.limit(of: id).wireMilliseconds
        return ServerConnectionMachine(limits: limits, process: connections.budget, now: MonotonicTime.now().wire)
    }

    // MARK: - Life

    func handlerAdded(context: ChannelHandlerContext) {
        self.socket.attach(context)
    }

    func channelActive(context: ChannelHandlerContext) {
        self.handle(self.socket.start())
    }

    /// A channel that never was active goes this way too.
    func handlerRemoved(context: ChannelHandlerContext) {
        self.gone()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let error = self.socket.receiveEnd() {
            self.logger.info("handshake failed", metadata: self.logMetadata(error.description))
        }
        self.gone()
    }

    private func gone() {
        guard self.socket.detach() else { return }
        self.end("the peer closed the connection")
        self.wakeUp?.cancel()
        self.pending = PendingMessages()
        self.waiting = WaitingCalls()
        self.connections.closed(self)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        self.logger.debug("connection error", metadata: self.logMetadata("\(error)"))
        self.end("the connection failed")
        context.close(promise: nil)
    }

    /// Tells the delegate, once, that no call can be answered any more.
    func end(_ reason: String) {
        self.delegate?.closed(reason)
        self.delegate = nil
    }

    private func establish() {
        self.connections.established(self)
        if let certificate = self.socket.peerCertificate {
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
        self.machine = Self.machine(self.id, self.connections)
        self.socket.establish()
        // SETTINGS stand before the answer to a REQUEST that came with the end of the handshake.
        self.appendControls()
        self.delegate = self.acceptor.accept(self)
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
        self.socket.read()
    }

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
            self.end("the peer closed the connection")
            self.close()
        case .failed(let error):
            let what = self.socket.phase == .handshaking ? "handshake failed" : "TLS failed"
            self.logger.info("\(what)", metadata: self.logMetadata(error.description))
            self.end("TLS failed")
            self.close()
        }
        self.write()
    }

    /// Takes whole frames out of the inbound bytes.
    private func process() {
        guard self.socket.phase == .open, !self.isProcessing, !self.isHeld else { return }
        self.isProcessing = true
        self.starts = 0
        let now = MonotonicTime.now()
        do throws(WireError) {
            while self.socket.phase == .open, !self.isHeld,
                let frame = try self.machine.parse(self.socket.inbound.bytes)
            {
                let action = try self.machine.receive(frame, now: now.wire)
                self.perform(action, frame, now)
                self.socket.inbound.consume(frame.size)
                if self.starts >= self.limits.startsPerTurn, self.socket.inbound.count > 0 {
                    self.deferRest()
                }
                if self.socket.outbound.count >= self.limits.outboundBytes {
                    // Written now, so that the channel says whether the peer takes it.
                    self.write()
                }
            }
            // A part of a frame is a sign of life too; but one that waits for this side is not late.
            let rest = self.socket.inbound.count
            if rest > 0 { self.machine.noteReceived(now: now.wire) }
            self.machine.noteIncomplete(self.isHeld ? 0 : rest, now: now.wire)
        } catch {
            self.failed(error)
        }
        self.isProcessing = false
    }

    /// Frames that have arrived wait: for the next turn, or for a peer that does not take its replies.
    private var isHeld: Bool { self.socket.phase == .open && (self.isDeferred || self.isOverfull) }

    private func deferRest() {
        self.isDeferred = true
        self.eventLoop.execute {
            self.isDeferred = false
            self.process()
            self.write()
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
        if !self.isProcessing { self.socket.scheduleFlush() }
    }

    private func write() {
        guard self.socket.phase == .handshaking || self.socket.phase == .open else { return }
        var isMoreReady = false
        if self.socket.phase == .open {
            self.appendControls()
            isMoreReady = self.appendData()
        }
        do throws(TLSError) {
            try self.socket.write()
        } catch {
            self.logger.info("TLS failed", metadata: self.logMetadata(error.description))
            self.end("TLS failed")
            self.socket.abort()
            return
        }
        guard self.socket.phase == .open else { return }
        guard !self.machine.isFinished else {
            self.close()
            return
        }
        self.turn.bytes = 0
        if self.socket.isBlocked {
            self.isOverfull = self.socket.waitingBytes >= self.limits.outboundBytes
        } else if isMoreReady || self.waiting.hasTurn {
            self.scheduleTurn()
        }
        self.socket.arm(self.machine.deadline)
    }

    private func appendControls() {
        while let control = self.machine.nextControl() {
            self.socket.outbound.append(control)
        }
    }

    /// DATA that has its turn, as long as the socket takes it.
    ///
    /// - Returns: whether more could go in the next turn.
    private func appendData() -> Bool {
        while self.machine.hasOutbound {
            guard !self.socket.isBlocked, self.socket.outbound.count < self.limits.socketBytes else { return true }
            switch self.machine.nextOutbound() {
            case .data(let data):
                if self.pending.write(data, into: &self.socket.outbound) { self.waiting.wake(data.streamID) }
            case .end(let header):
                let head = self.pending.takeEnd(header.streamID) ?? EndHead()
                self.socket.outbound.append(header, head: head)
                self.waiting.forget(header.streamID)
                self.delegate?.ended(CallID(header.streamID))
            case nil:
                // What is left waits for credit.
                return false
            }
        }
        return false
    }

    /// Lets streams go on, in the turn that the loop has for them.
    private func scheduleTurn() {
        guard !self.isTurnScheduled else { return }
        self.isTurnScheduled = true
        self.turns.next {
            self.isTurnScheduled = false
            guard self.socket.phase == .open else { return }
            if !self.socket.isBlocked { self.resumeWaiting() }
            self.write()
        }
    }

    /// Lets calls that wait for a turn send, as many as may fill the output: others keep their place in the line.
    private func resumeWaiting() {
        // One alone may send much at once; several take turns of about a frame, as DATA that waits does.
        let share = self.limits.streamBytesPerTurn
        self.turn.share = self.waiting.turnCount > 1 ? min(share, Baton1.framePayload) : share
        var places = max(1, self.limits.socketBytes / max(1, self.turn.share))
        while places > 0, self.socket.outbound.count < self.limits.socketBytes, let id = self.waiting.next() {
            places -= 1
            self.delegate?.hasRoom(for: CallID(id))
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        self.socket.writabilityChanged(context.channel.isWritable)
        context.fireChannelWritabilityChanged()
    }

    // MARK: - Closing

    /// Begins an orderly end: open calls finish, new ones go elsewhere.
    func drain() {
        guard self.socket.phase == .open else {
            if self.socket.phase == .handshaking { self.socket.abort() }
            return
        }
        self.machine.beginDrain(
            .shutdown,
            text: "the server shuts down",
            reconnectDelayMilliseconds: self.limits.reconnectDelay.wireMilliseconds,
            graceMilliseconds: self.limits.drainGrace.wireMilliseconds,
            now: MonotonicTime.now().wire
        )
        self.write()
    }

    private func close() {
        if self.socket.phase == .open { self.appendControls() }
        self.socket.close()
        self.releaseRead()
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

extension ServerChannelHandler: ConnectionSocketOwner {
    func flush() {
        guard self.isOverfull, !self.socket.isBlocked else {
            self.write()
            return
        }
        self.isOverfull = false
        self.process()
        self.write()
        self.releaseRead()
    }

    func unblocked() {
        // Perhaps inside of a write: what follows belongs to the next turn.
        self.socket.scheduleFlush()
    }

    func tick() {
        do throws(WireError) {
            try self.machine.tick(now: MonotonicTime.now().wire)
        } catch {
            self.failed(error)
        }
        if self.machine.isGraceOver {
            let open = self.machine.openCalls
            self.logger.info("the drain's grace is over", metadata: self.logMetadata("\(open) open calls"))
            self.end("the time that calls had to finish is over")
            self.close()
            return
        }
        self.write()
    }

    func handshakeTimedOut() {
        self.logger.info("handshake timed out", metadata: self.logMetadata)
    }

    func peerStalled() {
        self.logger.info("the peer does not read; closing", metadata: self.logMetadata)
        self.end("the peer did not read")
    }
}
