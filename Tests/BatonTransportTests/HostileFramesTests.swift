// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("bad input as frames", .serialized, .timeLimit(.minutes(1)))
struct HostileFramesTests {
    /// What the server says when it gets `bytes` behind good SETTINGS, and whether its end came in good order.
    private func goAway(_ bytes: [UInt8], settings: [UInt8]? = nil) async throws -> GoAwayHead {
        try await Siege.run(logged: "connection refused by protocol") { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            if let settings { try peer.send(settings + bytes) } else { try peer.begin(then: bytes) }
            let goAway = try peer.receiveGoAway()
            try peer.receiveToEnd()
            return goAway
        }
    }

    @Test("text inside TLS is refused at its first byte")
    func text() async throws {
        let goAway = try await self.goAway([], settings: Array("GET / HTTP/1.1\r\n\r\n".utf8))
        #expect(goAway.code == .frameSize)
        #expect(goAway.text == "the first byte of a frame is 71, not zero: not Baton/1")
    }

    @Test("an unknown frame type is skipped when it may be, and refused when not")
    func unknownType() async throws {
        let type = FrameType(rawValue: 0x3f)
        let echoed = try await Siege.run { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(
                then: RawFrames.frame(type, flags: .ignorable, stream: 7, head: [1, 2], body: [3])
                    + RawFrames.frame(type, flags: .ignorable)
                    + RawFrames.request(1, method: Siege.echo, message: [9])
            )
            return try peer.receiveEnd().body
        }
        #expect(echoed == [9])
        let goAway = try await self.goAway(RawFrames.frame(type, stream: 7, head: [1, 2]))
        #expect(goAway.code == .protocolViolation)
        #expect(goAway.text == "unknown frame type 63")
    }

    @Test(
        "a length that is larger than what comes leaves nothing behind when the client goes",
        arguments: [true, false]
    )
    func lengthNeverCome(gently: Bool) async throws {
        try await Siege.run { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(
                then: RawFrames.request(1, method: Siege.echo)
                    + RawFrames.frame(
                        .request,
                        flags: .endStream,
                        stream: 3,
                        head: [10],
                        length: 16_000,
                        headLength: 100
                    )
            )
            _ = try peer.receiveEnd()
            if gently {
                try peer.end()
                try peer.receiveToEnd()
            } else {
                peer.socket.reset()
            }
        }
    }

    @Test("frames without any byte")
    func zero() async throws {
        let status = try await Siege.run { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            // A REQUEST without a head names no method.
            try peer.begin(then: RawFrames.frame(.request, flags: [.endStream, .noMessage], stream: 1))
            return try peer.receiveEnd().head
        }
        #expect(status.code == .unimplemented)
        #expect(status.notProcessed)
        #expect(status.requestID != nil)
        #expect(try await self.goAway(RawFrames.frame(.ping)).code == .frameSize)
        #expect(try await self.goAway(RawFrames.frame(.window)).code == .frameSize)
        #expect(try await self.goAway(RawFrames.frame(.credential)).code == .credential)
        #expect(try await self.goAway([], settings: RawFrames.frame(.settings)).code == .settings)
    }

    @Test(
        "frames for calls that are not open, with wrong ids, or of the other side, are refused",
        arguments: [
            RawFrames.frame(.data, flags: .endStream, stream: 1, body: [1]),
            RawFrames.frame(.cancel, stream: 9),
            RawFrames.request(2, method: "a/b"),
            RawFrames.request(0, method: "a/b"),
            RawFrames.request(0x7fff_ffff, method: "a/b"),
            RawFrames.request(0x8000_0001, method: "a/b"),
            RawFrames.end(1),
            RawFrames.frame(.response, stream: 1),
            RawFrames.frame(.request, flags: [.more, .endStream], stream: 1),
            RawFrames.frame(.request, flags: [.ignorable, .endStream], stream: 1),
        ]
    )
    func misplaced(frame: [UInt8]) async throws {
        #expect(try await self.goAway(frame).code == .protocolViolation)
    }

    @Test("an id that comes again is refused, and the first call with it")
    func sameID() async throws {
        let request = RawFrames.request(1, method: Siege.echo)
        #expect(try await self.goAway(request + request).code == .protocolViolation)
    }

    @Test("GOAWAY arrives although the server has not read what came behind the fault")
    func unreadRest() async throws {
        let goAway = try await Siege.run { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(then: RawFrames.frame(FrameType(rawValue: 0x3f)))
            _ = try? peer.sendWhatFits([UInt8](repeating: 0, count: 4 << 20), within: .milliseconds(200))
            return try peer.receiveGoAway()
        }
        #expect(goAway.code == .protocolViolation)
    }

    @Test("a conversation that is cut at any byte leaves nothing behind")
    func truncatedFrames() async throws {
        let good =
            RawFrames.frame(.settings, head: ConnectionLimits().announcement(by: .client).bytes)
            + RawFrames.request(1, method: Siege.echo, metadata: [MetadataEntry("x-a", "b")], message: [1, 2, 3])
            + RawFrames.request(3, method: Siege.echo, message: nil, endStream: false)
            + RawFrames.frame(.data, flags: .endStream, stream: 3, body: [4])
        let answers = try await Siege.run { port in
            var answers: [Int] = []
            for length in 0...good.count {
                let peer = try RawPeer(port: port, tls: Siege.tls())
                try peer.send(Array(good[..<length]))
                switch length % 3 {
                case 0: try peer.end()
                case 1: peer.socket.endWriting()
                default: peer.socket.reset()
                }
                guard length % 3 == 0 else { continue }
                var ends = 0
                while let frame = try peer.receive() {
                    if frame.header.type == .end { ends += 1 }
                }
                answers.append(ends)
            }
            return answers
        }
        #expect(answers.count > 20)
    }

    @Test("frames that come byte by byte are understood")
    func bytewise() async throws {
        let bodies = try await Siege.run { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            let settings = RawFrames.frame(.settings, head: RawFrames.generousSettings.bytes)
            try peer.sendByteByByte(
                settings + RawFrames.request(1, method: Siege.echo, message: [1, 2, 3])
                    + RawFrames.request(3, method: Siege.echo, message: nil, endStream: false)
                    + RawFrames.frame(.data, flags: .endStream, stream: 3, body: [4, 5])
            )
            return [try peer.receiveEnd().body, try peer.receiveEnd().body]
        }
        #expect(bodies == [[1, 2, 3], [4, 5]])
    }

    @Test("a head that is cut at any byte is malformed, or asks for less, and never more than that")
    func truncatedHeads() async throws {
        var head = RequestHead(method: Siege.echo, timeoutMicroseconds: 5_000_000)
        head.metadata = [MetadataEntry("x-a", "b"), MetadataEntry(key: "x-bin", value: .bytes([0, 1]))]
        let whole = head.bytes
        let (ends, goAways) = try await Siege.run { port in
            var ends = 0
            var goAways = 0
            for length in 0..<whole.count {
                let peer = try RawPeer(port: port, tls: Siege.tls())
                try peer.begin(
                    then: RawFrames.frame(.request, flags: .endStream, stream: 1, head: Array(whole[..<length]))
                )
                while let frame = try peer.receive() {
                    if frame.header.type == .end {
                        ends += 1
                        break
                    }
                    if frame.header.type == .goAway {
                        let code = try frame.head.withUnsafeBytes { try GoAwayHead(parsing: $0).code }
                        #expect(code == .malformedHead)
                        goAways += 1
                        break
                    }
                }
                peer.socket.close()
            }
            return (ends, goAways)
        }
        #expect(ends + goAways == whole.count)
        #expect(goAways > whole.count / 2)
    }
}
