// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("peers that take or give no credit, or too much", .serialized, .timeLimit(.minutes(2)))
struct HostileCreditTests {
    @Test(
        "slow reader: one that takes none of its replies is closed when the time for that is over",
        arguments: TestTransport.allCases
    )
    func slowReader(_ transport: TestTransport) async throws {
        let limits = TransportLimits.defaults.with {
            $0.outboundBytes = 64 << 10
            $0.writeStallTimeout = .milliseconds(300)
        }
        let request = try UnaryCallRequest(responseSize: 4_000_000).encodedBytes()
        let ends = try await UnderAttack.run(
            transport,
            limits: limits,
            logged: "the peer does not read; closing"
        ) { entrance, untilLogged in
            let peer = try entrance.peer()
            peer.socket.shrinkReceiveBuffer()
            let calls = (0..<8).flatMap {
                RawFrames.request(StreamID(2 * $0 + 1), method: UnderAttack.method("UnaryCall"), message: request)
            }
            try peer.begin(RawFrames.generousSettings, then: calls)
            try untilLogged()
            var ends = 0
            do {
                while let frame = try peer.receive() {
                    if frame.header.type == .end { ends += 1 }
                }
            } catch let failure as PeerFailure where failure.description.contains("reset") {
                // Closed with what it had sent unread.
            }
            return ends
        }
        #expect(ends < 8)
    }

