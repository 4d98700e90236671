// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonWire
internal import Dispatch
internal import Testing

@testable internal import BatonTransport

@Suite("streams on a server's connection", .serialized, .timeLimit(.minutes(1)))
struct StreamFlowTests {
    /// Answers `Stream` with messages without end, `Unary` with its request's size, and reads `Chat` and `Upload`.
    private static func endless(_ size: Int) -> ScriptedSession.Script {
        var script = ScriptedSession.Script()
        script.received = { session, call, message in
            if message.bytes.first == 1 {
                session.reply(call, size: 1)
            } else {
                session.stream(call, size: size)
            }
        }
        script.hasRoom = { session, call in session.stream(call, size: size) }
        return script
    }

    @Test("a reader that stops holds one message on the server; other streams and calls go on")
    func stopped() async throws {
        let counts = try await ScriptedServer.run(Self.endless(1000)) { port in
            let peer = try StreamPeer(port: port)
            try peer.request(1, "Stream")
            for _ in 0..<65 { #expect(try peer.message()?.id == 1) }
            // Nobody grants anything to call 1 any more; call 3 is granted as it goes.
            try peer.request(3, "Stream")
            var others = 0
            for turn in 0..<20 {
                for _ in 0..<65 {
                    guard let message = try peer.message() else { break }
                    #expect(message.id == 3)
                    #expect(message.bytes.count == 1000 && message.bytes[0] == UInt8(truncatingIfNeeded: others))
                    others += 1
                }
                if turn == 10 {
                    try peer.request(5, "Unary", message: [1])
                    #expect(try peer.receive(.end).header.streamID == 5)
                }
                try peer.grant(3, 65_000)
            }
            return others
        } meanwhile: { server in
            try await server.event("the small call") { $0 == .opened(5, "test.v1.Test/Unary") }
            let held = try await server.onLoop { session in
                (session.handler?.pending.bytes ?? -1, session.sent[CallID(1)], session.handler?.waiting.hasTurn)
            }
            #expect(held.0 >= 1000 && held.0 <= 2000)
            #expect(held.1 == 66)
            #expect(server.budgetBytes <= 2000)
        }
        #expect(counts == 1300)
    }

    @Test("a reader that goes on gets every message once and in order")
    func resumed() async throws {
        let last = try await ScriptedServer.run(Self.endless(700)) { port in
            let peer = try StreamPeer(port: port, connectionCredit: 64 << 10)
            try peer.request(1, "Stream")
            for number in 0..<2000 {
                guard let message = try peer.message(grants: true) else { return -1 }
                #expect(message.bytes.count == 700)
                guard StreamPeer.isAll(message.bytes, UInt8(truncatingIfNeeded: number)) else { return number }
            }
            try peer.cancel(1)
            while try peer.receive().header.type != .end {}
            return 2000
        }
        #expect(last == 2000)
    }

    @Test("with the connection's credit gone all its streams wait, and go on with its credit")
    func connectionCredit() async throws {
        try await ScriptedServer.run(Self.endless(1000)) { port in
            let peer = try StreamPeer(port: port, callCredit: 1 << 20, connectionCredit: 64 << 10)
            try peer.request(1, "Stream")
            try peer.request(3, "Stream")
            var counts: [StreamID: Int] = [:]
            for _ in 0..<65 { if let message = try peer.message() { counts[message.id, default: 0] += 1 } }
            // A reply beside its head needs none.
            try peer.request(5, "Unary", message: [1])
            #expect(try peer.receive(.end).header.streamID == 5)
            for _ in 0..<8 {
                try peer.grant(0, 65_000)
                for _ in 0..<65 { if let message = try peer.message() { counts[message.id, default: 0] += 1 } }
            }
            #expect(counts.values.reduce(0, +) == 9 * 65)
            // The second began when the first credit was gone: it has at least a third of the rest.
            #expect(counts.values.allSatisfy { $0 >= 8 * 65 / 3 } && counts.count == 2)
        }
    }

    @Test("streams share the output: none gets less than half of its share")
    func fairness() async throws {
        let counts = try await ScriptedServer.run(Self.endless(1000)) { port in
            let peer = try StreamPeer(port: port, callCredit: Baton1.largestCredit)
            for call in 0..<8 { try peer.request(StreamID(2 * call + 1), "Stream") }
            var counts: [StreamID: Int] = [:]
            for _ in 0..<16_000 { if let message = try peer.message() { counts[message.id, default: 0] += 1 } }
            return counts
        }
        #expect(counts.count == 8)
        #expect(counts.values.allSatisfy { $0 >= 1000 })
    }

    @Test("a client that does not read its socket is read all the same: its cancel arrives")
    func cancelPastStall() async throws {
        let limits = TransportLimits.defaults.with { $0.socketBytes = 32 << 10 }
        let isBlocked = DispatchSemaphore(value: 0)
        try await ScriptedServer.run(limits: limits, Self.endless(1000)) { port in
            let peer = try StreamPeer(port: port, callCredit: Baton1.largestCredit)
            try peer.request(1, "Stream")
            guard isBlocked.wait(timeout: .now() + 10) == .success else { throw PeerFailure("the socket takes all") }
            try peer.cancel(1)
            guard isBlocked.wait(timeout: .now() + 10) == .success else { throw PeerFailure("no cancel") }
            #expect(try peer.receive(.end).header.streamID == 1)
        } meanwhile: { server in
            try await eventually("a full socket") {
                (try? await server.onLoop { $0.handler?.socket.isBlocked }) == true
            }
            isBlocked.signal()
            try await server.event(.cancelled(1))
            isBlocked.signal()
        }
    }

    @Test("a stream without end to a peer that takes everything leaves the loop to others, and its cancel arrives")
    func greedy() async throws {
        let isServed = DispatchSemaphore(value: 0)
        try await ScriptedServer.run(Self.endless(24)) { port in
            let peer = try StreamPeer(port: port, callCredit: Baton1.largestCredit)
            try peer.request(1, "Stream")
            // Faster than any server encrypts: what comes is not even looked at.
            while isServed.wait(timeout: .now()) == .timedOut { _ = try peer.raw.socket.receive() }
            try peer.cancel(1)
            guard isServed.wait(timeout: .now() + 10) == .success else { throw PeerFailure("no cancel") }
        } meanwhile: { server in
            let port = try await server.port()
            try await eventually("a stream that goes on") {
                (try? await server.onLoop { $0.sent[CallID(1), default: 0] > 10_000 }) == true
            }
            try await onOwnThread {
                let other = try StreamPeer(port: port)
                for call in 0..<50 {
                    let id = StreamID(2 * call + 1)
                    try other.request(id, "Unary", message: [1])
                    #expect(try other.receive(.end).header.streamID == id)
                }
            }
            isServed.signal()
            try await server.event(.cancelled(1))
            isServed.signal()
        }
    }

    @Test(
        "output that nobody takes stops streams at the socket's bound, and ends the connection after the stall timeout"
    )
    func socketStall() async throws {
        let limits = TransportLimits.defaults.with {
            $0.socketBytes = 32 << 10
            $0.writeStallTimeout = .milliseconds(200)
        }
        let isOver = DispatchSemaphore(value: 0)
        try await ScriptedServer.run(limits: limits, Self.endless(1000)) { port in
            let peer = try StreamPeer(port: port, callCredit: Baton1.largestCredit)
            peer.raw.socket.shrinkReceiveBuffer()
            try peer.request(1, "Stream")
            // Nothing is read until the server has given up.
            guard isOver.wait(timeout: .now() + 10) == .success else { throw PeerFailure("the server waits still") }
        } meanwhile: { server in
            var most = 0
            try await eventually("the connection is given up") {
                let bytes = try? await server.onLoop { session in session.handler?.socket.waitingBytes }
                most = max(most, (bytes ?? nil) ?? 0)
                return server.events.value.contains(.closed)
            }
            isOver.signal()
            // One write is on top of the bound at most, with TLS around it.
            #expect(most <= 2 * (32 << 10) + 2048)
        }
    }

    @Test("messages of a stream arrive with their credit, and the end of the caller's side behind them")
    func received() async throws {
        var script = ScriptedSession.Script()
        script.received = { session, call, message in session.connection.taken(call, cost: message.cost) }
        script.halfClosed = { session, call in session.reply(call, size: 3) }
        let script_ = script
        try await ScriptedServer.run(script_) { port in
            let peer = try StreamPeer(port: port)
            // The first message beside the head, the second small, the third in parts.
            try peer.request(1, "Upload", message: [9], endStream: false)
            try peer.send(1, [1, 2, 3])
            try peer.send(1, [UInt8](repeating: 4, count: 40_000), endStream: true)
            #expect(try peer.receive(.end).body == [7, 7, 7])
            // Everything at once, and nothing at all.
            try peer.request(3, "Upload", message: [9])
            #expect(try peer.receive(.end).header.streamID == 3)
            try peer.request(5, "Chat", message: nil)
            #expect(try peer.receive(.end).header.streamID == 5)
        } meanwhile: { server in
            try await server.event(.halfClosed(5))
            let events = server.events.value.filter { if case .opened = $0 { false } else { true } }
            #expect(
                events.prefix(6) == [
                    .received(1, bytes: 1, cost: 0), .received(1, bytes: 3, cost: 64),
                    .received(1, bytes: 40_000, cost: 40_004), .halfClosed(1),
                    .received(3, bytes: 1, cost: 0), .halfClosed(3),
                ]
            )
        }
    }

