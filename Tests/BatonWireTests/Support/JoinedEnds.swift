// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// A client's and a server's machine joined by two pipes. Frames are written and parsed as on a network; what each side
/// hands in and takes out is the test's affair. Nothing here reads a clock.
struct JoinedEnds: ~Copyable {
    /// The messages that one side sends on one call.
    struct Sent {
        var sizes: [Int] = []
        /// Messages that did not go in DATA: the first number of one that did.
        var first = 0
        /// How many have arrived.
        var arrived = 0
    }

    var client: ClientConnectionMachine
    var server: ServerConnectionMachine
    var now = at(0)
    /// What must not happen among honest ends.
    var faults: [String] = []
    var up = BytePipe()
    var down = BytePipe()
    var visits = VisitCounts()
    let broken: Set<BrokenRule>

    var fromClient: [StreamID: Sent] = [:]
    var fromServer: [StreamID: Sent] = [:]
    private(set) var kinds: [StreamID: MethodKind] = [:]
    /// Calls whose CANCEL has reached the server.
    var cancelled: Set<StreamID> = []
    /// Heads of ENDs that wait behind DATA.
    private var endHeads: [StreamID: EndHead] = [:]
    /// REQUESTs that a broken rule lets others overtake.
    private var heldRequests: [UInt8] = []
    /// What a broken rule keeps of the connection's credit: towards the client, and towards the server.
    var toClient = HeldCredit()
    var toServer = HeldCredit()

    init(
        client clientLimits: ConnectionLimits,
        server serverLimits: ConnectionLimits,
        process: ProcessMessageBudget? = nil,
        broken: Set<BrokenRule> = [],
    ) {
        client = ClientConnectionMachine(limits: clientLimits, process: process, now: now)
        server = ServerConnectionMachine(limits: serverLimits, process: process, now: now)
        self.broken = broken
        if broken.contains(.noGrantOfTheRest) {
            // The knob itself cannot be set so low.
            var none = clientLimits.bounded
            none.assemblyBytes = 0
            client.inbound = InboundMessages(limits: none, process: process)
            none = serverLimits.bounded
            none.assemblyBytes = 0
            server.inbound = InboundMessages(limits: none, process: process)
        }
        // SETTINGS take their place in the output before anything else.
        if let control = client.nextControl() { up.write(bytes(of: control)) }
        guard case .settings(var head)? = server.nextControl() else { return }
        // A client that breaks the rule of slots must not know the server's limit.
        if broken.contains(.slotFreedByCancel) { head.concurrentCalls = 1_000 }
        down.write(bytes(of: .settings(head)))
    }

    // MARK: What the client does

    mutating func open(
        _ kind: MethodKind,
        size: Int? = nil,
        endsStream: Bool = true,
        credential: UInt32 = 0,
    ) throws(OpenFailure) -> StreamID {
        let head = RequestHead(method: "k/\(kind.rawValue)", credential: credential)
        let state = clientState
        let plan = try client.openCall(kind: kind, head: head.size, messageSize: size, endsStream: endsStream)
        visits.count(state, .openCall)
        visits.count(ClientCallMachine.State.idle, .requestSent)
        let id = plan.streamID
        kinds[id] = kind
        var sent = Sent()
        if let size { sent.sizes.append(size) }
        if plan.withMessage { sent.first = 1 }
        fromClient[id] = sent
        fromServer[id] = Sent()
        var frame = bytes(of: plan.header) + head.encoded()
        if plan.withMessage, let size {
            MessagePattern.withPart(id, 0, 0, 0..<size) { frame += $0 }
        }
        if broken.contains(.ackBeforeRequests) || broken.contains(.cancelBeforeRequest) {
            heldRequests += frame
        } else {
            up.write(frame)
        }
        return id
    }

    mutating func clientSends(_ id: StreamID, size: Int, endsStream: Bool) throws(SendFailure) {
        visits.count(clientState(of: id), .messageSent)
        switch try client.sendMessage(id, size: size, endsStream: endsStream) {
        case .now(let header):
            if endsStream { visits.count(ClientCallMachine.State.open, .endStreamSent) }
            writeRequests()
            Self.writeMessage(header, id, 0, fromClient[id]?.sizes.count ?? 0, size, &up)
        case .queued(let number):
            let sent = fromClient[id] ?? Sent()
            if Int(number) + sent.first != sent.sizes.count { faults.append("message \(number) of call \(id)") }
        }
        fromClient[id]?.sizes.append(size)
    }

    private static func writeMessage(
        _ header: FrameHeader,
        _ id: StreamID,
        _ side: Int,
        _ index: Int,
        _ size: Int,
        _ pipe: inout BytePipe,
    ) {
        pipe.write(bytes(of: header))
        MessagePattern.withPart(id, side, index, 0..<size) { pipe.write($0) }
    }

    mutating func halfClose(_ id: StreamID) throws(SendFailure) { try client.halfClose(id) }

    mutating func cancel(_ id: StreamID, _ code: StatusCode = .cancelled) -> Bool {
        let state = clientState(of: id)
        guard client.cancel(id, CancelHead(code: code)) else { return false }
        visits.count(state, .cancelSent)
        toClient.forget(id)
        return true
    }

    mutating func clientTakes(_ id: StreamID, cost: Int) {
        client.taken(id, cost: cost)
        toClient.take(id, cost)
    }

    mutating func addCredential(_ token: String, replacing: UInt32) throws(OpenFailure) -> UInt32 {
        let state = clientState
        let head = try client.addCredential(token, replacing: replacing)
        visits.count(state, .credentialSent)
        up.write(bytes(of: ClientConnectionMachine.credentialHeader(head)) + head.encoded())
        return head.id
    }

