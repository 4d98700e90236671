// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// Plays a conversation with a client's and a server's machine: each frame must be what its sender's machine writes
/// when its application does what the frame says, and its receiver must take it as the vector tells.
struct ConversationReplay: ~Copyable {
    let conversation: Conversation
    var client: ClientConnectionMachine
    var server: ServerConnectionMachine
    private var now = at(0)
    /// Frames that have been sent and not delivered.
    private var travelling: [String: Vector] = [:]
    /// What differs.
    private(set) var problems: [String] = []

    init(_ conversation: Conversation) {
        self.conversation = conversation
        client = ClientConnectionMachine(limits: conversation.limits(of: .client), now: now)
        server = ServerConnectionMachine(limits: conversation.limits(of: .server), now: now)
    }

    mutating func play() {
        for (index, block) in conversation.blocks.enumerated() where problems.isEmpty {
            do {
                if block.fields["do"] != nil { try act(block) } else { try frame(block, index) }
            } catch { problems.append("\(block): \(error)") }
        }
        if !travelling.isEmpty { problems.append("never delivered: \(travelling.keys.sorted())") }
    }

    private mutating func check(_ actual: String, _ expected: String, _ block: Vector, _ what: String) {
        guard actual != expected, !expected.isEmpty else { return }
        problems.append("\(block): \(what) is \(actual), not \(expected)")
    }

    // MARK: What happens

    private mutating func act(_ block: Vector) throws {
        let call = StreamID(block["call"]) ?? 0
        let isClient = block["side"] == "client"
        switch block["do"] {
        case "deliver":
            guard let frame = travelling.removeValue(forKey: block["name"]) else {
                problems.append("\(block): nothing to deliver")
                return
            }
            var told = frame
            for (key, value) in block.fields { told.fields[key] = value }
            deliver(told)
        case "send":
            let size = Int(block["length"]) ?? 0
            let plan =
                isClient ? try client.sendMessage(call, size: size) : try server.sendMessage(call, size: size)
            if case .now = plan { problems.append("\(block): goes at once") }
        case "take":
            let cost = Int(block["cost"]) ?? 0
            if isClient { client.taken(call, cost: cost) } else { server.taken(call, cost: cost) }
        case "time":
            now = now.advanced(milliseconds: UInt32(block["milliseconds"]) ?? 0)
            try client.tick(now: now)
            try server.tick(now: now)
        default: problems.append("unknown block \(block.fields)")
        }
    }

    private mutating func frame(_ block: Vector, _ index: Int) throws {
        let expected = block.wholeFrame
        if block["raw"] != "yes" {
            let sent = block["from"] == "client" ? try clientSends(expected, index) : try serverSends(expected, block)
            if sent != expected {
                problems.append("\(block): sent \(hex([UInt8](sent.prefix(60)))) of \(sent.count) bytes")
                return
            }
            check(state(block["from"] == "client", expected), block["sender"], block, "the call at its sender")
        }
        if block["later"] == "yes" { travelling[block["name"]] = block } else { deliver(block) }
    }

    private func state(_ atClient: Bool, _ frame: [UInt8]) -> String {
        let id = frame.withUnsafeBytes { FrameHeader(reading: $0)?.streamID ?? 0 }
        if atClient {
            guard let index = client.table.index(of: id) else { return id >= client.nextID ? "idle" : "closed" }
            return "\(client.table[index].machine.state)"
        }
        guard let index = server.table.index(of: id) else { return id > server.highestID ? "idle" : "closed" }
        return "\(server.table[index].machine.state)"
    }

    // MARK: Receiving

    private mutating func deliver(_ block: Vector) {
        guard block["unheard"] != "yes" else { return }
        let bytes = block.wholeFrame
        let isForClient = block["from"] == "server"
        var error = ""
        var fault = ""
        var refused = ""
        do throws(WireError) {
            if isForClient {
                for action in try client.feed(bytes, now: now) {
                    switch action {
                    case .fault(_, let found): fault = "\(found.code.rawValue)"
                    case .end(let end): if let found = end.fault { fault = "\(found.code.rawValue)" }
                    default: break
                    }
                }
            } else {
                for action in try server.feed(bytes, now: now) {
                    switch action {
                    case .request(let request):
                        let found = server.accept(request.streamID, kind: conversation.kind)
                        if let found { fault = "\(found.code.rawValue)" }
                    case .fault(_, let found): fault = "\(found.code.rawValue)"
                    case .refuse(_, let found): refused = "\(found.code.rawValue)"
                    default: break
                    }
                }
            }
        } catch let found {
            error = found.code.name
            let controls = isForClient ? client.controls() : server.controls()
            guard case .goAway(let head)? = controls.last, head.code == found.code else {
                problems.append("\(block): no GOAWAY")
                return
            }
        }
        if error != block["error"] { problems.append("\(block): error \(error), not \(block["error"])") }
        if fault != block["fault"] { problems.append("\(block): fault \(fault), not \(block["fault"])") }
        if refused != block["refused"] { problems.append("\(block): refused \(refused), not \(block["refused"])") }
        check(state(isForClient, bytes), block["receiver"], block, "the call at its receiver")
    }

    // MARK: Sending

    private func parts(_ frame: [UInt8]) -> (header: FrameHeader, head: [UInt8], body: [UInt8])? {
        guard let header = frame.withUnsafeBytes({ FrameHeader(reading: $0) }) else { return nil }
        let payload = frame[Baton1.headerSize...]
        return (
            header, [UInt8](payload.prefix(Int(header.headLength))), [UInt8](payload.dropFirst(Int(header.headLength)))
        )
    }

