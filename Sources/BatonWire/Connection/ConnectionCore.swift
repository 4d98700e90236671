// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What both ends of a connection keep alike: settings, credit of the connection, PING, floods, progress, and the
/// error that closed it.
struct ConnectionCore {
    let side: Side
    let limits: ConnectionLimits
    let parser: FrameParser
    /// What the peer accepts; before its SETTINGS the floors without credit.
    private(set) var peer = PeerSettings.beforeSettings
    private(set) var isSettled = false
    var controls = ControlQueue()
    /// Credit of the connection towards the peer.
    var sending = CreditWindow(0)
    /// Credit of the connection that the peer has left.
    private(set) var receiving: CreditWindow
    /// Credit to be returned when it is worth a frame.
    private(set) var owed = 0
    /// The error that closed the connection.
    private(set) var failure: WireError?

    let started: WireInstant
    private var progress: FrameProgress
    private var frameTaken = false
    private var pings: PingBucket
    private var liveness: Liveness
    private var idleFrames: TokenBucket
    /// Small grants that the peer may still send: one for each message that was begun here.
    private var smallGrants = 0

    init(side: Side, limits: ConnectionLimits, now: WireInstant) {
        let limits = limits.bounded
        self.side = side
        self.limits = limits
        parser = FrameParser(receiver: side, dataPayload: limits.dataFrameBytes)
        receiving = CreditWindow(limits.connectionCredit)
        started = now
        progress = FrameProgress(
            bytesPerSecond: limits.frameBytesPerSecond,
            graceMilliseconds: limits.frameGraceMilliseconds
        )
        pings = PingBucket(
            tokens: limits.pingTokens,
            intervalMilliseconds: limits.pingIntervalMilliseconds,
            now: now
        )
        liveness = Liveness(
            keepalive: limits.keepaliveMilliseconds,
            timeout: limits.keepaliveTimeoutMilliseconds,
            withoutCalls: side == .server || limits.keepaliveWithoutCalls,
            now: now
        )
        idleFrames = TokenBucket(
            capacity: limits.idleFrames,
            intervalMilliseconds: limits.idleFrameMilliseconds,
            now: now
        )
        controls.settings = limits.announcement(by: side)
    }

    /// Closes the connection with an error: GOAWAY is the last frame. The first error stands.
    mutating func fail(_ error: WireError, lastStreamID: StreamID) {
        guard failure == nil else { return }
        failure = error
        controls.closeWith(GoAwayHead(lastStreamID: lastStreamID, code: error.code, text: error.text))
    }

    // MARK: Bytes and time

    mutating func parse(_ bytes: UnsafeRawBufferPointer) throws(WireError) -> Frame? {
        guard let frame = try parser.next(bytes) else { return nil }
        frameTaken = true
        return frame
    }

    mutating func note(incomplete: Int, now: WireInstant) {
        progress.note(incomplete: incomplete, frameTaken: frameTaken, now: now)
        frameTaken = false
    }

    /// Bytes came.
    mutating func noteReceived(now: WireInstant) { liveness.heard(at: now) }

    mutating func tick(hasCalls: Bool, now: WireInstant) throws(WireError) {
        if !isSettled, now > started.advanced(milliseconds: limits.settingsMilliseconds) {
            throw WireError(.settings, "no SETTINGS within \(limits.settingsMilliseconds) ms")
        }
        try progress.check(now: now)
        if let ping = try liveness.tick(hasCalls: hasCalls, now: now) { controls.ping = ping }
    }

    /// When ``tick(hasCalls:now:)`` could next have something to do.
    func deadline(hasCalls: Bool) -> WireInstant? {
        let settings = isSettled ? nil : started.advanced(milliseconds: limits.settingsMilliseconds)
        return WireInstant.earliest(
            WireInstant.earliest(settings, progress.deadline),
            liveness.deadline(hasCalls: hasCalls)
        )
    }

    // MARK: Frames of the connection

    /// The rule that SETTINGS come first and once.
    func checkOrder(_ header: FrameHeader) throws(WireError) {
        guard isSettled != (header.type == .settings) else {
            throw WireError(
                .settings,
                isSettled ? "SETTINGS come twice" : "the first frame has type \(header.type.rawValue), not SETTINGS"
            )
        }
    }

    mutating func receivedSettings(_ frame: Frame, now: WireInstant) throws(WireError) {
        peer = try PeerSettings(try SettingsHead(parsing: frame.head))
        isSettled = true
        sending = CreditWindow(peer.connectionCredit)
        liveness.settled(intervalMilliseconds: peer.pingIntervalMilliseconds, now: now)
    }

