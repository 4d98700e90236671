// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("peers that flood", .serialized, .timeLimit(.minutes(2)))
struct HostileFloodTests {
    /// Nothing is forgiven while a test runs, however slow the machine is.
    private static let limits = TransportLimits.defaults.with {
        $0.idleFrameInterval = .seconds(3600)
        $0.credentialInterval = .seconds(3600)
        $0.pingInterval = .seconds(3600)
    }

    private static func repeated(_ count: Int, _ frame: [UInt8]) -> [UInt8] { (0..<count).flatMap { _ in frame } }

    @Test(
        "rapid reset: a slot is free only when its handler has returned, and CANCELs end no connection",
        arguments: TestTransport.allCases
    )
    func rapidReset(_ transport: TestTransport) async throws {
        let gate = Gate()
        let started = Signal()
        let stubborn = TestMethod.handler("Stubborn") { _, _ in
            started.raise()
            await gate.pass()
            return []
        }
        let request: @Sendable (StreamID) -> [UInt8] = {
            RawFrames.request($0, method: "\(TestMethod.service)/Stubborn")
        }
        let cancel: @Sendable (StreamID) -> [UInt8] = { RawFrames.frame(.cancel, stream: $0) }
        let (cancelled, refused, running, later) = try await UnderAttack.run(
            transport,
            limits: .defaults.with { $0.concurrentCalls = 16 },
            configuration: .defaults.with { $0.handlerReturnGrace = .milliseconds(1) },
            handlers: [stubborn]
        ) { entrance, _ in
            defer { gate.open() }
            let peer = try entrance.peer()
            let first = (0..<16).map { StreamID(2 * $0 + 1) }
            try peer.begin(then: first.flatMap(request))
            for _ in first { try started.wait(for: "a handler's start") }
            try peer.send(first.flatMap(cancel))
            let cancelled = try first.map { _ in try peer.receiveEnd().head }
            let others = (16..<216).map { StreamID(2 * $0 + 1) }
            try peer.send(others.flatMap { request($0) + cancel($0) })
            let refused = try others.map { _ in try peer.receiveEnd().head }
            let running = gate.arrived
            gate.open()
            // Refused until the first of them has returned.
            var id: StreamID = 1001
            while true {
                try peer.send(request(id))
                let end = try peer.receiveEnd().head
                guard end.code == .unavailable else { return (cancelled, refused, running, end) }
                id += 2
            }
        }
        #expect(cancelled.allSatisfy { $0.code == .cancelled && !$0.notProcessed })
        #expect(refused.allSatisfy { $0.code == .unavailable && $0.notProcessed })
        #expect(Set(refused.map(\.message)) == ["more concurrent calls than the server announced"])
        #expect(running == 16)
        #expect(later.code == .ok)
    }

    @Test("PING flood: ends the connection, and says so", arguments: TestTransport.allCases)
    func pings(_ transport: TestTransport) async throws {
        let ping = RawFrames.frame(.ping, body: [UInt8](repeating: 1, count: 8))
        let ends = try await UnderAttack.goAways(
            transport,
            limits: Self.limits,
            [RawFrames.opening + Self.repeated(1000, ping)]
        )
        #expect(ends == ["TOO_MANY_PINGS: more than 3 PINGs and one per 3600000 ms"])
    }

