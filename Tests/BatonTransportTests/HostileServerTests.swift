// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("a client with a server of which every byte is decided", .serialized, .timeLimit(.minutes(1)))
struct HostileServerTests {
    /// Runs a client against a scripted server; both must end.
    private func run<Value: Sendable, Seen: Sendable>(
        token: TokenSource? = nil,
        server script: @escaping @Sendable (RawListener) throws -> Seen,
        client body: @escaping @Sendable (RPCClient) async throws -> Value
    ) async throws -> (Value, Seen) {
        let listener = try RawListener(tls: TestCertificates.server())
        let client = RPCClient(
            transport: try .tls(host: "localhost", port: listener.port, tls: TestCertificates.client()),
            token: token
        )
        async let seen = onOwnThread { try script(listener) }
        let value = try await body(client)
        let result = (value, try await seen)
        await client.close()
        return result
    }

    private func failure(_ script: @escaping @Sendable (RawPeer) throws -> Void) async throws -> RPCError? {
        try await self.run { listener in
            let peer = try listener.accept()
            try script(peer)
        } client: { client in
            await #expect(throws: RPCError.self) { try await client.call("Echo", [1]) }
        }.0
    }

    @Test("a token is given once and named by each call; a fresh one gets another number")
    func credential() async throws {
        let token = Watched("first")
        let (_, seen) = try await self.run(token: TokenSource { token.value }) { listener in
            let peer = try listener.accept()
            try peer.begin()
            var seen: [String] = []
            var calls = 0
            while calls < 5, let frame = try peer.receive() {
                switch frame.header.type {
                case .credential:
                    let text = try frame.head.withUnsafeBytes { head in
                        let view = try CredentialHeadView(parsing: head)
                        return "\(view.id)=\(String(decoding: view.token.bytes(in: head), as: UTF8.self))"
                    }
                    seen.append(text)
                case .request:
                    calls += 1
                    let id = try frame.head.withUnsafeBytes { try RequestHeadView(parsing: $0).credential }
                    seen.append("call with \(id)")
                    try peer.send(RawFrames.end(frame.header.streamID, message: []))
                default: break
                }
            }
            return seen
        } client: { client in
            for _ in 0..<3 { _ = try await client.call("Echo") }
            token.update { $0 = "second" }
            _ = try await client.call("Echo")
            token.update { $0 = "first" }
            _ = try await client.call("Echo")
        }
        #expect(
            seen == ["1=first", "call with 1", "call with 1", "call with 1", "2=second", "call with 2", "call with 1"]
        )
    }

    @Test("a call above the last id of GOAWAY is made again on another connection")
    func retry() async throws {
        let (reply, ids) = try await self.run { listener in
            let first = try listener.accept()
            try first.begin()
            let lost = try first.receiveRequest()
            try first.send(RawFrames.frame(.goAway, head: GoAwayHead(lastStreamID: 0, code: .shutdown).bytes))
            let second = try listener.accept()
            try second.begin()
            let made = try second.receiveRequest()
            try second.send(RawFrames.end(made.id, message: made.body))
            // No END comes for the first: the client does not wait for it for ever.
            try first.receiveToEnd()
            return [lost.body, made.body]
        } client: { client in
            try await client.call("Echo", [7]).message
        }
        #expect(reply == [7])
        #expect(ids == [[7], [7]])
    }

    @Test("a server that goes before it answers may have acted", arguments: ["close", "reset", "close_notify"])
    func goes(how: String) async throws {
        let error = try await self.failure { peer in
            try peer.begin()
            _ = try peer.receiveRequest()
            switch how {
            case "close": peer.socket.close()
            case "reset": peer.socket.reset()
            default:
                try peer.end()
                try peer.receiveToEnd()
            }
        }
        #expect(error?.code == .unavailable)
        #expect(error?.processed == .maybe)
        #expect(error?.origin == .local)
    }

    @Test("the reason that a server gives for the end reaches its calls")
    func reason() async throws {
        let error = try await self.failure { peer in
            try peer.begin()
            let call = try peer.receiveRequest()
            let head = GoAwayHead(lastStreamID: call.id, code: .flood, text: "too much of it")
            try peer.send(RawFrames.frame(.goAway, head: head.bytes))
            try peer.end()
            try peer.receiveToEnd()
        }
        #expect(error?.code == .unavailable)
        #expect(error?.processed == .maybe)
        #expect(error?.message.contains("FLOOD: too much of it") == true)
    }

    @Test(
        "a server that breaks the protocol loses its client, which says how",
        arguments: [
            Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8),
            RawFrames.end(3),
            RawFrames.frame(.data, stream: 1, length: 2_000_000),
            RawFrames.frame(.end, flags: .noMessage, stream: 1, head: [0xff, 0xff]),
            RawFrames.request(1, method: "x/y"),
            RawFrames.frame(FrameType(rawValue: 0x3f)),
        ]
    )
    func breaks(bytes: [UInt8]) async throws {
        let error = try await self.failure { peer in
            try peer.begin()
            _ = try peer.receiveRequest()
            try peer.send(bytes)
            let goAway = try peer.receiveGoAway()
            #expect(goAway.code.rawValue >= 16)
            try peer.receiveToEnd()
        }
        #expect(error?.code == .unavailable)
        #expect(error?.processed == .maybe)
        #expect(error?.message.contains("broke the protocol") == true)
    }

    @Test("an OK without a message, and a reply over the client's limit, are the server's fault and end the call only")
    func badReplies() async throws {
        let (outcomes, _) = try await self.run { listener in
            let peer = try listener.accept()
            try peer.begin()
            let none = try peer.receiveRequest()
            try peer.send(RawFrames.end(none.id))
            let large = try peer.receiveRequest()
            let size: [UInt8] = [0x00, 0x40, 0x00, 0x01]
            try peer.send(
                RawFrames.frame(.data, flags: .more, stream: large.id, body: size + [UInt8](repeating: 1, count: 1024))
            )
            _ = try peer.receive(.cancel)
            try peer.send(RawFrames.end(large.id, EndHead(code: .cancelled)))
            let good = try peer.receiveRequest()
            try peer.send(RawFrames.end(good.id, message: [9]))
        } client: { client in
            let none = await #expect(throws: RPCError.self) { try await client.call("Echo") }
            let large = await #expect(throws: RPCError.self) { try await client.call("Echo") }
            let good = try await client.call("Echo")
            return (none, large, good.message)
        }
        #expect(outcomes.0?.code == .internalError)
        #expect(outcomes.0?.origin == .local)
        #expect(outcomes.1?.code == .resourceExhausted)
        #expect(outcomes.1?.message.contains("4194304") == true)
        #expect(outcomes.2 == [9])
    }

    @Test("a cancelled call tells the server once, and its late END is nobody's")
    func cancel() async throws {
        let sent = Watched(false)
        let (_, code) = try await self.run { listener in
            let peer = try listener.accept()
            try peer.begin()
            let call = try peer.receiveRequest()
            sent.update { $0 = true }
            let cancel = try peer.receive(.cancel)
            let code = try cancel.head.withUnsafeBytes { try CancelHead(parsing: $0).code }
            try peer.send(RawFrames.end(call.id, message: [1]))
            let next = try peer.receiveRequest()
            try peer.send(RawFrames.end(next.id, message: [2]))
            return code
        } client: { client in
            let call = Task { try await client.call("Echo") }
            try await sent.wait(for: "the request to arrive") { $0 }
            call.cancel()
            await #expect(throws: RPCError.self) { try await call.value }
            let next = try await client.call("Echo")
            #expect(next.message == [2])
        }
        #expect(code == .cancelled)
    }

    @Test("every call gets an outcome, however often connections end under it")
    func churn() async throws {
        let isOver = Watched(false)
        let ((succeeded, failed), _) = try await self.run { listener in
            // Each connection answers a few calls and goes in the middle of others.
            var answered = 0
            defer { isOver.update { $0 = true } }
            while true {
                let peer = try listener.accept()
                try? peer.begin()
                for _ in 0..<3 {
                    guard let call = try? peer.receiveRequest() else { break }
                    if call.body == [0xff] { return answered }
                    answered += 1
                    try? peer.send(RawFrames.end(call.id, message: call.body))
                }
                if answered.isMultiple(of: 2) { peer.socket.reset() } else { peer.socket.close() }
            }
        } client: { client in
            let counts = try await withDeadline(.seconds(30), for: "all calls") {
                await withTaskGroup(of: Bool.self) { group in
                    for call in 0..<300 {
                        group.addTask { (try? await client.call("Echo", [UInt8(call & 0x7f)])) != nil }
                    }
                    return await group.reduce(into: (0, 0)) { $1 ? ($0.0 += 1) : ($0.1 += 1) }
                }
            }
            while !isOver.value { _ = try? await client.call("Echo", [0xff]) }
            return counts
        }
        #expect(succeeded + failed == 300)
    }

    @Test("a server that says nothing in the handshake does not keep a call beyond its time")
    func silent() async throws {
        let (error, _) = try await self.run { listener in
            let socket = try listener.acceptSocket()
            _ = try socket.receiveToEnd()
        } client: { client in
            let error = await #expect(throws: RPCError.self) {
                try await client.call("Echo", options: CallOptions(timeout: .seconds(1)))
            }
            await client.close()
            return error
        }
        #expect(error?.code == .deadlineExceeded)
        #expect(error?.processed == .no)
    }
}
