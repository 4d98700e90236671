// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonWire
internal import Testing

@testable internal import BatonTransport

@Suite("the life of a server's connection", .serialized, .timeLimit(.minutes(1)))
struct ConnectionLifeTests {
    /// Streams one message at the start and ends when the caller's side does.
    private static let chat: ScriptedSession.Script = {
        var script = ScriptedSession.Script()
        script.received = { session, call, _ in session.send(call, 10) }
        script.halfClosed = { session, call in
            session.send(call, 20)
            _ = try? session.connection.finish(call, reply: ReplyHead())
        }
        return script
    }()

    /// Reads to the end of the connection.
    private static func types(_ peer: StreamPeer) throws -> [FrameType] {
        var types: [FrameType] = []
        while let frame = try peer.raw.receive() { types.append(frame.header.type) }
        return types
    }

    private static let endStream = RawFrames.frame(.data, flags: [.endStream, .noMessage], stream: 1)
    private static let ack = RawFrames.frame(.goAway, flags: .ack)

    @Test("a drain lets a running stream go on to its end, and tells reason, delay and grace")
    func drain() async throws {
        let limits = TransportLimits.defaults.with {
            $0.reconnectDelay = .milliseconds(1500)
            $0.drainGrace = .seconds(20)
        }
        let (first, last, rest) = try await ScriptedServer.run(limits: limits, Self.chat) { port in
            let peer = try StreamPeer(port: port)
            try peer.request(1, "Chat", endStream: false)
            let first = try peer.raw.receiveGoAway()
            // A call that crosses it is served as any other.
            try peer.request(3, "Chat")
            try peer.raw.send(Self.ack)
            let last = try peer.raw.receiveGoAway()
            try peer.send(1, [1])
            #expect(try peer.message()?.bytes.count == 10)
            try peer.raw.send(Self.endStream)
            return (first, last, try Self.types(peer))
        } meanwhile: { server in
            try await server.event(.received(1, bytes: 0, cost: 0))
            server.drain()
        }
        #expect(first.code == .shutdown && first.lastStreamID == Baton1.openEndedStreamID)
        #expect(first.reconnectDelayMilliseconds == 1500 && first.graceMilliseconds == 20_000)
        #expect(last.lastStreamID == 3)
        #expect(rest == [.data, .end])
    }

    @Test("a connection that drains closes when the grace is over, whatever runs")
    func grace() async throws {
        // Time for the acknowledgement, also on a slow machine: it has to come within the grace.
        let limits = TransportLimits.defaults.with { $0.drainGrace = .seconds(1) }
        let rest = try await ScriptedServer.run(limits: limits, Self.chat) { port in
            let peer = try StreamPeer(port: port)
            try peer.request(1, "Chat", endStream: false)
            _ = try peer.raw.receiveGoAway()
            try peer.raw.send(Self.ack)
            return try Self.types(peer)
        } meanwhile: { server in
            try await server.event(.received(1, bytes: 0, cost: 0))
            server.drain()
            try await server.event(.closed)
        }
        #expect(rest == [.goAway])
    }

    @Test("a client that never acknowledges a drain is told the last call all the same")
    func withoutAcknowledgement() async throws {
        let limits = TransportLimits.defaults.with { $0.drainAcknowledgement = .milliseconds(30) }
        let last = try await ScriptedServer.run(limits: limits, Self.chat) { port in
            let peer = try StreamPeer(port: port)
            try peer.request(1, "Chat", endStream: false)
            _ = try peer.raw.receiveGoAway()
            let last = try peer.raw.receiveGoAway()
            try peer.raw.send(Self.endStream)
            #expect(try Self.types(peer) == [.data, .end])
            return last
        } meanwhile: { server in
            try await server.event(.received(1, bytes: 0, cost: 0))
            server.drain()
        }
        #expect(last.lastStreamID == 1)
    }