    @Test(
        "SETTINGS flood, late, twice: they come first and once, or the connection ends",
        arguments: TestTransport.allCases
    )
    func settings(_ transport: TestTransport) async throws {
        let ping = RawFrames.frame(.ping, body: [UInt8](repeating: 1, count: 8))
        let ends = try await UnderAttack.goAways(
            transport,
            [
                Self.repeated(1000, RawFrames.opening),
                RawFrames.opening + UnderAttack.emptyCall(1) + RawFrames.opening,
                UnderAttack.emptyCall(1) + RawFrames.opening,
                ping + RawFrames.opening,
            ]
        )
        #expect(
            ends == [
                "SETTINGS: SETTINGS come twice", "SETTINGS: SETTINGS come twice",
                "SETTINGS: the first frame has type 16, not SETTINGS",
                "SETTINGS: the first frame has type 3, not SETTINGS",
            ]
        )
    }

    @Test(
        "WINDOW flood: small grants, and grants for calls that are over, are counted",
        arguments: TestTransport.allCases
    )
    func windows(_ transport: TestTransport) async throws {
        let open = RawFrames.request(1, method: UnderAttack.method("FullDuplex"), message: nil, endStream: false)
        let ends = try await UnderAttack.goAways(
            transport,
            limits: Self.limits,
            [
                RawFrames.opening + Self.repeated(1000, RawFrames.window(0, 1)),
                RawFrames.opening + open + Self.repeated(1000, RawFrames.window(1, 1)),
            ]
        )
        let small = "FLOOD: too many small grants of credit: more than 100 at once"
        #expect(ends == [small, small])
        let late = try await UnderAttack.run(transport) { entrance, _ in
            let peer = try entrance.peer()
            try peer.begin(then: UnderAttack.emptyCall(1))
            _ = try peer.receiveEnd()
            try peer.send(Self.repeated(1000, RawFrames.window(1, 1 << 30)))
            let goAway = try peer.receiveGoAway()
            try peer.receiveToEnd()
            return "\(goAway.code.name): \(goAway.text)"
        }
        #expect(late == "FLOOD: too many frames for calls that are over")
    }

    @Test(
        "CREDENTIAL flood: neither many at once nor many in turn, and none is verified that no call shows",
        arguments: TestTransport.allCases
    )
    func credentials(_ transport: TestTransport) async throws {
        let authenticator = TestAuthenticator()
        let give: (UInt32, UInt32) -> [UInt8] = { id, replaced in
            RawFrames.frame(.credential, head: CredentialHead(id: id, token: "x\(id)", replaces: replaced).bytes)
        }
        let drop: (UInt32) -> [UInt8] = {
            RawFrames.frame(.credential, head: CredentialHead(id: $0, token: "").bytes)
        }
        let ends = try await UnderAttack.goAways(
            transport,
            limits: Self.limits,
            authenticator: authenticator,
            [
                RawFrames.opening + (1...1000).flatMap { give($0, 0) },
                RawFrames.opening + (1...1000).flatMap { give($0, $0 - 1) },
                RawFrames.opening + (1...1000).flatMap { give($0, 0) + drop($0) },
                RawFrames.opening + give(1, 0) + give(1, 0),
            ]
        )
        #expect(
            ends == [
                "CREDENTIAL: more than 64 credentials", "FLOOD: too many CREDENTIAL frames",
                "FLOOD: too many CREDENTIAL frames", "CREDENTIAL: credential id 1 does not rise above 1",
            ]
        )
        #expect(authenticator.tokensSeen == 0)
    }

    @Test("IGNORABLE flood: frames that are skipped are counted", arguments: TestTransport.allCases)
    func ignorable(_ transport: TestTransport) async throws {
        let frame = RawFrames.frame(
            FrameType(rawValue: 0x3f),
            flags: .ignorable,
            stream: 7,
            head: [1, 2],
            body: [UInt8](repeating: 3, count: 500)
        )
        let ends = try await UnderAttack.goAways(
            transport,
            limits: Self.limits,
            [RawFrames.opening + Self.repeated(1000, frame)]
        )
        #expect(ends == ["FLOOD: too many frames of unknown types: more than 100 at once"])
    }

    @Test("tiny fragments: those that are not the last of their message are counted", arguments: TestTransport.allCases)
    func fragments(_ transport: TestTransport) async throws {
        let open = RawFrames.request(1, method: UnderAttack.method("StreamingInput"), message: nil, endStream: false)
        let first = RawFrames.frame(.data, flags: .more, stream: 1, body: RawFrames.number(100_000) + [1])
        let next = RawFrames.frame(.data, flags: .more, stream: 1, body: [1])
        let ends = try await UnderAttack.goAways(
            transport,
            limits: Self.limits,
            [RawFrames.opening + open + first + Self.repeated(1000, next)]
        )
        #expect(ends == ["FLOOD: too many tiny fragments: more than 100 at once"])
    }
}
