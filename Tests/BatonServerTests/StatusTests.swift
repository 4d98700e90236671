// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import Logging
internal import Testing

@Suite("how calls end", .timeLimit(.minutes(1)))
struct StatusTests {
    private struct Secret: Error {
        let path = "/etc/secret"
    }

    private struct Chosen: RPCErrorConvertible {
        var rpcError: RPCError { RPCError(.dataLoss, "the disk is broken") }
    }

    /// The status that a handler which throws `error` leads to, and what was logged.
    private func status(
        throwing error: any Error & Sendable
    ) async throws -> (RPCError, LogCollector.Record) {
        let handler = TestMethod.handler("Fail") { _, _ in throw error }
        return try await withTestServer(handlers: [handler]) { client, server in
            let status = try #require(await #expect(throws: RPCError.self) { try await client.call("Fail") })
            let id = try #require(status.requestID)
            let record = try await server.log.record("the failed call") { $0.metadata["request_id"] == "\(id)" }
            return (status, record)
        }
    }

    @Test("an error that chose no code becomes INTERNAL with a fixed text; the log has the rest")
    func foreign() async throws {
        let (status, record) = try await self.status(throwing: Secret())
        #expect(status.code == .internalError)
        #expect(status.message == "internal error")
        #expect(status.details.isEmpty)
        #expect(record.level == .error)
        #expect(record.metadata["cause"]?.contains("/etc/secret") == true)
    }

    @Test("a service's own error chooses how callers see it")
    func convertible() async throws {
        let (status, record) = try await self.status(throwing: Chosen())
        #expect(status.code == .dataLoss)
        #expect(status.message == "the disk is broken")
        #expect(record.level == .error)
    }

    @Test("a cancellation that nobody asked for is CANCELLED")
    func cancellation() async throws {
        let (status, _) = try await self.status(throwing: CancellationError())
        #expect(status.code == .cancelled)
    }

    @Test("an error of a call that the handler made does not say that this one was not processed")
    func nested() async throws {
        let inner = RPCError(.unavailable, "down", processed: .no, origin: .peer, requestID: RequestID(high: 1, low: 1))
        let (status, _) = try await self.status(throwing: inner)
        #expect(status.code == .unavailable)
        #expect(status.processed == .maybe)
        #expect(status.requestID != inner.requestID)
    }

    @Test("a NUL in a status does not end the connection")
    func nul() async throws {
        let error = RPCError(.notFound, "a\0b", details: [.other(typeURL: "t\0u", value: [0])])
        let (status, _) = try await self.status(throwing: error)
        #expect(status.code == .notFound)
        #expect(status.message == "a\u{FFFD}b")
    }

    @Test("a status over the head's limit is cut and still sent")
    func oversize() async throws {
        let text = String(repeating: "é", count: 20_000)
        let details = [ErrorDetail.other(typeURL: "t", value: [UInt8](repeating: 1, count: 70_000))]
        let (status, _) = try await self.status(throwing: RPCError(.notFound, text, details: details))
        #expect(status.code == .notFound)
        #expect(status.details.isEmpty)
        #expect(status.message.count > 3000)
        #expect(text.hasPrefix(status.message))
    }

    @Test("trailers that break the rules are left out of a failure")
    func badTrailers() async throws {
        let (status, _) = try await self.status(
            throwing: RPCError(.notFound, "x", metadata: ["Bad Key": "1"])
        )
        #expect(status.code == .notFound)
        #expect(status.metadata.isEmpty)
    }

    @Test(
        "metadata of a reply that breaks the rules is the handler's defect",
        arguments: ["grpc-status", "UPPER", ""]
    )
    func badMetadata(key: String) async throws {
        let handler = TestMethod.handler("Trailers") { _, context in
            context.trailers = Metadata([.init(key: key, value: [65])])
            return []
        }
        let initial = TestMethod.handler("Initial") { _, context in
            context.initialMetadata = Metadata([.init(key: key, value: [65])])
            return []
        }
        try await withTestServer(handlers: [handler, initial, TestMethod.echo()]) { client, _ in
            for method in ["Trailers", "Initial"] {
                let error = await #expect(throws: RPCError.self) { try await client.call(method) }
                #expect(error?.code == .internalError)
            }
            _ = try await client.call("Echo")
        }
    }

    @Test("a reply over the client's limit is refused by its sender, naming limit and size")
    func replyTooLarge() async throws {
        let handler = TestMethod.handler("Large") { _, context in
            context.initialMetadata = ["x-a": "b"]
            return [UInt8](repeating: 0, count: 100_001)
        }
        try await withTestServer(
            handlers: [handler, TestMethod.echo()],
            limits: .defaults.with { $0.messageBytes = 100_000 }
        ) { client, _ in
            let error = await #expect(throws: RPCError.self) { try await client.call("Large") }
            #expect(error?.code == .resourceExhausted)
            #expect(error?.message.contains("100000") == true)
            #expect(error?.message.contains("100001") == true)
            _ = try await client.call("Echo")
        }
    }

    /// Replies that cannot be encoded, in several ways.
    private struct Broken: RPCMessage {
        var kind: String
        var size: Int