    @Test("an uploader waits for the handler to take messages")
    func upload() async throws {
        var script = ScriptedSession.Script()
        script.received = { session, call, message in session.kept.append(message.kept) }
        script.halfClosed = { session, call in session.reply(call, size: session.kept.count) }
        let script_ = script
        let limits = TransportLimits.defaults.with { $0.callCredit = 64 << 10 }
        let isFull = Watched(false)
        let size = try await ScriptedServer.run(limits: limits, script_) { port in
            let peer = try StreamPeer(port: port)
            try peer.request(1, "Upload", message: nil, endStream: false)
            for _ in 0..<8 { try peer.send(1, [UInt8](repeating: 1, count: 8000)) }
            isFull.update { $0 = true }
            for number in 0..<56 { try peer.send(1, [UInt8](repeating: 1, count: 8000), endStream: number == 55) }
            return try peer.receive(.end).body.count
        } meanwhile: { server in
            try await isFull.wait(for: "a full window") { $0 }
            // The ninth was begun with what was left of the credit, so it was granted to its end.
            try await eventually("nine messages") {
                (try? await server.onLoop { $0.kept.count }) == 9
            }
            // From now on everything is taken at once.
            try await eventually("the upload") {
                let isOver = try? await server.onLoop { session in
                    let cost = session.kept.reduce(0) { $0 + $1.cost }
                    session.kept = session.kept.map { ReceivedMessage(bytes: $0.bytes, cost: 0) }
                    session.connection.taken(CallID(1), cost: cost)
                    return session.kept.count == 64
                }
                return isOver == true
            }
        }
        #expect(size == 64)
    }

