// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonWire
internal import Dispatch
internal import Testing

@testable internal import BatonTransport

@Suite("large messages through small windows", .serialized, .timeLimit(.minutes(2)))
struct LargeMessageTests {
    private static let limits = TransportLimits.defaults.with {
        $0.messageBytes = 10 << 20
        $0.callCredit = 64 << 10
        $0.connectionCredit = 64 << 10
    }

    /// Takes every message at once and answers with as many bytes as it had.
    private static let mirror: ScriptedSession.Script = {
        var script = ScriptedSession.Script()
        script.received = { session, call, message in
            session.connection.taken(call, cost: message.cost)
            session.kept.append(ReceivedMessage(bytes: [], cost: message.bytes.count))
        }
        script.halfClosed = { session, call in session.reply(call, size: session.kept.last?.cost ?? 0) }
        return script
    }()

    @Test("pass in both directions", arguments: ["Unary", "Upload"], [4 << 20, 10 << 20])
    func both(method: String, size: Int) async throws {
        let reply = try await ScriptedServer.run(limits: Self.limits, Self.mirror) { port in
            let peer = try StreamPeer(port: port, connectionCredit: 64 << 10)
            try peer.request(1, method, message: nil, endStream: false)
            if method == "Upload" { try peer.send(1, [UInt8](repeating: 3, count: size)) }
            try peer.send(1, [UInt8](repeating: 5, count: size), endStream: true)
            return try peer.message(grants: true)
        } meanwhile: { server in
            try await server.event("the request") {
                if case .received(1, size, let cost) = $0 { cost >= size && cost <= size + 68 } else { false }
            }
        }
        #expect(reply?.bytes.count == size)
        #expect(StreamPeer.isAll(reply?.bytes ?? [], 7))
    }

    @Test("pass one after the other in a stream", arguments: ["Stream", "Chat"])
    func streamed(method: String) async throws {
        var script = ScriptedSession.Script()
        let size = 4 << 20
        let go: @Sendable (ScriptedSession, CallID) -> Void = { session, call in
            session.stream(call, size: size, until: 3)
            guard session.sent[call] == 3 else { return }
            _ = try? session.connection.finish(call, reply: ReplyHead())
        }
        script.received = { session, call, _ in go(session, call) }
        script.hasRoom = { session, call in if session.sent[call] != 3 { go(session, call) } }
        let script_ = script
        let sizes = try await ScriptedServer.run(limits: Self.limits, script_) { port in
            let peer = try StreamPeer(port: port, connectionCredit: 64 << 10)
            try peer.request(1, method, endStream: method == "Stream")
            var sizes: [Int] = []
            while let message = try peer.message(grants: true) {
                #expect(StreamPeer.isAll(message.bytes, UInt8(sizes.count)))
                sizes.append(message.bytes.count)
            }
            return sizes
        } meanwhile: { server in
            try await server.event("the end") { $0 == .ended(1) }
            #expect(server.budgetBytes == 0)
        }
        #expect(sizes == [size, size, size])
    }

    @Test("one that came in parts is handed over without a copy and counts until it is let go")
    func owner() async throws {
        var script = ScriptedSession.Script()
        script.received = { session, _, message in session.kept.append(message.kept) }
        let script_ = script
        try await ScriptedServer.run(limits: Self.limits, script_) { port in
            let peer = try StreamPeer(port: port)
            try peer.request(1, "Upload", message: nil, endStream: false)
            try peer.send(1, [UInt8](repeating: 5, count: 300_000))
            // The server speaks when the test has looked.
            _ = try peer.receive(.end)
        } meanwhile: { server in
            try await server.event("the message") { if case .received(1, 300_000, _) = $0 { true } else { false } }
            let isSame = try await server.onLoop { session in
                let owner = session.kept.first?.owner as? AssembledMessage
                let mine = session.kept.first?.bytes.withUnsafeBytes { $0.baseAddress }
                return owner?.bytes.withUnsafeBytes { $0.baseAddress } == mine && mine != nil
            }
            #expect(isSame)
            #expect(server.budgetBytes == 300_000)
            try await server.onLoop { $0.kept = [] }
            #expect(server.budgetBytes == 0)
            try await server.onLoop { _ = $0.reply(CallID(1), size: 1) }
        }
    }

    @Test("a reply that waits for credit ends with the call's cancel, and its memory with it")
    func cancelled() async throws {
        var script = ScriptedSession.Script()
        script.received = { session, call, _ in
            #expect((try? session.reply(call, size: 3 << 20).get()) == .waiting)
        }
        let script_ = script
        let end = try await ScriptedServer.run(script_) { port in
            let peer = try StreamPeer(port: port)
            try peer.request(1, "Unary")
            _ = try peer.receive(.data)
            try peer.cancel(1)
            let frame = try peer.receive(.end)
            return try frame.head.withUnsafeBytes { try EndHeadView(parsing: $0).materialised(from: $0) }
        } meanwhile: { server in
            try await server.event(.cancelled(1))
            try await eventually("the memory is free") { server.budgetBytes == 0 }
            #expect(!server.events.value.contains(.ended(1)))
        }
        #expect(end.code == .cancelled)
    }

