// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonConformance
internal import BatonCore
internal import BatonTesting
internal import BatonWire
internal import Testing

/// The interop cases in which a server's connection behaves unusually.
@Suite("gRPC's interop cases of connections", .timeLimit(.minutes(2)))
struct InteropConnectionTests {
    /// Runs a client against a server of which every byte is decided; both must end.
    private func run<Value: Sendable, Seen: Sendable>(
        _ transport: TestTransport,
        server script: @escaping @Sendable (RawServer) throws -> Seen,
        client body: @escaping @Sendable (ConformanceService.Client) async throws -> Value
    ) async throws -> (Value, Seen) {
        let server = try RawServer(transport)
        let client = RPCClient(transport: server.clientTransport)
        async let seen = onOwnThread { try script(server) }
        let value = try await body(ConformanceService.Client(client))
        let result = (value, try await seen)
        await client.close()
        return result
    }

    @Test("goaway: calls behind a GOAWAY go over another connection, and none fails", arguments: TestTransport.allCases)
    func goAway(_ transport: TestTransport) async throws {
        let reply = try UnaryCallResponse(receivedBytes: 5).encodedBytes()
        let (sizes, seen) = try await self.run(transport) { server in
            let first = try server.accept()
            try first.begin()
            let one = try first.receiveRequest()
            let leave = GoAwayHead(lastStreamID: Baton1.openEndedStreamID, code: .shutdown)
            try first.send(RawFrames.end(one.id, message: reply) + RawFrames.frame(.goAway, head: leave.bytes))
            // Nothing but the ACK comes behind it, and then the end.
            let ack = try first.receive()
            let last = GoAwayHead(lastStreamID: one.id, code: .shutdown)
            try first.send(RawFrames.frame(.goAway, head: last.bytes))
            let second = try server.accept()
            try second.begin()
            let two = try second.receiveRequest()
            try second.send(RawFrames.end(two.id, message: reply))
            let rest = try first.receive()
            return (ack?.header.type == .goAway && ack?.header.flags == .ack, two.id, rest == nil)
        } client: { service in
            var sizes: [UInt64] = []
            for _ in 0..<2 { sizes.append(try await service.unaryCall().receivedBytes) }
            return sizes
        }
        #expect(sizes == [5, 5])
        #expect(seen == (true, 1, true))
    }

    /// How a server ends a call in the middle.
    enum Ending: CaseIterable, Sendable {
        case status, close, reset

        func perform(on peer: RawPeer, _ call: StreamID) throws {
            switch self {
            case .status:
                try peer.send(RawFrames.end(call, EndHead(code: .aborted, message: "in the middle")))
                // The client closes its side, if that is open, and goes on.
                let next = try peer.receiveRequest()
                try peer.send(RawFrames.end(next.id, message: []))
                return
            case .close: peer.socket.close()
            case .reset: peer.socket.reset()
            }
        }

        func check(_ error: RPCError?) {
            switch self {
            case .status:
                #expect(error?.code == .aborted)
                #expect(error?.message == "in the middle")
                #expect(error?.origin == .peer)
            case .close, .reset:
                #expect(error?.code == .unavailable)
                #expect(error?.origin == .local)
            }
            #expect(error?.processed == .maybe)
        }
    }

