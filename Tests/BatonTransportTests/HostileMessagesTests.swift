// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("bad input as messages", .serialized, .timeLimit(.minutes(1)))
struct HostileMessagesTests {
    private static let limits = TransportLimits.defaults.with { $0.messageBytes = 100_000 }

    /// The END of a call that consists of these frames; another call on the same connection must go well.
    private func end(_ frames: [UInt8]) async throws -> EndHead {
        try await Siege.run(limits: Self.limits) { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(then: RawFrames.request(1, method: Siege.echo, message: nil, endStream: false) + frames)
            let end = try peer.receiveEnd()
            #expect(end.id == 1)
            // The server has ended the call, so the client's side closes with CANCEL.
            try peer.send(
                RawFrames.frame(.cancel, stream: 1) + RawFrames.request(3, method: Siege.echo, message: [5])
            )
            let next = try peer.receiveEnd()
            #expect(next.id == 3)
            #expect(next.head.code == .ok)
            #expect(next.body == [5])
            return end.head
        }
    }

    private static func length(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }

    @Test("parts that do not add up to the announced length are an error of the call")
    func wrongSum() async throws {
        let part = [UInt8](repeating: 1, count: 2000)
        let first = RawFrames.frame(.data, flags: .more, stream: 1, body: Self.length(5000) + part)
        // Too much.
        let over = try await self.end(
            first + RawFrames.frame(.data, flags: .more, stream: 1, body: part)
                + RawFrames.frame(.data, flags: .more, stream: 1, body: part)
        )
        #expect(over.code == .invalidArgument)
        #expect(over.notProcessed)
        // An announced length of nothing.
        let nothing = try await self.end(
            RawFrames.frame(.data, flags: .more, stream: 1, body: Self.length(0) + part)
        )
        #expect(nothing.code == .invalidArgument)
        // No room for the length itself.
        let short = try await self.end(RawFrames.frame(.data, flags: .more, stream: 1, body: [0, 0]))
        #expect(short.code == .invalidArgument)
    }

    @Test("a message that ends early, or not at all, is an error of the call")
    func early() async throws {
        let part = [UInt8](repeating: 1, count: 2000)
        let first = RawFrames.frame(.data, flags: .more, stream: 1, body: Self.length(5000) + part)
        for last in [
            RawFrames.frame(.data, flags: .endStream, stream: 1, body: part),
            RawFrames.frame(.data, flags: [.endStream, .noMessage], stream: 1),
        ] {
            let head = try await Siege.run(limits: Self.limits) { port in
                let peer = try RawPeer(port: port, tls: Siege.tls())
                try peer.begin(
                    then: RawFrames.request(1, method: Siege.echo, message: nil, endStream: false) + first + last
                )
                return try peer.receiveEnd().head
            }
            #expect(head.code == .invalidArgument)
            #expect(head.notProcessed)
        }
    }

    @Test("a unary call without a message, or with two, is an error of the call")
    func count() async throws {
        let none = try await Siege.run { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(then: RawFrames.request(1, method: Siege.echo, message: nil))
            return try peer.receiveEnd().head
        }
        #expect(none.code == .invalidArgument)
        #expect(none.requestID != nil)
        let later = try await Siege.run { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(
                then: RawFrames.request(1, method: Siege.echo, message: nil, endStream: false)
                    + RawFrames.frame(.data, flags: [.endStream, .noMessage], stream: 1)
            )
            return try peer.receiveEnd().head
        }
        #expect(later.code == .invalidArgument)
    }

    @Test("a message that is cut at any byte leaves nothing behind when the client goes")
    func truncated() async throws {
        let message =
            RawFrames.frame(
                .data,
                flags: .more,
                stream: 1,
                body: Self.length(1100) + [UInt8](repeating: 1, count: 1024)
            )
            + RawFrames.frame(.data, flags: .endStream, stream: 1, body: [UInt8](repeating: 2, count: 76))
        let opening = RawFrames.request(1, method: Siege.echo, message: nil, endStream: false)
        try await Siege.run { port in
            // Each byte of the headers, of the length, and around the parts' ends.
            let cuts = Array(0...20) + Array(1030...1060) + [message.count - 1, message.count]
            for cut in cuts {
                let peer = try RawPeer(port: port, tls: Siege.tls())
                try peer.begin(then: opening + message[..<cut])
                if cut == message.count {
                    let end = try peer.receiveEnd()
                    #expect(end.head.code == .ok)
                    #expect(end.body.count == 1100)
                } else {
                    _ = try peer.receive(.settings)
                }
                if cut.isMultiple(of: 2) { peer.socket.reset() } else { peer.socket.close() }
            }
        }
    }

    @Test("metadata that breaks the rules is an error of the call", arguments: ["UPPER", "grpc-x", "", "te"])
    func metadata(key: String) async throws {
        let head = try await Siege.run { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(
                then: RawFrames.request(1, method: Siege.echo, metadata: [MetadataEntry(key, "x")])
            )
            return try peer.receiveEnd().head
        }
        #expect(head.code == .invalidArgument)
        #expect(head.notProcessed)
        #expect(head.requestID != nil)
    }

