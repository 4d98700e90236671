// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Testing

@testable internal import BatonServer

@Suite("interceptors of a server", .timeLimit(.minutes(1)))
struct ServerInterceptorTests {
    /// Notes where it is called.
    private struct Recorder: ServerInterceptor {
        let name: String
        let notes: Watched<[String]>
        var points: ServerInterceptionPoints = .all

        private func note(_ text: String) { self.notes.update { [name = self.name] in $0.append("\(name) \(text)") } }

        func admit(_ context: CallContext) throws { self.note("admit") }

        func received<Request: RPCMessage>(_ request: Request, context: CallContext) throws {
            self.note("received")
        }

        func unary<Request: RPCMessage, Response: RPCMessage>(
            _ request: Request,
            context: CallContext,
            next: @Sendable (Request) async throws -> Response
        ) async throws -> Response {
            self.note("before")
            defer { self.note("after") }
            return try await next(request)
        }

        func stream(_ context: CallContext, next: @Sendable () async throws -> Void) async throws {
            self.note("before")
            defer { self.note("after") }
            try await next()
        }

        func ended(_ call: CallSummary) {
            self.note("ended \(call.code)\(call.reachedHandler ? "" : " unseen")")
        }
    }

    /// Throws at one point.
    private struct Refuser: ServerInterceptor {
        let points: ServerInterceptionPoints
        var error: any Error & Sendable = RPCError(.failedPrecondition, "not now")

        func admit(_ context: CallContext) throws { throw self.error }
        func received<Request: RPCMessage>(_ request: Request, context: CallContext) throws { throw self.error }
        func unary<Request: RPCMessage, Response: RPCMessage>(
            _ request: Request,
            context: CallContext,
            next: @Sendable (Request) async throws -> Response
        ) async throws -> Response { throw self.error }
        func stream(_ context: CallContext, next: @Sendable () async throws -> Void) async throws { throw self.error }
    }

    private let notes = Watched<[String]>([])

    private func recorders() -> [any ServerInterceptor] {
        [Recorder(name: "outer", notes: self.notes), Recorder(name: "inner", notes: self.notes)]
    }

    private func noting(_ name: String) -> MethodHandler {
        TestMethod.handler(name) { [notes = self.notes] request, _ in
            notes.update { $0.append("handler") }
            return request
        }
    }

