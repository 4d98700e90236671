// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

/// A server's machine with handlers that answer somehow.
struct ServerEnd: FuzzedEnd, ~Copyable {
    private var machine: ServerConnectionMachine
    private(set) var judge: FrameJudge
    private let setup: FrameSetup
    private var random: SplitMix64
    private var frames = 0

    init(_ setup: FrameSetup, _ budget: ProcessMessageBudget) {
        self.setup = setup
        machine = ServerConnectionMachine(limits: setup.limits, process: budget, now: setup.instant(0))
        judge = FrameJudge(setup)
        random = SplitMix64(seed: UInt64(setup.seed) &+ 0x5E)
        flush()
        if setup.isSettled { FrameSetup.floorSettings.withUnsafeBytes { _ = take($0) } }
    }

    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        var taken = 0
        machine.noteReceived(now: setup.instant(frames))
        while judge.fault == nil {
            let now = setup.instant(frames)
            do throws(WireError) {
                guard let frame = try machine.parse(UnsafeRawBufferPointer(rebasing: bytes[taken...])) else { break }
                let action = try machine.receive(frame, now: now)
                judge.note(action)
                opened(action)
                judge.accepted(frame)
                taken += frame.size
                frames += 1
                perform(action, frame)
            } catch {
                judge.failed(error)
                flush()
                break
            }
            if setup.count > 0, frames == setup.count * 4 { machine.beginDrain(text: "drain", now: now) }
            flush()
            check()
        }
        // A failed machine takes nothing more; the rest of the input is of no interest.
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

    private mutating func check() {
        let limits = setup.limits.bounded
        judge.require(
            machine.openCalls <= limits.concurrentCalls + limits.refusedCalls,
            "\(machine.openCalls) calls are open"
        )
        judge.require(machine.incompleteMessages <= machine.openCalls, "messages outlive their calls")
    }

    // MARK: The application

    private mutating func opened(_ action: ServerAction) {
        switch action {
        case .settings: judge.settled(machine.peer)
        case .request(let request): judge.opened(request.streamID, machine.peer)
        case .refuse(let id, _): judge.opened(id, machine.peer)
        default: break
        }
    }

    private mutating func perform(_ action: ServerAction, _ frame: Frame) {
        switch action {
        case .request(let request):
            let name = request.head.method.bytes(in: frame.head)
            _ = request.head.materialised(from: frame.head)
            let kind = MethodKind(rawValue: (name.last ?? 0) & 3) ?? .unary
            if machine.accept(request.streamID, kind: kind) != nil {
                end(request.streamID, .invalidArgument)
            } else {
                act(request.streamID)
            }
        case .refuse(let id, let fault): end(id, fault.code)
        case .announced(let id, let size):
            judge.require(size <= setup.limits.bounded.messageBytes, "a message of \(size) bytes is announced")
            if random.below(4) == 0 { end(id, .resourceExhausted) }
        case .message(let id, let place, let cost, _):
            if place == .assembled {
                judge.require(machine.takeAssembled() != nil, "an assembled message is missing")
            }
            if setup.takesMessages { machine.taken(id, cost: cost) }
            act(id)
        case .halfClosed(let id): act(id)
        case .fault(let id, let fault): end(id, fault.code)
        case .cancelled(let id, _): end(id, .cancelled)
        default: break
        }
    }

    /// One of the things that a handler may do; some are refused by the machine.
    private mutating func act(_ id: StreamID) {
        if setup.isEager {
            for _ in 0..<5 { send(id, Baton1.framePayload) }
        }
        switch random.below(8) {
        case 0, 1: break
        case 2: response(id)
        case 3, 4: send(id, size())
        case 5: end(id, .internalError)
        default: end(id, .ok, message: random.below(4) == 0 ? nil : size())
        }
    }

    private mutating func send(_ id: StreamID, _ size: Int) {
        switch try? machine.sendMessage(id, size: size) {
        case .now(let header)?: judge.sentNow(header, size, machine.peer)
        case .queued?: judge.handedIn(id, size)
        case nil: break
        }
    }

    private mutating func size() -> Int {
        let sizes = [0, 1, 100, 2_000, Baton1.framePayload, Baton1.framePayload + 1, 40_000]
        return sizes[random.below(sizes.count)]
    }

    private mutating func response(_ id: StreamID) {
        let head = ResponseHead(metadata: [MetadataEntry("a", "b")])
        guard let header = try? machine.sendResponse(id, head: head.size) else { return }
        judge.header(header, machine.peer)
    }

    private mutating func end(_ id: StreamID, _ code: StatusCode, message: Int? = nil) {
        let head = EndHead(code: code, message: code == .ok ? "" : "no")
        guard let plan = try? machine.sendEnd(id, code: code, head: head.size, messageSize: message) else { return }
        judge.note(plan)
        switch plan {
        case .now(let header, let withMessage):
            judge.header(header, machine.peer)
            let length = head.encodedSize + (withMessage ? message ?? 0 : 0)
            judge.require(Int(header.length) == length, "END of \(header.length) bytes instead of \(length)")
        case .afterData:
            if let message { judge.handedIn(id, message) }
        }
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
