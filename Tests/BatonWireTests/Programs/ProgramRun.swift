// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// One random program: two joined ends with applications that do random but honest things until everything is over or
/// nothing moves any more. What goes wrong is in ``faults``.
struct ProgramRun: ~Copyable {
    /// One call as the client's application knows it.
    struct Call {
        var kind: MethodKind
        /// Reads only while no unary call is open.
        var isLazy = false
        /// Messages to send; the last one, or the half-close behind it, ends the stream. Below zero: ended.
        var toSend = -1
        /// Costs of messages that were not read.
        var unread: [Int] = []
        var isOver = false
        var isCancelled = false
    }

    /// One call as the server's handler knows it.
    struct Handler {
        var kind: MethodKind
        var isLazy = false
        var unread: [Int] = []
        var messages = 0
        var isClientDone = false
        var toSend = 0
        var hasSent = false
        /// END waits behind DATA.
        var isEndPlanned = false
    }

    enum Step: CaseIterable {
        case open, send, cancel, read, flushClient, flushServer, toServer, toClient, handler, handlerReads, returns,
            other
    }

    let options: ProgramOptions
    let process = ProcessMessageBudget(limit: 1 << 30)
    var ends: JoinedEnds
    var random: SeededGenerator
    var calls: [StreamID: Call] = [:]
    /// Calls that are not over, in the order of their opening.
    var open: [StreamID] = []
    var handlers: [StreamID: Handler] = [:]
    /// Handlers without END, in the order of their calls.
    var running: [StreamID] = []
    var todo: Int
    var refused = 0
    var opened = 0
    var done = 0
    var cancelledCount = 0
    /// Handlers that go on behind their END.
    var lingering = 0
    var clockSteps: Int
    var pings: Int
    var credentialsToGive: Int
    var credentials: [UInt32] = []
    var ignorable: Int
    var drainPending: Bool
    var leavePending: Bool
    private(set) var steps = 0

    init(seed: UInt64, options: ProgramOptions? = nil) {
        var random = SeededGenerator(seed)
        let drawn = ProgramOptions(drawnFrom: &random)
        let options = options ?? drawn
        self.options = options
        self.random = random
        ends = JoinedEnds(client: options.client, server: options.server, process: process, broken: options.broken)
        todo = options.calls
        clockSteps = options.clockSteps
        pings = options.pings
        credentialsToGive = options.credentials
        ignorable = options.ignorable
        drainPending = options.drains
        leavePending = options.leaves
    }

    /// Runs until everything is over or nothing moves any more.
    mutating func run() {
        let all = Step.allCases
        while ends.faults.isEmpty {
            // Some steps in the hope that they do something, then all of them: if none does, it is over.
            var moved = false
            for _ in 0..<8 where !moved { moved = perform(all[Int.random(in: 0..<all.count, using: &random)]) }
            if !moved { moved = all.contains { perform($0) } }
            guard moved else { break }
            steps += 1
            if steps > 2_000_000 {
                ends.faults.append("no end after \(steps) steps")
            }
        }
        check()
    }

    private mutating func perform(_ step: Step) -> Bool {
        switch step {
        case .open: openCall()
        case .send: send()
        case .cancel: cancel()
        case .read: read()
        case .flushClient: ends.flushClient(Int.random(in: 1...6, using: &random))
        case .flushServer: ends.flushServer(Int.random(in: 1...6, using: &random))
        case .toServer: deliverToServer()
        case .toClient: deliverToClient()
        case .handler: handlerActs()
        case .handlerReads: handlerReads()
        case .returns: handlerReturns()
        case .other: other()
        }
    }

    mutating func fault(_ text: String) { ends.faults.append(text) }

    mutating func size() -> Int { options.sizes[Int.random(in: 0..<options.sizes.count, using: &random)] }

    /// A random place in a list.
    mutating func place(_ ids: [StreamID]) -> Int {
        ids.isEmpty ? 0 : Int.random(in: 0..<ids.count, using: &random)
    }

    /// The first from a place on that `isFit` allows.
    func pick(_ ids: [StreamID], from start: Int, _ isFit: (StreamID) -> Bool) -> StreamID? {
        for i in 0..<ids.count {
            let id = ids[(start + i) % ids.count]
            if isFit(id) { return id }
        }
        return nil
    }

    private mutating func deliverToServer() -> Bool {
        guard ends.up.travelling > 0 else { return false }
        for event in ends.deliverToServer(Int.random(in: 1...options.piece, using: &random)) {
            serverHandles(event.action)
        }
        if ends.server.inbound.reserved > ends.server.core.limits.assemblyBytes { fault("assembly budget exceeded") }
        return true
    }

    private mutating func deliverToClient() -> Bool {
        guard ends.down.travelling > 0 else { return false }
        for event in ends.deliverToClient(Int.random(in: 1...options.piece, using: &random)) {
            clientHandles(event.action)
        }
        if ends.client.inbound.reserved > ends.client.core.limits.assemblyBytes { fault("assembly budget exceeded") }
        return true
    }
}
