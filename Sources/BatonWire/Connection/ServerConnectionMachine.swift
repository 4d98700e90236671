// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One connection as the server sees it: which frames are allowed, what they mean, what may be sent when.
///
/// The transport parses (`parse`), hands each frame in (`receive`), performs the action, and when it has taken all
/// frames it writes what `nextControl()` and `nextOutbound()` give. Every frame that a method returns takes its place
/// in the output at once and in that order; this is what makes the rules of ordering hold.
package struct ServerConnectionMachine: ~Copyable {
    /// Where the drain is.
    enum Drain: Equatable {
        case none
        /// GOAWAY(2^31 − 1) is out; ACK is due.
        case announced(WireInstant)
        /// The final GOAWAY is out.
        case final
    }

    // The state is internal for the extensions in the files beside this one; nothing else in the target touches it.
    var core: ConnectionCore
    var table = CallTable<ServerCallMachine>()
    var scheduler = DataScheduler()
    var inbound: InboundMessages
    var drain = Drain.none
    var drainHead = GoAwayHead()
    /// When the time that a drain gives to open calls is over; nil without a drain or a bound.
    package private(set) var graceDeadline: WireInstant?
    /// Whether the time that a drain gave to open calls is over: end what is left, and close. Set by ``tick(now:)``.
    package private(set) var isGraceOver = false
    /// Since when the connection has had no call, unless ``wasBusy``.
    var idleSince: WireInstant
    /// A call was open since ``idleSince``.
    var wasBusy = false
    var isPeerLeaving = false
    /// Highest id of any REQUEST.
    var highestID: StreamID = 0
    /// Highest id that may have reached a handler.
    var lastHandledID: StreamID = 0
    var requestCount = 0
    /// WINDOW and CANCEL that came for forgotten calls.
    var lateFrames = 0
    /// Handlers that still run although their call has its END.
    var lingering = 0
    var credentials: [UInt32] = []
    var highestCredential: UInt32 = 0
    var credentialBucket: TokenBucket

    /// - Parameters:
    ///   - limits: what this side accepts; moved into the protocol's ranges.
    ///   - process: the cap that all connections share, if any.
    ///   - now: when the handshake was complete.
    package init(limits: ConnectionLimits = .init(), process: ProcessMessageBudget? = nil, now: WireInstant) {
        core = ConnectionCore(side: .server, limits: limits, now: now)
        inbound = InboundMessages(limits: core.limits, process: process)
        idleSince = now
        credentialBucket = TokenBucket(
            capacity: limits.credentialBurst &+ UInt32(clamping: core.limits.credentials),
            intervalMilliseconds: limits.credentialMilliseconds,
            now: now
        )
    }

    // MARK: State

    /// What the client accepts.
    package var peer: PeerSettings { core.peer }
    /// Whether the client's SETTINGS have come.
    package var isSettled: Bool { core.isSettled }
    /// The error that closed the connection, if any.
    package var failure: WireError? { core.failure }
    /// Calls that are not closed on both sides.
    package var openCalls: Int { table.count }
    /// Messages of which a part has come.
    package var incompleteMessages: Int { inbound.count }
    /// Whether a drain has begun.
    package var isDraining: Bool { drain != .none }
    /// Whether nothing is left to do: close when what was written is flushed.
    package var isFinished: Bool {
        if core.failure != nil { return true }
        return table.count == 0 && core.controls.isEmpty && (drain == .final || isPeerLeaving)
    }

    // MARK: Bytes and time

    /// The frame at the start of the inbound bytes, or nil when more are needed. Drop ``Frame/size`` bytes when it has
    /// been handled.
    /// - Throws: ``WireError``; the machine is closed then, and GOAWAY waits in `nextControl()`.
    package mutating func parse(_ bytes: UnsafeRawBufferPointer) throws(WireError) -> Frame? {
        guard core.failure == nil else { return nil }
        do {
            return try core.parse(bytes)
        } catch {
            fail(error)
            throw error
        }
    }

    /// Tells how many bytes are left when all whole frames were taken: an incomplete frame must progress.
    package mutating func noteIncomplete(_ bytes: Int, now: WireInstant) { core.note(incomplete: bytes, now: now) }

    /// Tells that bytes came, if only a part of a frame: a sign of life. Whole frames tell it themselves.
    package mutating func noteReceived(now: WireInstant) {
        core.noteReceived(now: now)
        if wasBusy { noteIdle(now: now) }
    }

    /// The last call ends without a clock; the next time that is told counts as its end.
    private mutating func noteIdle(now: WireInstant) {
        idleSince = now
        wasBusy = table.count > 0
    }

    /// Applies the rules of time; call it at ``deadline`` or each second.
    /// - Throws: ``WireError`` as ``parse(_:)``.
    package mutating func tick(now: WireInstant) throws(WireError) {
        guard core.failure == nil else { return }
        do {
            try core.tick(hasCalls: table.count > 0, now: now)
        } catch {
            fail(error)
            throw error
        }
        if wasBusy { noteIdle(now: now) }
        switch drain {
        case .none: drainByTime(now)
        case .announced(let at):
            if now >= at.advanced(milliseconds: core.limits.goAwayAckMilliseconds) { finishDrain() }
        case .final: break
        }
        if let graceDeadline, now >= graceDeadline { isGraceOver = true }
    }

    private mutating func drainByTime(_ now: WireInstant) {
        let limits = core.limits
        if let age = ageDeadline, now >= age {
            beginDrain(
                .maximumAge,
                text: "the connection is older than \(limits.maximumAgeMilliseconds) ms",
                graceMilliseconds: limits.drainGraceMilliseconds,
                now: now
            )
        } else if let idle = idleDeadline, now >= idle, table.count == 0 {
            beginDrain(
                .idle,
                text: "no call for \(limits.idleMilliseconds) ms",
                graceMilliseconds: limits.drainGraceMilliseconds,
                now: now
            )
        }
    }

    private var ageDeadline: WireInstant? {
        let age = core.limits.maximumAgeMilliseconds
        return age == 0 ? nil : core.started.advanced(milliseconds: age)
    }

    private var idleDeadline: WireInstant? {
        let idle = core.limits.idleMilliseconds
        return idle == 0 ? nil : idleSince.advanced(milliseconds: idle)
    }

    /// When ``tick(now:)`` could next have something to do. It changes with every frame, call and PING.
    package var deadline: WireInstant? {
        guard core.failure == nil else { return nil }
        let common = core.deadline(hasCalls: table.count > 0)
        let grace = isGraceOver ? nil : graceDeadline
        switch drain {
        case .none: return WireInstant.earliest(common, WireInstant.earliest(ageDeadline, idleDeadline))
        case .announced(let at):
            let ack = at.advanced(milliseconds: core.limits.goAwayAckMilliseconds)
            return WireInstant.earliest(common, WireInstant.earliest(ack, grace))
        case .final: return WireInstant.earliest(common, grace)
        }
    }

    /// Closes the connection with an error of the transport's own, for example a write that stalled.
    package mutating func fail(_ error: WireError) { core.fail(error, lastStreamID: lastHandledID) }

    // MARK: Drain

    /// Begins an orderly end: GOAWAY(2^31 − 1), and when its ACK has come, or its time has run out, GOAWAY with the
    /// highest id that may have reached a handler. Ignored when a drain has begun.
    /// - Parameter graceMilliseconds: how long open calls may go on: ``graceDeadline``; zero for no bound.
    package mutating func beginDrain(
        _ code: GoAwayCode = .shutdown,
        text: String = "",
        reconnectDelayMilliseconds: UInt32 = 0,
        graceMilliseconds: UInt32 = 0,
        now: WireInstant,
    ) {
        guard core.failure == nil, drain == .none else { return }
        drainHead = GoAwayHead(
            lastStreamID: Baton1.openEndedStreamID,
            code: code,
            text: text,
            reconnectDelayMilliseconds: reconnectDelayMilliseconds,
            graceMilliseconds: graceMilliseconds
        )
        drain = .announced(now)
        graceDeadline = graceMilliseconds == 0 ? nil : now.advanced(milliseconds: graceMilliseconds)
        if isPeerLeaving {
            finishDrain()
        } else {
            core.controls.goAway(drainHead)
        }
    }

    mutating func finishDrain() {
        drain = .final
        drainHead.lastStreamID = lastHandledID
        core.controls.goAway(drainHead)
    }
}
