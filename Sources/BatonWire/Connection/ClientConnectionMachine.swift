// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One connection as the client sees it: what may be sent when, what the server's frames mean, which calls were
/// certainly not processed.
///
/// Every frame that a method returns takes its place in the output at once and in that order; this is what makes the
/// rules of ordering hold. Waiting for a slot or for SETTINGS is the transport's part.
package struct ClientConnectionMachine: ~Copyable {
    // The state is internal for the extensions in the files beside this one; nothing else in the target touches it.
    var core: ConnectionCore
    var table = CallTable<ClientCallMachine>()
    var scheduler = DataScheduler()
    var inbound: InboundMessages
    /// The id of the next call; above ``Baton1/lastStreamID`` when none is left.
    var nextID: StreamID = 1
    var isLeaving = false
    /// The last id of the last GOAWAY.
    var lastID: StreamID?
    var liveCredentials: [UInt32] = []
    var nextCredential: UInt32 = 1

    /// - Parameters:
    ///   - limits: what this side accepts; moved into the protocol's ranges.
    ///   - process: the cap that all connections share, if any.
    ///   - now: when the handshake was complete.
    package init(limits: ConnectionLimits = .init(), process: ProcessMessageBudget? = nil, now: WireInstant) {
        core = ConnectionCore(side: .client, limits: limits, now: now)
        inbound = InboundMessages(limits: core.limits, process: process)
    }

    // MARK: State

    /// What the server accepts; the floors without credit before its SETTINGS.
    package var peer: PeerSettings { core.peer }
    /// Whether the server's SETTINGS have come.
    package var isSettled: Bool { core.isSettled }
    /// The error that closed the connection, if any.
    package var failure: WireError? { core.failure }
    /// Calls that hold a slot.
    package var openCalls: Int { table.count }
    /// Messages of which a part has come.
    package var incompleteMessages: Int { inbound.count }
    /// Whether no more calls can be opened here.
    package var isDraining: Bool { isLeaving || lastID != nil || nextID > Baton1.lastStreamID }
    /// Whether nothing is left to do: close when what was written is flushed.
    package var isFinished: Bool {
        core.failure != nil || (table.count == 0 && isDraining && core.controls.isEmpty)
    }

    /// Whether a handler may have seen the call: false when its id is above the last id of GOAWAY.
    package func mayHaveBeenProcessed(_ id: StreamID) -> Bool { lastID.map { id <= $0 } ?? true }

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
    package mutating func noteReceived(now: WireInstant) { core.noteReceived(now: now) }

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
    }

    /// When ``tick(now:)`` could next have something to do. It changes with every frame, call and PING.
    package var deadline: WireInstant? { core.failure == nil ? core.deadline(hasCalls: table.count > 0) : nil }

    /// Closes the connection with an error of the transport's own, for example a write that stalled.
    package mutating func fail(_ error: WireError) { core.fail(error, lastStreamID: 0) }

    // MARK: Sending

    /// The next control frame to write, if any.
    package mutating func nextControl() -> ControlFrame? { core.controls.next(&table) }

    /// The next DATA that waited for its turn or for credit, if any may go now. Ask until nil, or until the output is
    /// full.
    package mutating func nextOutbound() -> OutboundFrame? {
        guard !scheduler.isEmpty, core.failure == nil else { return nil }
        let frame = scheduler.next(&table, connection: &core.sending, framePayload: core.peer.dataFrameBytes)
        if case .data(let data)? = frame {
            if data.lengthPrefix != nil { core.begunMessage() }
            if data.header.flags.contains(.endStream), let index = table.index(of: data.streamID) {
                _ = table[index].machine.sentEndStream()
            }
        }
        return frame
    }

    /// Whether a call may have DATA to send now: `nextOutbound()` tells.
    package var hasOutbound: Bool { scheduler.readyCount > 0 }

    /// Asks for a PING with these eight bytes, which its answer brings back.
    /// - Returns: false when the last one has no answer yet, or the server's interval does not allow one now.
    package mutating func ping(_ data: UInt64, now: WireInstant) -> Bool { core.ping(data, now: now) }

    /// Says that no more calls come: GOAWAY; close when ``isFinished``.
    package mutating func leave(text: String = "") {
        guard core.failure == nil, !isLeaving else { return }
        isLeaving = true
        core.controls.goAway(GoAwayHead(code: .leaving, text: text))
    }
}