    @Test(
        "zero window: what needs credit waits within the caller's time, what needs none goes on",
        arguments: TestTransport.allCases
    )
    func zeroWindow(_ transport: TestTransport) async throws {
        let flood = try FloodRequest(size: 10_000).encodedBytes()
        let large = try UnaryCallRequest(responseSize: 1_000_000).encodedBytes()
        var floors = ConnectionLimits()
        floors.callCredit = 64 << 10
        floors.connectionCredit = 64 << 10
        let settings = floors.announcement(by: .client)
        let (bytes, codes) = try await UnderAttack.run(transport) { entrance, _ in
            let peer = try entrance.peer()
            try peer.begin(
                settings,
                then: RawFrames.request(1, method: UnderAttack.method("Flood"), message: flood)
            )
            var bytes = 0
            var codes: [StreamID: StatusCode] = [:]
            // Reads up to the end of a call.
            let end: (StreamID) throws -> Void = { id in
                while codes[id] == nil {
                    guard let frame = try peer.receive() else { throw PeerFailure("the connection ended") }
                    if frame.header.type == .data { bytes += Baton1.dataCost(frame.body.count) }
                    guard frame.header.type == .end else { continue }
                    codes[frame.header.streamID] = try frame.head.withUnsafeBytes { try EndHeadView(parsing: $0).code }
                }
            }
            while bytes < 60_000 {
                bytes += Baton1.dataCost(try peer.receive(.data).body.count)
            }
            try peer.send(UnderAttack.emptyCall(3))
            try end(3)
            try peer.send(
                RawFrames.request(
                    5,
                    method: UnderAttack.method("UnaryCall"),
                    timeoutMicroseconds: 20_000,
                    message: large
                )
            )
            try end(5)
            try peer.send(RawFrames.frame(.cancel, stream: 1))
            try end(1)
            return (bytes, codes)
        }
        #expect(bytes <= 64 << 10)
        #expect(codes == [1: .cancelled, 3: .ok, 5: .deadlineExceeded])
        var tiny = settings
        tiny.callCredit = 1
        let ends = try await UnderAttack.goAways(
            transport,
            [
                RawFrames.frame(.settings, head: tiny.bytes),
                RawFrames.opening + RawFrames.window(0, 0),
            ]
        )
        #expect(
            ends == [
                "SETTINGS: SETTINGS: call_credit 1 is not within 65536 to 2147483647", "FLOW_CONTROL: WINDOW grants 0",
            ]
        )
    }

    @Test(
        "window overflow: credit above 2^31 - 1, and DATA without credit, end the connection",
        arguments: TestTransport.allCases
    )
    func windowOverflow(_ transport: TestTransport) async throws {
        let duplex = RawFrames.request(1, method: UnderAttack.method("FullDuplex"), message: nil, endStream: false)
        let sink = RawFrames.request(
            1,
            method: UnderAttack.method("Sink"),
            message: try SinkRequest(stopAfter: 1).encodedBytes(),
            endStream: false
        )
        let data = RawFrames.frame(.data, stream: 1, body: [UInt8](repeating: 0, count: Baton1.framePayload))
        let ends = try await UnderAttack.goAways(
            transport,
            [
                RawFrames.opening + RawFrames.window(0, 0x7fff_ffff),
                RawFrames.opening + duplex + RawFrames.window(1, 0x7fff_ffff),
                RawFrames.opening + duplex + RawFrames.window(1, 0xffff_ffff),
                // Its handler takes none of these: 17 of them are above the 256 KiB that the call begins with.
                RawFrames.opening + sink + (0..<17).flatMap { _ in data },
            ]
        )
        #expect(
            ends == [
                "FLOW_CONTROL: WINDOW raises the connection's credit above 2^31 - 1",
                "FLOW_CONTROL: WINDOW raises the credit of call 1 above 2^31 - 1",
                "FLOW_CONTROL: WINDOW grants 4294967295", "FLOW_CONTROL: DATA exceeds the credit of call 1",
            ]
        )
    }

    @Test(
        "many begun messages: are granted within the assembly budget, and kept within the process's memory",
        arguments: TestTransport.allCases
    )
    func manyBegun(_ transport: TestTransport) async throws {
        let limits = TransportLimits.defaults.with {
            $0.messageBytes = 400_000
            $0.assemblyBytes = 1_200_000
        }
        let begin: @Sendable (StreamID, Int) -> [UInt8] = { id, count in
            RawFrames.request(id, method: UnderAttack.method("UnaryCall"), message: nil, endStream: false)
                + RawFrames.frame(
                    .data,
                    flags: .more,
                    stream: id,
                    body: RawFrames.number(400_000) + [UInt8](repeating: 1, count: count)
                )
        }
        let granted = try await UnderAttack.run(transport, limits: limits) { entrance, _ in
            let peer = try entrance.peer()
            try peer.begin(then: [1, 3, 5, 7].flatMap { begin($0, 1024) })
            var granted = try (0..<3).map { _ in try peer.receive(.window).header.streamID }
            // The fourth has none, and holds no small call up.
            try peer.send(UnderAttack.emptyCall(9))
            while let frame = try peer.receive(), frame.header.type != .end {
                if frame.header.type == .window, frame.header.streamID != 0 { granted.append(frame.header.streamID) }
            }
            try peer.send(RawFrames.frame(.cancel, stream: 3))
            granted.append(try peer.receive(.window).header.streamID)
            return granted
        }
        #expect(granted == [1, 3, 5, 7])
        // The first three fill the memory of the process.
        let memory = limits.with { $0.processMessageBytes = 50_000 }
        let end = try await UnderAttack.run(transport, limits: memory) { entrance, _ in
            let peer = try entrance.peer()
            try peer.begin(then: [1, 3, 5, 7].flatMap { begin($0, 16_000) })
            let end = try peer.receiveEnd()
            try peer.send(UnderAttack.emptyCall(9))
            guard try peer.receiveEnd().head.code == .ok else { throw PeerFailure("a small call is refused") }
            return end
        }
        #expect(end.id == 7)
        #expect(end.head.code == .resourceExhausted)
        #expect(end.head.notProcessed)
        #expect(end.head.retryAfterMilliseconds == 100)
        #expect(
            end.head.message
                == "sum of message bytes in the process of 64000 bytes exceeds this side's limit of 50000 bytes"
        )
    }
}
