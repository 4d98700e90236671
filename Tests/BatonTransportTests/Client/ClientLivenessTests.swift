// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("whether a client's server is alive", .timeLimit(.minutes(1)))
struct ClientLivenessTests {
    private static let limits = TransportLimits.defaults.with {
        $0.keepalive = .milliseconds(20)
        $0.keepaliveTimeout = .milliseconds(100)
    }

    private static let settings = FramedServer.settings { $0.pingIntervalMilliseconds = 1 }

    @Test("a server that says nothing behind a PING is gone: calls fail with the reason, and no more are made here")
    func silent() async throws {
        try await FramedServer.run(limits: Self.limits) { peer in
            try peer.begin(Self.settings)
            _ = try peer.receiveRequest()
            #expect(try peer.receive(.ping).body.count == 8)
            #expect(try peer.receiveGoAway().code == .timeout)
            try peer.receiveToEnd()
        } client: { connection in
            let stream = try await connection.open(.stream(.bidirectionalStreaming))
            async let unary = status { _ = try await connection.call(.unary()) }
            let error = try await status { _ = try await stream.receive() }
            #expect(error.code == .unavailable && error.processed == .maybe && error.origin == .local)
            #expect(error.message.contains("no sign of life"))
            #expect(try await unary.code == .unavailable)
            #expect(!connection.isUsable)
            #expect(try await status { _ = try await connection.call(.unary()) }.processed == .no)
        }
    }

    @Test("a server that answers PINGs keeps its silent stream")
    func answers() async throws {
        try await FramedServer.run(limits: Self.limits) { peer in
            try peer.begin(Self.settings)
            let id = try peer.receiveRequest().id
            for _ in 0..<5 {
                try peer.send(RawFrames.frame(.ping, flags: .ack, body: peer.receive(.ping).body))
            }
            try peer.sendData(id, [1])
            try peer.send(RawFrames.end(id))
            try peer.receiveToEnd()
        } client: { connection in
            let stream = try await connection.open(.stream(.serverStreaming, message: []))
            #expect(try await stream.receiveAll() == [[1]])
        }
    }

    /// Keeps a connection open that nobody reads any more.
    // @unchecked: handed from the script's thread to the test, which only lets go of it.
    private struct Kept: @unchecked Sendable {
        let peer: RawPeer
    }

    @Test("a server that stops reading is given up when it takes nothing for a while, and writers hear why")
    func stopsReading() async throws {
        let limits = TransportLimits.defaults.with { $0.writeStallTimeout = .milliseconds(200) }
        try await FramedServer.run(limits: limits) { peer in
            try peer.begin(
                FramedServer.settings {
                    $0.callCredit = Baton1.largestCredit
                    $0.connectionCredit = Baton1.largestCredit
                }
            )
            _ = try peer.receiveRequest()
            return Kept(peer: peer)
        } client: { connection in
            let stream = try await connection.open(.stream(.clientStreaming))
            let error = try await status {
                while true { try await stream.send([UInt8](repeating: 0, count: 100_000)) }
            }
            #expect(error.code == .unavailable && error.processed == .maybe)
            #expect(error.message.contains("has read nothing for 200 ms"))
            #expect(!connection.isUsable)
        }
    }

    @Test("a client without calls asks only when it is told to", arguments: [true, false])
    func withoutCalls(asks: Bool) async throws {
        let limits = Self.limits.with { $0.keepaliveWithoutCalls = asks }
        let gone = Watched(false)
        try await FramedServer.run(limits: limits) { peer in
            try peer.begin(Self.settings)
            if asks {
                #expect(try peer.receive(.ping).body.count == 8)
                try peer.receiveToEnd()
            } else {
                // Longer than it would wait for an answer.
                let frame = try peer.receive()
                #expect(frame?.header.type == .settings)
                #expect(try peer.receive()?.header.type == .request)
                try peer.send(RawFrames.end(1, message: []))
            }
        } client: { connection in
            if asks {
                try await eventually("the connection to be given up") { !connection.isUsable }
                gone.update { $0 = true }
            } else {
                _ = try await connection.call(.unary())
            }
        }
        #expect(gone.value == asks)
    }
}