    @Test("a reply that waits gives way to the status of a deadline; one that went out does not")
    func replaced() async throws {
        var script = ScriptedSession.Script()
        script.received = { session, call, message in session.reply(call, size: message.bytes.isEmpty ? 3 << 20 : 1) }
        let script_ = script
        let late = StatusHead(code: .deadlineExceeded, message: "too late")
        let ends = try await ScriptedServer.run(script_) { port in
            let peer = try StreamPeer(port: port)
            try peer.request(3, "Unary", message: [1])
            try peer.request(5, "Unary")
            let ends = try (0..<2).map { _ in try peer.receive(.end) }
            return try ends.map { frame in
                try frame.head.withUnsafeBytes {
                    (frame.header.streamID, try EndHeadView(parsing: $0).code, frame.body.count)
                }
            }
        } meanwhile: { server in
            try await server.event(.received(5, bytes: 0, cost: 0))
            try await server.onLoop { session in
                session.connection.fail(CallID(3), with: late, handlerRunning: false)
                session.connection.fail(CallID(5), with: late, handlerRunning: false)
            }
            #expect(server.budgetBytes == 0)
        }
        #expect(ends.map(\.0) == [3, 5])
        #expect(ends.map(\.1) == [.ok, .deadlineExceeded])
        #expect(ends.map(\.2) == [1, 0])
    }

    @Test("replies of one connection that wait are bounded; one always has room")
    func queued() async throws {
        let limits = Self.limits.with { $0.queuedBytes = 1 << 20 }
        let outcomes = Watched<[RPCError?]>([])
        var script = ScriptedSession.Script()
        script.received = { session, call, _ in
            var error: RPCError?
            if case .failure(let failure) = session.reply(call, size: 3 << 20) { error = failure as? RPCError }
            let outcome = error
            outcomes.update { $0.append(outcome) }
            if outcome != nil { session.connection.fail(call, with: .cancelled, handlerRunning: false) }
        }
        let script_ = script
        try await ScriptedServer.run(limits: limits, script_) { port in
            let peer = try StreamPeer(port: port)
            for call in [1, 3, 5] as [StreamID] { try peer.request(call, "Unary") }
            #expect(try peer.receive(.end).header.streamID == 3)
            #expect(try peer.receive(.end).header.streamID == 5)
            try peer.cancel(1)
            _ = try peer.receive(.end)
            try peer.request(7, "Unary")
            _ = try peer.receive(.data)
        }
        let errors = outcomes.value
        #expect(errors.count == 4 && errors[0] == nil && errors[3] == nil)
        #expect(errors[1]?.code == .resourceExhausted)
        #expect(errors[1]?.message.contains("1048576") == true)
        #expect(errors[1]?.retryAfter == .milliseconds(100))
    }

    @Test("three hundred half-sent uploads stay within the assembly budget and block no small call")
    func halfSent() async throws {
        let limits = TransportLimits.defaults.with {
            $0.concurrentCalls = 400
            $0.assemblyBytes = 16 << 20
        }
        var script = ScriptedSession.Script()
        script.received = { session, call, _ in session.reply(call, size: 2) }
        let script_ = script
        let isLooked = DispatchSemaphore(value: 0)
        let grants = try await ScriptedServer.run(limits: limits, script_) { port in
            let peer = try StreamPeer(port: port)
            let isGranted: (StreamID) -> Bool = { (peer.credit[$0] ?? 0) > 256 << 10 }
            for call in 0..<300 {
                let id = StreamID(2 * call + 1)
                try peer.request(id, "Unary", message: nil, endStream: false)
                try peer.begin(id, length: 1 << 20, part: 1024)
            }
            try peer.request(999, "Unary", message: [1])
            #expect(try peer.receive(.end).header.streamID == 999)
            guard isLooked.wait(timeout: .now() + 10) == .success else { throw PeerFailure("nobody looks") }
            let granted = (0..<300).filter { isGranted(StreamID(2 * $0 + 1)) }
            // One that is sent to its end, and one that is given up, make room for the next two.
            try peer.send(1, rest: (1 << 20) - 1024)
            _ = try peer.receive(.end)
            try peer.cancel(3)
            _ = try peer.receive(.end)
            try peer.request(1001, "Unary", message: [1])
            #expect(try peer.receive(.end).header.streamID == 1001)
            let later = (0..<300).filter { isGranted(StreamID(2 * $0 + 1)) || $0 < 2 }
            return (granted, later)
        } meanwhile: { server in
            try await server.event("the small call") { $0 == .received(999, bytes: 1, cost: 0) }
            #expect(server.budgetBytes == 300 << 10)
            isLooked.signal()
        }
        #expect(grants.0 == Array(0..<16))
        #expect(grants.1 == Array(0..<18))
    }
}