    private func bytes(ofNext data: DataFrame) -> [UInt8] {
        BatonWireTests.bytes(of: data, message: [UInt8](repeating: 0x61, count: data.offset + data.count))
    }

    private mutating func clientSends(_ expected: [UInt8], _ index: Int) throws -> [UInt8] {
        if let control = client.nextControl() { return BatonWireTests.bytes(of: control) }
        if client.hasOutbound, case .data(let data)? = client.nextOutbound() { return bytes(ofNext: data) }
        guard let (header, head, body) = parts(expected) else { return [] }
        let id = header.streamID
        switch header.type {
        case .request: return try clientOpens(header, head, body, index)
        case .data:
            if header.flags.contains(.noMessage) {
                try client.halfClose(id)
            } else {
                let size = header.flags.contains(.more) ? prefix(body) : body.count
                let ends = header.flags.contains(.endStream)
                if case .now(let header) = try client.sendMessage(id, size: size, endsStream: ends) {
                    return BatonWireTests.bytes(of: header) + body
                }
            }
            guard case .data(let data)? = client.nextOutbound() else { return [] }
            return bytes(ofNext: data)
        case .cancel:
            _ = client.cancel(id, try head.withUnsafeBytes { try CancelHead(parsing: $0) })
        case .credential:
            let view = try head.withUnsafeBytes { try CredentialHeadView(parsing: $0) }
            let token = head.withUnsafeBytes { view.token.string(in: $0) }
            let credential =
                token.isEmpty
                ? client.dropCredential(view.id) : try client.addCredential(token, replacing: view.replaces)
            guard let credential else { return [] }
            return BatonWireTests.bytes(of: ClientConnectionMachine.credentialHeader(credential)) + credential.encoded()
        case .ping:
            _ = client.ping(body.withUnsafeBytes { UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) }, now: now)
        case .goAway: client.leave()
        default: return []
        }
        return client.nextControl().map(BatonWireTests.bytes(of:)) ?? []
    }

    private func prefix(_ body: [UInt8]) -> Int {
        Int(body.withUnsafeBytes { UInt32(bigEndian: $0.loadUnaligned(as: UInt32.self)) })
    }

    private mutating func clientOpens(
        _ header: FrameHeader,
        _ head: [UInt8],
        _ body: [UInt8],
        _ index: Int,
    ) throws -> [UInt8] {
        let request = try head.withUnsafeBytes { try RequestHeadView(parsing: $0).materialised(from: $0) }
        var size: Int? = header.flags.contains(.noMessage) ? nil : body.count
        var ends = header.flags.contains(.endStream)
        if size == nil, !ends, conversation.kind.hasOneRequest {
            // Its message follows in DATA: the next frame of the call tells its length.
            for block in conversation.blocks[(index + 1)...] where size == nil {
                guard let next = parts(block.wholeFrame), next.header.type == .data else { continue }
                guard next.header.streamID == header.streamID else { continue }
                size = next.header.flags.contains(.more) ? prefix(next.body) : next.body.count
            }
            ends = true
        }
        let plan = try client.openCall(
            kind: conversation.kind,
            head: request.size,
            messageSize: size,
            endsStream: ends
        )
        return BatonWireTests.bytes(of: plan.header) + request.encoded() + (plan.withMessage ? body : [])
    }

    private mutating func serverSends(_ expected: [UInt8], _ block: Vector) throws -> [UInt8] {
        if let control = server.nextControl() { return BatonWireTests.bytes(of: control) }
        if server.hasOutbound, case .data(let data)? = server.nextOutbound() { return bytes(ofNext: data) }
        guard let (header, head, body) = parts(expected) else { return [] }
        let id = header.streamID
        switch header.type {
        case .response:
            let entries = try head.withUnsafeBytes { try ResponseHead.view(parsing: $0).entries(in: $0) }
            let response = ResponseHead(metadata: entries)
            return BatonWireTests.bytes(of: try server.sendResponse(id, head: response.size)) + response.encoded()
        case .data:
            guard case .now(let header) = try server.sendMessage(id, size: body.count) else { return [] }
            return BatonWireTests.bytes(of: header) + body
        case .end:
            var end = try head.withUnsafeBytes { try EndHeadView(parsing: $0).materialised(from: $0) }
            if let text = block.fields["text"]?.split(separator: " "), let count = text.first.flatMap({ Int($0) }) {
                end.message = String(repeating: "a", count: count)
                end.truncated = false
                end.fit(limit: server.peer.headBytes)
            }
            let size = header.flags.contains(.noMessage) ? nil : body.count
            let plan = try server.sendEnd(id, code: end.code, head: end.size, messageSize: size)
            guard case .now(let header, let withMessage) = plan else { return [] }
            return BatonWireTests.bytes(of: header) + end.encoded() + (withMessage ? body : [])
        case .ping:
            _ = server.ping(body.withUnsafeBytes { UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) }, now: now)
        case .goAway:
            let goAway = try head.withUnsafeBytes { try GoAwayHead(parsing: $0) }
            server.beginDrain(
                goAway.code,
                text: goAway.text,
                reconnectDelayMilliseconds: goAway.reconnectDelayMilliseconds,
                graceMilliseconds: goAway.graceMilliseconds,
                now: now
            )
        default: return []
        }
        return server.nextControl().map(BatonWireTests.bytes(of:)) ?? []
    }
}