    /// - Returns: the data of an answer to a PING of ours.
    mutating func receivedPing(_ frame: Frame, now: WireInstant) throws(WireError) -> UInt64? {
        guard frame.body.count == 8 else { throw WireError(.frameSize, "PING without its 8 bytes") }
        let data = UInt64(bigEndian: frame.body.loadUnaligned(as: UInt64.self))
        if frame.header.flags.contains(.ack) {
            guard liveness.answered(data) else { throw WireError(.protocolViolation, "PING ACK without its PING") }
            return data
        }
        guard pings.take(now: now) else {
            throw WireError(
                .tooManyPings,
                "more than \(limits.pingTokens) PINGs and one per \(limits.pingIntervalMilliseconds) ms"
            )
        }
        controls.pingAck = data
        return nil
    }

    /// Asks for a PING.
    /// - Returns: false when the last one has no answer yet, or the peer's interval does not allow one now.
    mutating func ping(_ data: UInt64, now: WireInstant) -> Bool {
        guard failure == nil, liveness.ping(data, now: now) else { return false }
        controls.ping = data
        return true
    }

    /// The credit that WINDOW grants, judged by itself.
    mutating func receivedWindow(_ frame: Frame, now: WireInstant) throws(WireError) -> Int {
        guard frame.body.count == 4 else { throw WireError(.frameSize, "WINDOW without its 4 bytes") }
        let grant = UInt32(bigEndian: frame.body.loadUnaligned(as: UInt32.self))
        guard grant >= 1, grant <= UInt32(Baton1.largestCredit) else {
            throw WireError(.flowControl, "WINDOW grants \(grant)")
        }
        let initial = frame.header.streamID == 0 ? peer.connectionCredit : peer.callCredit
        if Int(grant) < initial / 4 {
            if smallGrants > 0, frame.header.streamID != 0 {
                smallGrants -= 1
            } else {
                try idleFrame("small grants of credit", now: now)
            }
        }
        if frame.header.streamID == 0 {
            guard sending.grow(Int(grant)) else {
                throw WireError(.flowControl, "WINDOW raises the connection's credit above 2^31 - 1")
            }
        }
        return Int(grant)
    }

    /// A frame that brings nothing; too many are a flood.
    mutating func idleFrame(_ what: String, now: WireInstant) throws(WireError) {
        guard idleFrames.take(now: now) else {
            throw WireError(.flood, "too many \(what): more than \(limits.idleFrames) at once")
        }
    }

    /// The first fragment of a message goes out: its receiver may grant the rest, however small.
    mutating func begunMessage() { smallGrants &+= 1 }

    /// How a message that was handed in for DATA goes out when it can at once: whole, in one frame, with credit, and
    /// before no other call that waits for its turn.
    /// - Parameter others: calls that may have something to send.
    mutating func sendNow<Machine>(
        _ slot: inout CallTable<Machine>.Slot,
        _ size: Int,
        others: Int,
        flags: FrameFlags,
    ) -> FrameHeader? {
        guard slot.lane == 0, others == 0, size <= peer.dataFrameBytes else { return nil }
        let cost = Baton1.dataCost(size)
        guard cost <= Int(sending.available), slot.sending.spend(cost) else { return nil }
        _ = sending.spend(cost)
        return FrameHeader(type: .data, flags: flags, streamID: slot.id, length: size, headLength: 0)
    }

    /// Bytes of DATA that a call could send now: zero when something of it waits.
    func sendable<Machine>(_ slot: CallTable<Machine>.Slot) -> Int {
        slot.lane == 0 ? min(Int(slot.sending.available), Int(sending.available)) : 0
    }

    /// Counts a DATA frame against the connection's credit and returns it at once, whatever becomes of the bytes.
    mutating func receivedData(cost: Int) throws(WireError) {
        guard receiving.spend(cost) else {
            throw WireError(.flowControl, "DATA exceeds the connection's credit")
        }
        owed += cost
        guard owed >= limits.connectionCredit / 4 else { return }
        _ = receiving.grow(owed)
        controls.connectionGrant += owed
        owed = 0
    }

    /// The cost of a DATA frame, and the rule that fragments are not tiny.
    mutating func dataCost(_ header: FrameHeader, now: WireInstant) throws(WireError) -> Int {
        guard !header.flags.contains(.noMessage) else { return 0 }
        if header.flags.contains(.more), Int(header.length) < Baton1.minimumFragment {
            try idleFrame("tiny fragments", now: now)
        }
        return Baton1.dataCost(Int(header.length))
    }
}