    @Test("a connection without a call drains after the idle time; one with a call stays")
    func idle() async throws {
        let limits = TransportLimits.defaults.with { $0.idleTimeout = .milliseconds(60) }
        let isStarted = Watched(false)
        let goAway = try await ScriptedServer.run(limits: limits, Self.chat) { port in
            let busy = try StreamPeer(port: port)
            try busy.request(1, "Chat", endStream: false)
            #expect(try busy.message()?.bytes.count == 10)
            isStarted.update { $0 = true }
            // Others come and go meanwhile.
            var goAway = GoAwayHead()
            for _ in 0..<3 {
                let peer = try StreamPeer(port: port)
                try peer.request(1, "Chat")
                goAway = try peer.raw.receiveGoAway()
                // This call crossed the GOAWAY.
                try peer.request(3, "Chat")
                try peer.raw.send(Self.ack)
                #expect(try peer.raw.receiveGoAway().lastStreamID == 3)
                #expect(try Self.types(peer).allSatisfy { $0 == .data || $0 == .end })
            }
            try busy.raw.send(Self.endStream)
            #expect(try busy.message()?.bytes.count == 20)
            #expect(try busy.raw.receiveGoAway().code == .idle)
            return goAway
        }
        #expect(goAway.code == .idle)
        #expect(goAway.text == "no call for 60 ms")
    }

    @Test("a connection drains at its age, and its calls go on")
    func age() async throws {
        let limits = TransportLimits.defaults.with { $0.maximumAge = .milliseconds(60) }
        let goAway = try await ScriptedServer.run(limits: limits, Self.chat) { port in
            let peer = try StreamPeer(port: port)
            try peer.request(1, "Chat", endStream: false)
            let first = try peer.raw.receiveGoAway()
            try peer.raw.send(Self.ack)
            #expect(try peer.raw.receiveGoAway().lastStreamID == 1)
            try peer.raw.send(Self.endStream)
            #expect(try Self.types(peer) == [.data, .end])
            return first
        }
        #expect(goAway.code == .maximumAge)
        #expect(goAway.graceMilliseconds == 30_000)
    }

    @Test("a silent peer is asked once and then given up")
    func deadPeer() async throws {
        let limits = TransportLimits.defaults.with {
            $0.keepalive = .milliseconds(30)
            $0.keepaliveTimeout = .milliseconds(40)
        }
        let (types, code) = try await ScriptedServer.run(limits: limits, Self.chat) { port in
            let peer = try StreamPeer(port: port, pingMilliseconds: 10)
            try peer.request(1, "Chat", endStream: false)
            var types: [FrameType] = []
            while let frame = try peer.raw.receive() {
                types.append(frame.header.type)
                guard frame.header.type == .goAway else { continue }
                return (types, try frame.head.withUnsafeBytes { try GoAwayHead(parsing: $0).code })
            }
            return (types, GoAwayCode.unspecified)
        } meanwhile: { server in
            try await server.event(.closed)
        }
        #expect(types == [.data, .ping, .goAway])
        #expect(code == .timeout)
    }

    @Test("a peer that answers, or sends anything at all, lives on")
    func livePeer() async throws {
        let limits = TransportLimits.defaults.with {
            $0.keepalive = .milliseconds(20)
            $0.keepaliveTimeout = .seconds(5)
        }
        try await ScriptedServer.run(limits: limits, Self.chat) { port in
            let peer = try StreamPeer(port: port, pingMilliseconds: 10)
            for turn in 0..<6 {
                let ping = try peer.receive(.ping)
                #expect(!ping.header.flags.contains(.ack))
                try peer.raw.send(RawFrames.frame(.ping, flags: .ack, body: ping.body))
                guard turn == 3 else { continue }
                try peer.request(1, "Chat")
                _ = try peer.receive(.end)
            }
        }
    }

    @Test("a closing connection discards so many bytes and no more")
    func closeBytes() async throws {
        let limits = TransportLimits.defaults.with {
            $0.closeTimeout = .seconds(60)
            $0.closeBytes = 64 << 10
        }
        let (code, sent) = try await ScriptedServer.run(limits: limits) { port in
            let peer = try StreamPeer(port: port)
            // SETTINGS twice.
            try peer.raw.begin()
            let goAway = try peer.raw.receiveGoAway()
            // What comes behind it is discarded, and does not keep the connection for a minute.
            var sent = 0
            do {
                while sent < 64 << 20 {
                    try peer.raw.sendRaw([UInt8](repeating: 0, count: 16 << 10))
                    sent += 16 << 10
                }
            } catch {}
            return (goAway.code, sent)
        }
        #expect(code == .settings)
        #expect(sent < 64 << 20)
    }
}