    mutating func dropCredential(_ id: UInt32) {
        guard let head = client.dropCredential(id) else { return }
        up.write(bytes(of: ClientConnectionMachine.credentialHeader(head)) + head.encoded())
    }

    // MARK: What the server does

    mutating func respond(_ id: StreamID) throws(SendFailure) {
        let state = serverState(of: id)
        let head = ResponseHead(metadata: [MetadataEntry("x-a", "b")])
        let header = try server.sendResponse(id, head: head.size)
        visits.count(state, .responseSent)
        down.write(bytes(of: header) + head.encoded())
    }

    mutating func serverSends(_ id: StreamID, size: Int) throws(SendFailure) {
        let state = serverState(of: id)
        let plan = try server.sendMessage(id, size: size)
        visits.count(state, .messageSent)
        if case .now(let header) = plan {
            Self.writeMessage(header, id, 1, fromServer[id]?.sizes.count ?? 0, size, &down)
        }
        fromServer[id]?.sizes.append(size)
    }

    mutating func serverTakes(_ id: StreamID, cost: Int) {
        server.taken(id, cost: cost)
        toServer.take(id, cost)
    }

    mutating func end(
        _ id: StreamID,
        _ code: StatusCode = .ok,
        size: Int? = nil,
        handlerRunning: Bool = false,
        replacesPlanned: Bool = false,
    ) throws(SendFailure) {
        let head = EndHead(code: code)
        let state = serverState(of: id)
        let plan = try server.sendEnd(
            id,
            code: code,
            head: head.size,
            messageSize: size,
            handlerRunning: handlerRunning,
            replacesPlanned: replacesPlanned
        )
        let index = fromServer[id]?.sizes.count ?? 0
        switch plan {
        case .now(let header, let withMessage):
            visits.count(state, .endSent)
            var frame = bytes(of: header) + head.encoded()
            if withMessage, let size {
                MessagePattern.withPart(id, 1, index, 0..<size) { frame += $0 }
                fromServer[id]?.sizes.append(size)
            }
            down.write(frame)
            endHeads[id] = nil
            toServer.forget(id)
        case .afterData:
            endHeads[id] = head
            if let size { fromServer[id]?.sizes.append(size) }
        }
    }

    /// Whether END waits behind DATA.
    func hasPlannedEnd(_ id: StreamID) -> Bool { endHeads[id] != nil }

    // MARK: Output

    /// Writes so many frames of the client, if it has any.
    @discardableResult
    mutating func flushClient(_ most: Int = .max) -> Bool {
        var count = 0
        while count < most {
            if let control = client.nextControl() {
                writeControl(ofClient: control)
            } else if !heldRequests.isEmpty {
                writeRequests()
            } else if case .data(let data)? = client.nextOutbound() {
                if data.header.flags.contains(.endStream) {
                    visits.count(ClientCallMachine.State.open, .endStreamSent)
                }
                Self.write(data, 0, fromClient[data.streamID], &up)
            } else {
                break
            }
            count += 1
        }
        if let grant = toClient.due(client.core.limits.connectionCredit) {
            up.write(bytes(of: .window(0, credit: grant)))
            count += 1
        }
        return count > 0
    }

    private mutating func writeRequests() {
        guard !heldRequests.isEmpty else { return }
        up.write(heldRequests)
        heldRequests = []
    }

    private mutating func writeControl(ofClient control: ControlFrame) {
        switch control {
        case .window(0, let credit) where broken.contains(.connectionCreditWhenTaken):
            toClient.hold(Int(credit))
        case .goAwayAck where !heldRequests.isEmpty && !broken.contains(.ackBeforeRequests),
            .cancel where !heldRequests.isEmpty && !broken.contains(.cancelBeforeRequest):
            writeRequests()
            up.write(bytes(of: control))
        default: up.write(bytes(of: control))
        }
    }

    private static func write(_ data: DataFrame, _ side: Int, _ sent: Sent?, _ pipe: inout BytePipe) {
        var preamble = [UInt8](repeating: 0, count: data.preambleSize)
        preamble.withUnsafeMutableBytes { raw in raw.baseAddress.map { _ = data.encodePreamble(into: $0) } }
        pipe.write(preamble)
        guard data.count > 0 else { return }
        let index = Int(data.messageIndex) + (sent?.first ?? 0)
        MessagePattern.withPart(data.streamID, side, index, data.offset..<data.offset + data.count) { pipe.write($0) }
    }

    @discardableResult
    mutating func flushServer(_ most: Int = .max) -> Bool {
        var count = 0
        while count < most {
            if let control = server.nextControl() {
                if case .window(0, let credit) = control, broken.contains(.connectionCreditWhenTaken) {
                    toServer.hold(Int(credit))
                } else {
                    down.write(bytes(of: control))
                }
            } else if let frame = server.nextOutbound() {
                switch frame {
                case .data(let data): Self.write(data, 1, fromServer[data.streamID], &down)
                case .end(let header):
                    let id = header.streamID
                    let after = serverState(of: id)
                    visits.count(
                        after == .draining ? .open : cancelled.contains(id) ? .cancelling : .halfClosed,
                        .endSent
                    )
                    down.write(bytes(of: header) + (endHeads.removeValue(forKey: id)?.encoded() ?? []))
                    toServer.forget(id)
                }
            } else {
                break
            }
            count += 1
        }
        if let grant = toServer.due(server.core.limits.connectionCredit) {
            down.write(bytes(of: .window(0, credit: grant)))
            count += 1
        }
        return count > 0
    }
}