    @Test("the outermost comes first, and last on the way out")
    func order() throws {
        let script = try SessionScript([self.noting("Unary")], interceptors: self.recorders())
        script.open(1, "Unary")
        #expect(self.notes.value == ["outer admit", "inner admit"])
        script.receive(1, [5])
        #expect(
            self.notes.value.dropFirst(2) == [
                "outer received", "inner received", "outer before", "inner before", "handler", "inner after",
                "outer after", "inner ended OK", "outer ended OK",
            ]
        )
    }

    @Test("around a stream they are called once, and for each of its messages")
    func streams() throws {
        let script = try SessionScript([StreamMethod.sum()], interceptors: self.recorders())
        script.open(1, "Sum")
        script.turn()
        #expect(self.notes.value == ["outer admit", "inner admit", "outer before", "inner before"])
        script.receive(1, [1])
        script.receive(1, [2])
        script.halfClose(1)
        #expect(
            self.notes.value.dropFirst(4) == [
                "outer received", "inner received", "outer received", "inner received", "inner after", "outer after",
                "inner ended OK", "outer ended OK",
            ]
        )
    }

    @Test("they are called at the points that they name only")
    func points() throws {
        let some: [any ServerInterceptor] = [
            Recorder(name: "a", notes: self.notes, points: .handler),
            Recorder(name: "b", notes: self.notes, points: [.admit, .ended]),
            Recorder(name: "c", notes: self.notes, points: []),
        ]
        let script = try SessionScript([self.noting("Unary")], interceptors: some)
        script.open(1, "Unary")
        script.receive(1, [])
        #expect(self.notes.value == ["b admit", "a before", "handler", "a after", "b ended OK"])
    }

    @Test(
        "what one throws before the handler refuses the call, as not processed",
        arguments: [ServerInterceptionPoints.admit, .received]
    )
    func refusal(point: ServerInterceptionPoints) throws {
        let script = try SessionScript(
            [self.noting("Unary")],
            interceptors: [Recorder(name: "log", notes: self.notes, points: .ended), Refuser(points: point)]
        )
        var status = script.open(1, "Unary")
        #expect((status != nil) == (point == .admit))
        if point == .received { status = script.receive(1, []).first?.status }
        #expect(status?.code == .failedPrecondition)
        #expect(status?.message == "not now")
        #expect(status?.notProcessed == true)
        #expect(self.notes.value == ["log ended FAILED_PRECONDITION unseen"])
        #expect(script.statistics.openCalls == 0)
        #expect(script.statistics.calls(.failedPrecondition) == 1)
        #expect(script.control.server.runningHandlers == 0)
    }

    @Test("what one throws around the handler is the call's status, as maybe processed")
    func failure() throws {
        let script = try SessionScript(
            [self.noting("Unary"), StreamMethod.echo()],
            interceptors: [Refuser(points: .handler)]
        )
        script.open(1, "Unary")
        script.open(3, "Echo")
        let actions = script.receive(1, [])
        #expect(actions.compactMap(\.status?.code) == [.failedPrecondition, .failedPrecondition])
        #expect(actions.allSatisfy { $0.status?.notProcessed == false })
        #expect(self.notes.value.isEmpty)
    }

    @Test("one that passes a handler by ends the call: without replies, or with an error where one is due")
    func passedBy() throws {
        struct Skipping: ServerInterceptor {
            var points: ServerInterceptionPoints { .handler }
            func stream(_ context: CallContext, next: @Sendable () async throws -> Void) async throws {}
        }
        let script = try SessionScript([StreamMethod.echo(), StreamMethod.sum()], interceptors: [Skipping()])
        script.open(1, "Echo")
        script.open(3, "Sum")
        let actions = script.turn()
        #expect(actions.first == .finish(1, .init(), nil))
        #expect(actions.last?.status?.code == .internalError)
    }

    @Test("what one throws behind a stream's handler is the call's status")
    func failureBehind() throws {
        struct Late: ServerInterceptor {
            var points: ServerInterceptionPoints { .handler }
            func stream(_ context: CallContext, next: @Sendable () async throws -> Void) async throws {
                try await next()
                throw RPCError(.dataLoss, "afterwards")
            }
        }
        let script = try SessionScript([StreamMethod.count(), StreamMethod.sum()], interceptors: [Late()])
        script.open(1, "Count")
        script.open(3, "Sum")
        #expect(script.receive(1, [0]).last?.status?.code == .dataLoss)
        #expect(script.halfClose(3).last?.status?.code == .dataLoss)
    }

    @Test("a foreign error of theirs tells the caller nothing, as one of a handler")
    func foreignError() throws {
        struct Secret: Error {}
        let script = try SessionScript(
            [self.noting("Unary")],
            interceptors: [Refuser(points: .admit, error: Secret())]
        )
        let status = script.open(1, "Unary")
        #expect(status?.code == .internalError)
        #expect(status?.message == "internal error")
    }

    @Test("every call ends once for them: refused, cancelled, lost and answered ones")
    func ended() throws {
        let waiting = StreamMethod.talking("Wait") { requests, _, _ in for try await _ in requests {} }
        let script = try SessionScript(
            [self.noting("Unary"), waiting],
            interceptors: [Recorder(name: "log", notes: self.notes, points: .ended)]
        )
        script.open(1, "Nothing")
        script.turn {
            let name = Array("test.v1.TestService/Unary".utf8)
            _ = name.withUnsafeBytes { script.session.refused(RPCError(.unavailable, "too many"), method: $0) }
        }
        script.open(3, "Wait")
        script.turn()
        script.cancel(3)
        script.open(5, "Wait", timeout: .seconds(1))
        script.turn()
        script.pass(.seconds(1))
        script.open(7, "Wait")
        script.open(9, "Unary")
        script.turn()
        script.turn { script.session.closed("gone") }
        #expect(
            Array(self.notes.value.prefix(4)) == [
                "log ended UNIMPLEMENTED unseen", "log ended UNAVAILABLE unseen", "log ended CANCELLED",
                "log ended DEADLINE_EXCEEDED",
            ]
        )
        #expect(self.notes.value.dropFirst(4).sorted() == ["log ended CANCELLED", "log ended CANCELLED unseen"])
    }

    @Test("a summary knows method, caller, time and error; a name that stands for no method is cut")
    func summary() throws {
        struct Keeper: ServerInterceptor {
            let kept: Watched<[CallSummary]>
            var points: ServerInterceptionPoints { .ended }
            func ended(_ call: CallSummary) { self.kept.update { $0.append(call) } }
        }
        let kept = Watched<[CallSummary]>([])
        let authenticator = TestAuthenticator(["ada": ["admin"]])
        let handlers = [
            TestMethod.echo(),
            TestMethod.handler("Admins", policy: MethodPolicy(roles: ["root"])) { request, _ in request },
        ]
        let script = try SessionScript(handlers, authenticator: authenticator, interceptors: [Keeper(kept: kept)])
        script.open(1, "Echo", token: "ada")
        script.holdUp(.milliseconds(7))
        script.receive(1, [1])
        script.open(3, "Admins", token: "ada")
        script.open(5, String(repeating: "x", count: 200), token: "ada")
        let calls = kept.value
        try #require(calls.count == 3)
        #expect(calls[0].method === handlers[0].method)
        #expect(calls[0].peer.subject == "ada")
        #expect(calls[0].elapsed == .milliseconds(7))
        #expect(calls[0].error == nil)
        #expect(calls[0].code == .ok)
        #expect(calls[1].method === handlers[1].method)
        #expect(calls[1].code == .permissionDenied)
        #expect(calls[1].peer.subject == "ada")
        #expect(calls[2].method == nil)
        #expect(calls[2].methodName.utf8.count < 90)
    }

    @Test("they see messages as what they are, and may pass on another")
    func typedAccess() throws {
        struct Doubling: ServerInterceptor {
            var points: ServerInterceptionPoints { .handler }
            func unary<Request: RPCMessage, Response: RPCMessage>(
                _ request: Request,
                context: CallContext,
                next: @Sendable (Request) async throws -> Response
            ) async throws -> Response {
                guard let bytes = request as? BytesMessage,
                    let doubled = BytesMessage(bytes.bytes + bytes.bytes) as? Request
                else { return try await next(request) }
                let response = try await next(doubled)
                let answer = (response as? BytesMessage)?.bytes ?? []
                return BytesMessage(answer + [0]) as? Response ?? response
            }
        }
        let script = try SessionScript([TestMethod.echo()], interceptors: [Doubling()])
        script.open(1, "Echo")
        #expect(script.receive(1, [1, 2]) == [.finish(1, .init(), [1, 2, 1, 2, 0])])
    }

    @Test("metadata that they set travels with the answer, also of a refused call")
    func metadata() throws {
        struct Marking: ServerInterceptor {
            var points: ServerInterceptionPoints { .admit }
            func admit(_ context: CallContext) throws {
                context.initialMetadata.add("x-first", context.metadata["x-in"] ?? "-")
                context.trailers.add("x-last", context.method.name)
                if context.metadata["x-in"] == "bad" { throw RPCError(.aborted, "bad") }
            }
        }
        let script = try SessionScript([TestMethod.echo(), StreamMethod.count()], interceptors: [Marking()])
        script.open(1, "Echo", metadata: ["x-in": "a"])
        #expect(
            script.receive(1, [1]) == [.finish(1, .init(initial: ["x-first": "a"], trailers: ["x-last": "Echo"]), [1])]
        )
        script.open(3, "Count", metadata: ["x-in": "b"])
        #expect(
            script.receive(3, [1]) == [
                .begin(3, ["x-first": "b"]), .send(3, [0]), .finish(3, .init(trailers: ["x-last": "Count"]), nil),
            ]
        )
        #expect(script.open(5, "Echo", metadata: ["x-in": "bad"])?.trailers == ["x-last": "Echo"])
    }
}