        func encode(reserving reserve: (Int) throws -> UnsafeMutableRawBufferPointer) throws {
            switch self.kind {
            case "before": throw RPCError(.internalError, "it cannot be encoded")
            case "after":
                _ = try reserve(self.size)
                throw RPCError(.internalError, "it cannot be encoded")
            case "twice":
                _ = try reserve(self.size)
                _ = try reserve(self.size)
            default: break
            }
        }

        init(kind: String, size: Int) {
            self.kind = kind
            self.size = size
        }

        init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws {
            self.init(kind: String(decoding: bytes, as: UTF8.self), size: 0)
        }

        func violations() -> [FieldViolation] { [] }
    }

    @Test(
        "a reply that cannot be encoded is INTERNAL, and nothing of it travels",
        arguments: ["before", "after", "twice", "never"],
        [10, 100_000]
    )
    func encoding(kind: String, size: Int) async throws {
        for execution in [MethodPolicy.Execution.loop, .pool] {
            let policy = MethodPolicy(authentication: .none, execution: execution)
            let handler = MethodHandler.unary(TestMethod.descriptor("Broken", policy: policy)) {
                (_: BytesMessage, context) in
                context.trailers = ["x-a": "b"]
                return Broken(kind: kind, size: size)
            }
            try await withTestServer(.tls, handlers: [handler, TestMethod.echo()]) { client, server in
                let outcome = await Result { try await client.call("Broken").message }
                if kind == "never", execution == .pool {
                    // Away from the loop an encoding of nothing is an empty message.
                    #expect(try outcome.get().isEmpty)
                } else if kind == "twice", execution == .pool {
                    #expect(try outcome.get().count == size)
                } else {
                    let error = #expect(throws: RPCError.self) { try outcome.get() }
                    #expect(error?.code == .internalError)
                    #expect(server.statistics.calls(.internalError) == 1)
                }
                let echoed = try await client.call("Echo", [1, 2, 3])
                #expect(echoed.message == [1, 2, 3])
            }
        }
    }

    /// A request that is refused when it is decoded, or after.
    private struct Picky: RPCMessage {
        var bytes: [UInt8]

        func encode(reserving reserve: (Int) throws -> UnsafeMutableRawBufferPointer) throws {
            try BytesMessage(self.bytes).encode(reserving: reserve)
        }

        init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws {
            self.bytes = Array(bytes)
            guard self.bytes.first != 0xff else { throw RPCError(.invalidArgument, "the bytes are not a message") }
        }

        func violations() -> [FieldViolation] {
            self.bytes.isEmpty ? [FieldViolation(field: "bytes", reason: "must not be empty")] : []
        }
    }

    @Test("a request that does not decode or breaks a rule never reaches the handler")
    func validation() async throws {
        let seen = Watched(0)
        let handler = MethodHandler.unary(TestMethod.descriptor("Picky")) { (request: Picky, _) in
            seen.update { $0 += 1 }
            return BytesMessage(request.bytes)
        }
        try await withTestServer(handlers: [handler]) { client, _ in
            let malformed = await #expect(throws: RPCError.self) { try await client.call("Picky", [0xff]) }
            #expect(malformed?.code == .invalidArgument)
            #expect(malformed?.message == "the bytes are not a message")
            let empty = await #expect(throws: RPCError.self) { try await client.call("Picky") }
            #expect(empty?.code == .invalidArgument)
            #expect(empty?.message == "bytes: must not be empty")
            #expect(empty?.details.count == 1)
            #expect(empty?.processed == .no)
            #expect(seen.value == 0)
            _ = try await client.call("Picky", [1])
            #expect(seen.value == 1)
        }
    }

    @Test("what a handler answers with first stands")
    func twice() async throws {
        let handler = MethodHandler.answeringOften(TestMethod.descriptor("Often"))
        try await withTestServer(handlers: [handler, TestMethod.echo()]) { client, server in
            let reply = try await client.call("Often")
            #expect(reply.message == [1])
            #expect(server.statistics.calls == 1)
            #expect(server.statistics.openCalls == 0)
            #expect(try await client.call("Echo", [5]).message == [5])
        }
    }

    @Test("the statistics count every call once, by its code")
    func statistics() async throws {
        let handler = TestMethod.handler("Fail") { _, _ in throw RPCError(.aborted, "x") }
        try await withTestServer(handlers: [handler, TestMethod.echo()]) { client, server in
            for _ in 0..<5 { _ = try await client.call("Echo") }
            for _ in 0..<3 { _ = try? await client.call("Fail") }
            _ = try? await client.call("Nothing")
            #expect(server.statistics.calls(.ok) == 5)
            #expect(server.statistics.calls(.aborted) == 3)
            #expect(server.statistics.calls(.unimplemented) == 1)
            #expect(server.statistics.calls == 9)
            #expect(server.statistics.openCalls == 0)
            #expect(server.statistics.openConnections == 1)
            let other = server.makeClient()
            _ = try await other.call("Echo")
            #expect(server.statistics.openConnections == 2)
            await other.close()
            try await server.waitUntilQuiet(connections: 1)
            #expect(server.statistics.connections == 2)
        }
    }
}

extension Result where Failure == any Error {
    init(_ body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