    /// A server sends `frames` and ends the call in the middle; a further call of the client then finds it well.
    private func interrupted(
        _ transport: TestTransport,
        _ ending: Ending,
        _ frames: @escaping @Sendable (StreamID) -> [UInt8],
        _ call: @escaping @Sendable (ConformanceService.Client) async throws -> Void
    ) async throws {
        let (error, method) = try await self.run(transport) { server in
            let first = try server.accept()
            try first.begin()
            let request = try first.receiveRequest()
            try first.send(frames(request.id))
            try ending.perform(on: first, request.id)
            guard ending != .status else { return request.method }
            let second = try server.accept()
            try second.begin()
            let next = try second.receiveRequest()
            try second.send(RawFrames.end(next.id, message: []))
            return next.method
        } client: { service in
            let error = await #expect(throws: RPCError.self) { try await call(service) }
            _ = try await service.emptyCall()
            return error
        }
        ending.check(error)
        // What may have been processed was not sent a second time.
        if ending != .status { #expect(method.hasSuffix("/EmptyCall")) }
    }

    @Test(
        "rst_after_header: a call that ends behind its initial metadata fails, and is not made again",
        arguments: TestTransport.allCases,
        Ending.allCases
    )
    func resetAfterHeader(_ transport: TestTransport, _ ending: Ending) async throws {
        let frames: @Sendable (StreamID) -> [UInt8] = {
            RawFrames.frame(.response, stream: $0, head: ResponseHead(metadata: [MetadataEntry("x-first", "1")]).bytes)
        }
        try await self.interrupted(transport, ending, frames) { _ = try await $0.unrepeatableCall() }
        try await self.interrupted(transport, ending, frames) { service in
            try await service.streamingOutput { replies in
                #expect(try await replies.initialMetadata == ["x-first": "1"])
                for try await _ in replies { Issue.record("a reply that was not sent") }
            }
        }
    }

    @Test(
        "rst_during_data: a message that is cut is not handed over, and its call fails",
        arguments: TestTransport.allCases,
        Ending.allCases
    )
    func resetDuringData(_ transport: TestTransport, _ ending: Ending) async throws {
        let whole = try StreamingOutputResponse(payload: [UInt8](repeating: 0, count: 100)).encodedBytes()
        let frames: @Sendable (StreamID) -> [UInt8] = {
            RawFrames.frame(
                .data,
                flags: .more,
                stream: $0,
                body: RawFrames.number(10_000) + [UInt8](repeating: 0, count: 5000)
            )
        }
        try await self.interrupted(transport, ending, frames) { _ = try await $0.unrepeatableCall() }
        try await self.interrupted(transport, ending) { id in
            RawFrames.frame(.data, stream: id, body: whole) + frames(id)
        } _: { service in
            try await service.streamingOutput { replies in
                var sizes: [Int] = []
                do {
                    for try await reply in replies { sizes.append(reply.payload.count) }
                } catch {
                    #expect(sizes == [100])
                    throw error
                }
            }
        }
    }

    @Test(
        "ping: a client answers each PING with its bytes, in calls and between them",
        arguments: TestTransport.allCases
    )
    func ping(_ transport: TestTransport) async throws {
        let (_, answers) = try await self.run(transport) { server in
            let peer = try server.accept()
            try peer.begin()
            var answers: [[UInt8]] = []
            var calls: [StreamID] = []
            // Requests may come between a PING and its answer.
            let ping: (UInt8) throws -> Void = { number in
                try peer.send(RawFrames.frame(.ping, body: [1, 2, 3, 4, 5, 6, 7, number]))
                while let frame = try peer.receive() {
                    if frame.header.type == .request { calls.append(frame.header.streamID) }
                    guard frame.header.type == .ping else { continue }
                    answers.append(frame.header.flags == .ack ? frame.body : [])
                    return
                }
            }
            let first = try peer.receiveRequest().id
            try ping(0)
            try peer.send(RawFrames.end(first, message: []))
            try ping(1)
            let second = try calls.first ?? peer.receiveRequest().id
            try peer.send(RawFrames.end(second, message: []))
            return answers
        } client: { service in
            _ = try await service.emptyCall()
            _ = try await service.emptyCall()
        }
        #expect(answers == [[1, 2, 3, 4, 5, 6, 7, 0], [1, 2, 3, 4, 5, 6, 7, 1]])
    }

    @Test(
        "max_streams: a client has no more calls open than were announced, and makes the others as those end",
        arguments: TestTransport.allCases
    )
    func maximumStreams(_ transport: TestTransport) async throws {
        let (_, isKept) = try await self.run(transport) { server in
            let peer = try server.accept()
            var settings = RawFrames.settings(by: .server)
            settings.concurrentCalls = 16
            try peer.begin(settings)
            var open: [StreamID] = []
            for _ in 0..<16 { open.append(try peer.receiveRequest().id) }
            var isKept = true
            for round in 0..<24 {
                if round < 2 {
                    // The answer is next: no further call was on its way.
                    try peer.send(RawFrames.frame(.ping, body: [UInt8](repeating: 1, count: 8)))
                    let next = try peer.receive()
                    if next?.header.type != .ping { isKept = false }
                }
                try peer.send(RawFrames.end(open.removeFirst(), message: []))
                open.append(try peer.receiveRequest().id)
            }
            try peer.send(open.flatMap { RawFrames.end($0, message: []) })
            return isKept
        } client: { service in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<40 { group.addTask { _ = try await service.emptyCall() } }
                try await group.waitForAll()
            }
        }
        #expect(isKept)
    }
}