    @Test("a client that reads slowly gets the whole reply, also when the connection closes behind it")
    func slowLastReply() async throws {
        // All of the reply is handed to the channel, and closing waits no longer than this once it is written.
        let limits = TransportLimits.defaults.with {
            $0.outboundBytes = 8 << 20
            $0.socketBytes = 8 << 20
            $0.closeTimeout = .milliseconds(1)
        }
        let (bytes, code) = try await Siege.run(limits: limits) { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            peer.socket.shrinkReceiveBuffer(to: 16 << 10)
            try peer.begin(
                RawFrames.generousSettings,
                then: RawFrames.request(1, method: Siege.large, message: [0x06, 0, 0])
                    + RawFrames.frame(.goAway, head: GoAwayHead(code: .leaving).encoded())
            )
            var bytes = 0
            while let frame = try peer.receive() {
                if frame.header.type == .data { bytes += frame.body.count }
                guard frame.header.type == .end else { continue }
                let code = try frame.head.withUnsafeBytes { try EndHeadView(parsing: $0).code }
                return (bytes, code)
            }
            return (bytes, StatusCode.unknown)
        }
        #expect(code == .ok)
        #expect(bytes >= 0x60000)
    }

    @Test("replies that wait count against the memory for messages, and one too many is not kept")
    func waitingReplies() async throws {
        let limits = TransportLimits.defaults.with { $0.processMessageBytes = 5 << 20 }
        let (first, second) = try await Siege.run(limits: limits) { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            let request: (StreamID) -> [UInt8] = {
                RawFrames.request($0, method: Siege.large, message: [0x30, 0, 0])
            }
            // Three megabytes wait for credit; three more do not fit.
            try peer.begin(then: request(1) + request(3))
            let first = try peer.receiveEnd()
            // Dropped, they make room.
            try peer.send(RawFrames.frame(.cancel, stream: 1))
            _ = try peer.receiveEnd()
            try peer.send(request(5) + RawFrames.frame(.window, body: [0x10, 0, 0, 0]))
            return (first, try peer.receiveEnd())
        }
        #expect(first.id == 3)
        #expect(first.head.code == .resourceExhausted)
        #expect(first.head.message.contains("5242880"))
        #expect(first.head.retryAfterMilliseconds == 100)
        #expect(second.id == 5)
        #expect(second.head.code == .ok)
    }

    @Test("a cancelled reply that waits behind DATA gives way to CANCELLED, with the call's trailers")
    func cancelledReply() async throws {
        let handler = TestMethod.handler("Large") { _, context in
            context.trailers = ["x-trailer": "kept"]
            return [UInt8](repeating: 7, count: 3 << 20)
        }
        let head = try await Siege.run(handlers: Siege.handlers.dropLast() + [handler]) { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(then: RawFrames.request(1, method: Siege.large))
            _ = try peer.receive(.data)
            try peer.send(RawFrames.frame(.cancel, stream: 1))
            return try peer.receiveEnd().head
        }
        #expect(head.code == .cancelled)
        #expect(head.trailers == [MetadataEntry("x-trailer", "kept")])
    }

    @Test("a fault behind an answer that is planned changes nothing of it")
    func faultBehindAnswer() async throws {
        let handler = TestMethod.handler("Large") { _, context in
            context.trailers = ["x-trailer": "kept"]
            return [UInt8](repeating: 7, count: 3 << 20)
        }
        let (bytes, head) = try await Siege.run(handlers: Siege.handlers.dropLast() + [handler]) { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(then: RawFrames.request(1, method: Siege.large, endStream: false))
            var bytes = 0
            while let frame = try peer.receive() {
                if frame.header.type == .data {
                    if bytes == 0 {
                        // A second message, while the first is being answered, and credit for the rest.
                        try peer.send(
                            RawFrames.frame(.data, flags: .endStream, stream: 1, body: [1])
                                + RawFrames.frame(.window, body: [0x10, 0, 0, 0])
                        )
                    }
                    bytes += frame.body.count
                }
                if frame.header.type == .end {
                    let head = try frame.head.withUnsafeBytes { try EndHeadView(parsing: $0).materialised(from: $0) }
                    return (bytes, head)
                }
            }
            throw PeerFailure("no END")
        }
        #expect(bytes == (3 << 20) + 4)
        #expect(head.code == .ok)
        #expect(head.trailers == [MetadataEntry("x-trailer", "kept")])
    }

    @Test(
        "a client that ends its side while its call runs gets no answer, and the handler is cancelled",
        arguments: [true, false]
    )
    func halfClosed(gently: Bool) async throws {
        let cancelled = Watched(false)
        let handler = TestMethod.handler("Wait") { _, _ in
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                cancelled.update { $0 = true }
                throw error
            }
            return []
        }
        try await Siege.run(handlers: Siege.handlers + [handler]) { port in
            let peer = try RawPeer(port: port, tls: Siege.tls())
            try peer.begin(then: RawFrames.request(1, method: "\(TestMethod.service)/Wait"))
            _ = try peer.receive(.settings)
            if gently { try peer.end() } else { peer.socket.endWriting() }
            try peer.receiveToEnd()
        }
        try await cancelled.wait(for: "the handler's cancellation") { $0 }
    }
}