    @Test("initial metadata stands before the first message, trailers in the end behind the last")
    func metadata() async throws {
        var script = ScriptedSession.Script()
        script.received = { session, call, _ in
            #expect(throws: Never.self) {
                try session.connection.begin(call, initialMetadata: ["x-first": "1"])
                session.send(call, 5)
                session.send(call, 0)
                var reply = ReplyHead()
                reply.trailers = ["x-last": "2"]
                #expect(try session.connection.finish(call, reply: reply) == .sent)
            }
        }
        let script_ = script
        let frames = try await ScriptedServer.run(script_) { port in
            let peer = try StreamPeer(port: port)
            try peer.request(1, "Stream")
            return try (0..<4).map { _ in try peer.receive() }
        }
        #expect(frames.map(\.header.type) == [.response, .data, .data, .end])
        #expect(frames[1].body.count == 5 && frames[2].body.isEmpty)
        #expect(!frames[2].header.flags.contains(.noMessage))
        #expect(frames[3].header.flags == .noMessage && !frames[3].head.isEmpty)
    }

    @Test("what breaks a rule leaves the stream as it was")
    func refusedMessages() async throws {
        struct Failure: Error {}
        var script = ScriptedSession.Script()
        script.received = { session, call, _ in
            let connection = session.connection
            // Larger than the peer takes.
            let large = #expect(throws: RPCError.self) {
                try connection.send(call) { reserve in _ = try reserve(100_001) }
            }
            #expect(large?.code == .resourceExhausted)
            #expect(large?.message.contains("100000") == true)
            // Encoded not at all, twice, or with a failure in the middle.
            #expect(throws: RPCError.self) { try connection.send(call) { _ in } }
            #expect(throws: RPCError.self) {
                try connection.send(call) { reserve in
                    _ = try reserve(1)
                    _ = try reserve(1)
                }
            }
            for size in [10, 90_000] {
                #expect(throws: Failure.self) {
                    try connection.send(call) { reserve in
                        _ = try reserve(size)
                        throw Failure()
                    }
                }
            }
            #expect(throws: RPCError.self) { try connection.begin(call, initialMetadata: ["grpc-x": "1"]) }
            session.send(call, 3)
            // Too late.
            #expect(throws: RPCError.self) { try connection.begin(call, initialMetadata: ["x": "1"]) }
            _ = try? connection.finish(call, reply: ReplyHead())
            #expect(throws: RPCError.self) { try connection.finish(call, reply: ReplyHead()) }
            #expect(!session.send(call, 3))
        }
        let script_ = script
        let frames = try await ScriptedServer.run(script_) { port in
            let peer = try StreamPeer(port: port, messageBytes: 100_000)
            try peer.request(1, "Stream")
            return try (0..<2).map { _ in try peer.receive() }
        } meanwhile: { server in
            try await server.event("the call") { $0 == .received(1, bytes: 0, cost: 0) }
            try await eventually("the memory is free") { server.budgetBytes == 0 }
        }
        #expect(frames.map(\.header.type) == [.data, .end])
        #expect(frames[0].body.count == 3)
    }
}
