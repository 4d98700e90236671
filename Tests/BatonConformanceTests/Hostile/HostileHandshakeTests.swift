// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("peers that do not get on", .serialized, .timeLimit(.minutes(2)))
struct HostileHandshakeTests {
    private static let hurry = TransportLimits.defaults.with { $0.handshakeTimeout = .seconds(1) }

    /// The beginning of a TLS record (RFC 8446, section 5.1) with a ClientHello that is said to have 16,000 bytes.
    private static let hello: [UInt8] = [22, 3, 1, 0x3e, 0x80, 1, 0, 0x3e, 0x7c]

    @Test(
        "handshake slowloris: who says nothing, or too little, is closed when the handshake's time is over",
        arguments: TestTransport.overTLS
    )
    func slowloris(_ transport: TestTransport) async throws {
        let answers = try await UnderAttack.run(
            transport,
            limits: Self.hurry,
            logged: "handshake timed out"
        ) { entrance, _ in
            let silent = try (0..<20).map { _ in try entrance.socket() }
            for socket in silent.dropFirst(10) { try socket.send(Self.hello) }
            // A byte now and then gains nothing.
            let dribbling = try entrance.socket(patience: .milliseconds(20))
            try dribbling.send(Self.hello)
            var isOpen = true
            while isOpen {
                do {
                    isOpen = try !dribbling.receive().isEmpty
                } catch let failure as PeerFailure where failure.description.contains("waited") {
                    // Nothing came. A server that is gone by now says so next time.
                    try? dribbling.send([0])
                } catch {
                    isOpen = false
                }
            }
            return try silent.flatMap { try $0.receiveToEnd() }
        }
        #expect(answers.isEmpty)
    }

    /// Fills the places for handshakes: one more is closed at once, and there is room again when others end.
    private func fill(_ transport: TestTransport, _ limits: TransportLimits, logged: String) async throws {
        try await UnderAttack.run(transport, limits: limits, logged: logged) { entrance, untilLogged in
            // Established connections do not count.
            let established = try (0..<5).map { _ in try entrance.peer() }
            for peer in established {
                try peer.begin(then: UnderAttack.emptyCall(1))
                #expect(try peer.receiveEnd().head.code == .ok)
            }
            var silent = try (0..<3).map { _ in try entrance.socket() }
            let tooMany = try entrance.socket()
            #expect(try tooMany.receiveToEnd().isEmpty)
            try untilLogged()
            // Nor does it cost those that are there anything.
            for peer in established {
                try peer.send(UnderAttack.emptyCall(3))
                #expect(try peer.receiveEnd().head.code == .ok)
            }
            // A handshake that fails gives its place back, and so does one that is given up.
            try silent[0].send([1, 2, 3, 4, 5, 6])
            silent[0].endWriting()
            _ = try silent[0].receiveToEnd()
            silent.removeLast().close()
            let end = MonotonicTime.now().advanced(by: .seconds(10))
            while true {
                if let peer = try? entrance.peer() {
                    try peer.begin(then: UnderAttack.emptyCall(1))
                    #expect(try peer.receiveEnd().head.code == .ok)
                    return
                }
                guard MonotonicTime.now() < end else { throw PeerFailure("no place came free") }
            }
        }
    }

    @Test("pending handshakes: one beyond the limit is closed at once", arguments: TestTransport.overTLS)
    func pending(_ transport: TestTransport) async throws {
        try await self.fill(
            transport,
            .defaults.with { $0.pendingHandshakes = 3 },
            logged: "3 handshakes are under way (the limit)"
        )
    }

    @Test(
        "pending handshakes of an address: one beyond the limit is closed at once",
        arguments: TestTransport.overTLS
    )
    func pendingPerAddress(_ transport: TestTransport) async throws {
        try await self.fill(
            transport,
            .defaults.with { $0.pendingHandshakesPerAddress = 3 },
            logged: "3 handshakes of its address are under way (the limit)"
        )
    }

    @Test("silence after the handshake: ends the connection, and says why", arguments: TestTransport.allCases)
    func silence(_ transport: TestTransport) async throws {
        let goAways = try await UnderAttack.run(
            transport,
            limits: Self.hurry,
            logged: "no SETTINGS within 1000 ms"
        ) { entrance, _ in
            let silent = try entrance.peer()
            // Half a frame is no better.
            let halting = try entrance.peer()
            try halting.send(Array(RawFrames.opening.dropLast()))
            return try [silent, halting].map { peer in
                let goAway = try peer.receiveGoAway()
                try peer.receiveToEnd()
                return "\(goAway.code.name): \(goAway.text)"
            }
        }
        #expect(goAways.allSatisfy { $0 == "SETTINGS: no SETTINGS within 1000 ms" })
    }
}
