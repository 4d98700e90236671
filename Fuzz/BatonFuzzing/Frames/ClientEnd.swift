// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

/// A client's machine with an application that calls, sends and gives up.
struct ClientEnd: FuzzedEnd, ~Copyable {
    private var machine: ClientConnectionMachine
    private(set) var judge: FrameJudge
    private let setup: FrameSetup
    private var random: SplitMix64
    private var frames = 0
    private var calls: [StreamID] = []

    init(_ setup: FrameSetup, _ budget: ProcessMessageBudget) {
        self.setup = setup
        machine = ClientConnectionMachine(limits: setup.limits, process: budget, now: setup.instant(0))
        judge = FrameJudge(setup)
        random = SplitMix64(seed: UInt64(setup.seed) &+ 0xC1)
        flush()
        for index in 0..<setup.count { open(index) }
        if setup.isSettled { FrameSetup.floorSettings.withUnsafeBytes { _ = take($0) } }
    }

    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        var taken = 0
        machine.noteReceived(now: setup.instant(frames))
        while judge.fault == nil {
            do throws(WireError) {
                guard let frame = try machine.parse(UnsafeRawBufferPointer(rebasing: bytes[taken...])) else { break }
                let action = try machine.receive(frame, now: setup.instant(frames))
                judge.note(action)
                if action == .settings { judge.settled(machine.peer) }
                judge.accepted(frame)
                taken += frame.size
                frames += 1
                perform(action, frame)
            } catch {
                judge.failed(error)
                flush()
                break
            }
            act()
            flush()
            judge.require(machine.incompleteMessages <= machine.openCalls, "messages outlive their calls")
        }
        guard machine.failure == nil else { return bytes.count }
        machine.noteIncomplete(bytes.count - taken, now: setup.instant(frames))
        return taken
    }

    mutating func finish() {
        judge.stopLog()
        for seconds in [1, 6, 20, 60, 900] as [UInt32] {
            let now = setup.instant(frames).advanced(milliseconds: seconds * 1_000)
            do throws(WireError) { try machine.tick(now: now) } catch { break }
            flush()
        }
        let parsed = try? machine.parse(UnsafeRawBufferPointer(start: nil, count: 0))
        judge.require(parsed == nil, "a frame out of nothing")
    }

    // MARK: The application

    private mutating func perform(_ action: ClientAction, _ frame: Frame) {
        switch action {
        case .message(let id, let place, let cost):
            if place == .assembled {
                judge.require(machine.takeAssembled() != nil, "an assembled message is missing")
            }
            if setup.takesMessages { machine.taken(id, cost: cost) }
        case .response(_, let metadata):
            judge.require(
                metadata.entries(in: frame.head).count == Int(metadata.count),
                "entries of metadata get lost"
            )
        case .end(let end):
            judge.require(calls.contains(end.streamID), "END of the call \(end.streamID), which is not open")
            judge.require(!end.hasMessage || end.head.code == .ok, "a failed call has a message")
            _ = end.head.materialised(from: frame.head)
            calls.removeAll { $0 == end.streamID }
        case .goAway:
            for id in calls { judge.note(machine.mayHaveBeenProcessed(id)) }
        default: break
        }
    }

    private mutating func act() {
        if setup.isEager {
            for id in calls { send(id, 16_000, ends: false) }
        }
        switch random.below(8) {
        case 0: open(random.below(8))
        case 1:
            guard let id = anyCall() else { return }
            send(id, random.below(2) == 0 ? 300 : 30_000, ends: random.below(3) == 0)
        case 2: if let id = anyCall() { try? machine.halfClose(id) }
        case 3: if random.below(3) == 0, let id = anyCall() { _ = machine.cancel(id) }
        case 4: _ = machine.ping(random.next(), now: setup.instant(frames))
        default: break
        }
    }

    private mutating func send(_ id: StreamID, _ size: Int, ends: Bool) {
        switch try? machine.sendMessage(id, size: size, endsStream: ends) {
        case .now(let header)?: judge.sentNow(header, size, machine.peer)
        case .queued?: judge.handedIn(id, size)
        case nil: break
        }
    }

    private mutating func anyCall() -> StreamID? { calls.isEmpty ? nil : calls[random.below(calls.count)] }

    private mutating func open(_ index: Int) {
        let kind = MethodKind(rawValue: UInt8(index & 3)) ?? .unary
        let head = RequestHead(method: "a.B/C", metadata: index & 4 == 0 ? [] : [MetadataEntry("a", "b")])
        let message: Int? = kind.hasOneRequest || random.below(2) == 0 ? (random.below(2) == 0 ? 10 : 16_000) : nil
        let ends = kind.hasOneRequest || random.below(4) == 0
        guard
            let plan = try? machine.openCall(kind: kind, head: head.size, messageSize: message, endsStream: ends)
        else { return }
        calls.append(plan.streamID)
        judge.opened(plan.streamID, machine.peer)
        judge.header(plan.header, machine.peer)
        if let message, !plan.withMessage { judge.handedIn(plan.streamID, message) }
    }

    private mutating func flush() {
        while let control = machine.nextControl() {
            judge.control(control, machine.peer, failed: machine.failure != nil)
        }
        var count = 0
        while count < 64, let frame = machine.nextOutbound() {
            judge.outbound(frame, machine.peer)
            count += 1
        }
    }
}
