// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting
internal import Testing

@Suite("deadlines of a client's calls", .timeLimit(.minutes(1)))
struct DeadlineTests {
    private let time = ManualTime()

    private func method(_ kind: MethodDescriptor.Kind, policy: Duration? = nil) -> MethodDescriptor {
        TestStream.descriptor(kind, policy: MethodPolicy(defaultDeadline: policy))
    }

    /// Runs `body` as the handler of a call with so much time left.
    private func serving<Value: Sendable>(
        left: Duration,
        _ body: @Sendable () async throws -> Value
    ) async rethrows -> Value {
        let context = CallContext(
            method: TestMethod.descriptor("Outer"),
            peer: Peer(
                identity: nil,
                connection: ConnectionInfo(id: 1, remoteAddress: "test", tlsIdentity: nil)
            ),
            metadata: [:],
            deadline: Deadline(start: self.time.start, timeout: left),
            requestID: RequestID(high: 1, low: 2),
            runtime: NoRuntime()
        )
        return try await CallContext.$current.withValue(context) { try await body() }
    }

    private final class NoRuntime: CallRuntime {
        func offload<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
            try work()
        }
        func withCallLock<Value>(_ body: () -> Value) -> Value { body() }
    }

    @Test(
        "the timeout of the call counts, else that of the method, else that of the client for calls of that kind",
        arguments: [
            (MethodDescriptor.Kind.unary, Duration.seconds(1), Duration.seconds(2), Duration.seconds(1)),
            (.unary, nil, .seconds(2), .seconds(2)), (.unary, nil, nil, .seconds(7)),
            (.serverStreaming, .seconds(1), .seconds(2), .seconds(1)),
            (.serverStreaming, nil, .seconds(2), .seconds(2)),
            (.serverStreaming, nil, nil, .seconds(70)), (.clientStreaming, nil, nil, .seconds(70)),
            (.bidirectionalStreaming, nil, nil, .seconds(70)),
        ] as [(MethodDescriptor.Kind, Duration?, Duration?, Duration)]
    )
    func sources(kind: MethodDescriptor.Kind, timeout: Duration?, policy: Duration?, allowed: Duration) {
        let client = ScriptedConnector(outcomes: []).client(self.time) {
            $0.defaultDeadline = .seconds(7)
            $0.defaultStreamDeadline = .seconds(70)
        }
        let prepared = client.prepared(CallOptions(timeout: timeout), for: self.method(kind, policy: policy))
        #expect(prepared.deadline == Deadline(start: self.time.start, timeout: allowed))
    }

    @Test("by default a unary call has 30 s and a call with streams 24 h")
    func defaults() {
        let client = ScriptedConnector(outcomes: []).client(self.time)
        #expect(client.prepared(.defaults, for: self.method(.unary)).deadline?.allowed == .seconds(30))
        #expect(client.prepared(.defaults, for: self.method(.serverStreaming)).deadline?.allowed == .seconds(86400))
    }

    @Test("a deadline of the options shortens and never lengthens", arguments: [(1, 1), (60, 30)])
    func ofOptions(seconds: Int, allowed: Int) {
        let client = ScriptedConnector(outcomes: []).client(self.time)
        let options = CallOptions(deadline: Deadline(start: self.time.start, timeout: .seconds(seconds)))
        #expect(client.prepared(options, for: self.method(.unary)).deadline?.allowed == .seconds(allowed))
    }

    @Test(
        "a call of a handler takes over the deadline that it works under, never a later one",
        arguments: [(5, 5), (60, 30)]
    )
    func inherited(left: Int, allowed: Int) async {
        let client = ScriptedConnector(outcomes: []).client(self.time)
        let prepared = await self.serving(left: .seconds(left)) {
            client.prepared(.defaults, for: TestMethod.descriptor("Echo"))
        }
        #expect(prepared.deadline?.allowed == .seconds(allowed))
    }

    @Test("an interceptor can shorten a deadline; what is inherited it cannot lengthen", arguments: [(2, 2), (50, 5)])
    func interceptor(seconds: Int, allowed: Int) async throws {
        struct Changing: ClientInterceptor {
            let deadline: Deadline
            func unary<Request: RPCMessage, Response: RPCMessage>(
                _ request: Request,
                method: MethodDescriptor,
                options: CallOptions,
                next: (_ request: Request, _ options: CallOptions) async throws -> Reply<Response>
            ) async throws -> Reply<Response> {
                var options = options
                options.deadline = self.deadline
                return try await next(request, options)
            }
        }
        let connector = ScriptedConnector(outcomes: [.success([1])])
        let changing = Changing(deadline: Deadline(start: self.time.start, timeout: .seconds(seconds)))
        let client = connector.client(self.time, interceptors: [changing])
        try await self.serving(left: .seconds(5)) {
            let _: Reply<BytesMessage> = try await client.unary(
                BytesMessage([1]),
                method: TestMethod.descriptor("Echo"),
                options: .defaults
            )
        }
        #expect(connector.connections.value[0].calls.value[0].deadline.allowed == .seconds(allowed))
    }

    @Test("a call without time left fails before a connection is made", arguments: [Duration.zero, .seconds(-1)])
    func noTime(timeout: Duration) async throws {
        let connector = ScriptedConnector(outcomes: [])
        let error = await #expect(throws: RPCError.self) {
            try await connector.client(self.time).call("Echo", options: CallOptions(timeout: timeout))
        }
        #expect(error?.code == .deadlineExceeded)
        #expect(error?.processed == .no)
        #expect(error?.message == "the call's 0 ms passed while nothing was sent yet")
        #expect(connector.attempts.value == 0)
    }

    @Test("a call that ran into an inherited deadline says whose it was", arguments: [true, false])
    func inheritedError(isInherited: Bool) async throws {
        let connector = ScriptedConnector(
            outcomes: [.failure(RPCError(.deadlineExceeded, "the call's 5000 ms had passed", processed: .maybe))]
        )
        let client = connector.client(self.time)
        let error = await #expect(throws: RPCError.self) {
            try await self.serving(left: .seconds(isInherited ? 5 : 10)) {
                try await client.call("Echo", options: CallOptions(timeout: .seconds(isInherited ? 8 : 5)))
            }
        }
        #expect(error?.history?.inheritedFrom == (isInherited ? "test.v1.TestService/Outer" : nil))
        #expect(error?.history?.allowed == .seconds(5))
        let suffix = isInherited ? "; the deadline was inherited from the call of test.v1.TestService/Outer" : ""
        #expect(error?.message == "the call's 5000 ms had passed" + suffix)
    }
}
