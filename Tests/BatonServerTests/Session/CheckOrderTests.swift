// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Testing

@testable internal import BatonServer

@Suite("the order of checks", .timeLimit(.minutes(1)))
struct CheckOrderTests {
    /// Counts what is decoded.
    private struct Watcher: RPCMessage {
        static let decoded = Watched(0)

        init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws {
            Self.decoded.update { $0 += 1 }
        }

        func encode(reserving reserve: (Int) throws -> UnsafeMutableRawBufferPointer) throws { _ = try reserve(0) }
        func violations() -> [FieldViolation] { [FieldViolation(field: "all", reason: "is wrong")] }
    }

    /// A call that breaks every rule from `rule` on is refused for that one.
    @Test(
        "connection limits, authentication, method, roles, limits of the caller, interceptors, size, validation",
        .serialized,
        arguments: [
            ("rate", RPCError.Code.resourceExhausted, "per connection is 1 per second"),
            ("token", .unauthenticated, "invalid token"),
            ("method", .unimplemented, "is not implemented here"),
            ("roles", .permissionDenied, "may not call"),
            ("identity", .resourceExhausted, "per identity"),
            ("interceptor", .failedPrecondition, "not now"),
            ("size", .resourceExhausted, "takes at most 1"),
            ("validation", .invalidArgument, "all: is wrong"),
        ] as [(String, RPCError.Code, String)]
    )
    func order(rule: String, code: RPCError.Code, text: String) throws {
        struct Refuser: ServerInterceptor {
            var points: ServerInterceptionPoints { .admit }
            func admit(_ context: CallContext) throws { throw RPCError(.failedPrecondition, "not now") }
        }
        let rules = ["rate", "token", "method", "roles", "identity", "interceptor", "size", "validation"]
        let broken = Set(rules[(rules.firstIndex(of: rule) ?? 0)...])
        let policy = MethodPolicy(roles: ["admin"], payloadLimit: 1)
        let method = MethodHandler.unary(TestMethod.descriptor("Call", policy: policy)) { (request: Watcher, _) in
            request
        }
        let script = try SessionScript(
            [method],
            authenticator: TestAuthenticator(["t": broken.contains("roles") ? [] : ["admin"]]),
            interceptors: broken.contains("interceptor") ? [Refuser()] : []
        ) {
            if broken.contains("rate") {
                $0.limits.connection.requestsPerSecond = 1
                $0.limits.connection.requestBurst = 1
            }
            if broken.contains("identity") {
                $0.limits.identity.requestsPerSecond = 1
                $0.limits.identity.requestBurst = 1
            }
        }
        // Uses the rates up.
        script.open(1, "Call", token: "t")
        let before = Watcher.decoded.value
        var status = script.open(
            3,
            broken.contains("method") ? "Nothing" : "Call",
            token: broken.contains("token") ? "wrong" : "t"
        )
        if status == nil {
            status = script.receive(3, broken.contains("size") ? [1, 2] : [1]).first?.status
        }
        #expect(status?.code == code)
        #expect(status?.message.contains(text) == true, "\(status?.message ?? "-")")
        #expect(status?.notProcessed == true)
        #expect(Watcher.decoded.value == before + (rule == "validation" ? 1 : 0))
    }

    @Test("a refused call gives back what it had taken")
    func givenBack() throws {
        let script = try SessionScript([TestMethod.echo()]) { $0.limits.connection.runningHandlers = 1 }
        for id in stride(from: 1, to: 20, by: 2) {
            #expect(
                script.open(UInt32(id), "Echo", timeout: id % 4 == 1 ? .zero : nil)?.code ?? .ok != .resourceExhausted
            )
            script.cancel(UInt32(id))
        }
        #expect(script.control.server.runningHandlers == 0)
    }

    @Test("an announced message takes its room until it is decoded, or its call is over")
    func announced() throws {
        let script = try SessionScript([TestMethod.echo()]) { $0.limits.connection.bufferedBytes = 1000 }
        for id in [1, 3, 5] as [UInt32] { script.open(id, "Echo") }
        script.turn { script.session.announced(messageOf: 600, for: CallID(1)) }
        #expect(script.control.server.heldBytes == 600)
        let refused = script.turn { script.session.announced(messageOf: 600, for: CallID(3)) }
        #expect(refused.first?.status?.code == .resourceExhausted)
        #expect(refused.first?.status?.notProcessed == true)
        #expect(refused.first?.status?.retryAfter != nil)
        script.receive(1, [1, 2, 3])
        #expect(script.control.server.heldBytes == 0)
        script.turn { script.session.announced(messageOf: 600, for: CallID(5)) }
        script.cancel(5)
        #expect(script.control.server.heldBytes == 0)
    }
}
