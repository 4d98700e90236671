// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import Testing

@Suite("who may call what", .timeLimit(.minutes(1)))
struct AdmissionTests {
    private static let authenticator = TestAuthenticator([
        "boss": ["admin", "other"], "guest": ["viewer"], "nobody": [],
    ])
    private static let handlers = [
        TestMethod.echo(),
        TestMethod.handler("Who") { _, context in Array((context.peer.subject ?? "-").utf8) },
        TestMethod.handler("Admins", policy: MethodPolicy(roles: ["root", "admin"])) { request, _ in request },
        TestMethod.handler("Anyone", policy: MethodPolicy()) { request, _ in request },
        TestMethod.handler("Nobody", policy: nil) { request, _ in request },
        TestMethod.handler(
            "Either",
            policy: MethodPolicy(roles: ["admin"], authentication: .tokenOrMutualTLS)
        ) { _, context in Array((context.peer.subject ?? "-").utf8) },
        TestMethod.handler("Small", policy: MethodPolicy(roles: ["admin"], payloadLimit: 100)) { request, _ in request
        },
    ]

    /// The status of one call.
    private func code(
        _ method: String,
        token: String?,
        request: [UInt8] = [],
        over transport: TestTransport = .inProcess
    ) async throws -> RPCError? {
        try await withTestServer(
            transport,
            handlers: Self.handlers,
            authenticator: Self.authenticator
        ) { client, server in
            do {
                _ = try await client.call(method, request, options: CallOptions(token: token))
                return nil
            } catch let error as RPCError {
                #expect(error.processed == .no)
                #expect(server.statistics.calls(error.code) == 1)
                let id = try #require(error.requestID)
                try await server.log.record("the refused call") { $0.metadata["request_id"] == "\(id)" }
                return error
            }
        }
    }

    @Test("an unknown method is told to the authenticated only")
    func unknownMethod() async throws {
        #expect(try await self.code("Nothing", token: nil)?.code == .unauthenticated)
        #expect(try await self.code("Nothing", token: "wrong")?.code == .unauthenticated)
        let error = try await self.code("Nothing", token: "nobody")
        #expect(error?.code == .unimplemented)
        #expect(error?.message == "method test.v1.TestService/Nothing is not implemented here")
    }

    @Test("a method that declares no policy is refused to everyone", arguments: ["boss", "guest", "nobody"])
    func noPolicy(token: String) async throws {
        #expect(try await self.code("Nobody", token: token)?.code == .permissionDenied)
        #expect(try await self.code("Nobody", token: nil)?.code == .unauthenticated)
    }

    @Test("one of the roles is enough, and none of them is not")
    func roles() async throws {
        #expect(try await self.code("Admins", token: "boss") == nil)
        let error = try await self.code("Admins", token: "guest")
        #expect(error?.code == .permissionDenied)
        #expect(error?.message == "role viewer may not call Admins")
        let other = try await self.code("Admins", token: "nobody")
        #expect(other?.message == "a caller without a role may not call Admins")
        #expect(try await self.code("Admins", token: nil)?.code == .unauthenticated)
    }

    @Test("without roles, whoever is authenticated may call")
    func anyone() async throws {
        #expect(try await self.code("Anyone", token: "nobody") == nil)
        #expect(try await self.code("Anyone", token: nil)?.code == .unauthenticated)
    }

    @Test("where no token is needed, one that is shown must still be valid")
    func optionalToken() async throws {
        #expect(try await self.code("Echo", token: nil) == nil)
        #expect(try await self.code("Echo", token: "guest") == nil)
        #expect(try await self.code("Echo", token: "wrong")?.code == .unauthenticated)
    }

    @Test("a certificate that the configuration knows stands for a token, where the method says so")
    func certificate() async throws {
        let authenticator = TestAuthenticator()
        authenticator.allowCertificate(commonName: TestCertificates.clientName, roles: ["admin"])
        try await withTestServer(.mutualTLS, handlers: Self.handlers, authenticator: authenticator) { client, _ in
            let reply = try await client.call("Either")
            #expect(reply.message == Array(TestCertificates.clientName.utf8))
            let error = await #expect(throws: RPCError.self) { try await client.call("Admins") }
            #expect(error?.code == .unauthenticated)
            let unknown = await #expect(throws: RPCError.self) { try await client.call("Nothing") }
            #expect(unknown?.code == .unimplemented)
        }
        #expect(try await self.code("Either", token: nil, over: .mutualTLS)?.code == .unauthenticated)
        #expect(try await self.code("Either", token: nil, over: .tls)?.code == .unauthenticated)
    }

    @Test("a request over the method's limit is refused, whole or at its first part", arguments: [101, 50_000])
    func payloadLimit(size: Int) async throws {
        let request = [UInt8](repeating: 7, count: size)
        let error = try await self.code("Small", token: "boss", request: request)
        #expect(error?.code == .resourceExhausted)
        #expect(error?.message == "the request has \(size) bytes; Small takes at most 100")
        #expect(try await self.code("Small", token: "boss", request: [UInt8](repeating: 7, count: 100)) == nil)
        // Roles come before size.
        #expect(try await self.code("Small", token: "guest", request: request)?.code == .permissionDenied)
    }

    @Test("a call that shows two credentials is wrong")
    func twoCredentials() async throws {
        try await withTestServer(
            handlers: Self.handlers,
            authenticator: Self.authenticator,
            token: .fixed("boss")
        ) { client, _ in
            let options = CallOptions(metadata: ["authorization": "Bearer guest"])
            let error = await #expect(throws: RPCError.self) { try await client.call("Who", options: options) }
            #expect(error?.code == .invalidArgument)
            #expect(error?.processed == .no)
        }
    }

    @Test("an authorization that is not Bearer and a token is not accepted")
    func malformedAuthorization() async throws {
        try await withTestServer(handlers: Self.handlers, authenticator: Self.authenticator) { client, _ in
            for value in ["Basic Zm9v", "Bearer", "boss"] {
                let options = CallOptions(metadata: ["authorization": value])
                let error = await #expect(throws: RPCError.self) { try await client.call("Echo", options: options) }
                #expect(error?.code == .unauthenticated)
            }
        }
    }

    @Test("a server without an authenticator takes no tokens")
    func noAuthenticator() async throws {
        try await withTestServer(handlers: Self.handlers) { client, _ in
            let error = await #expect(throws: RPCError.self) {
                try await client.call("Echo", options: CallOptions(token: "boss"))
            }
            #expect(error?.code == .unauthenticated)
            _ = try await client.call("Echo")
        }
    }

    @Test("authorization does not reach handlers")
    func hiddenAuthorization() async throws {
        let handler = TestMethod.handler("Keys") { _, context in
            Array(context.metadata.entries.map(\.key).joined(separator: ",").utf8)
        }
        try await withTestServer(handlers: [handler], authenticator: Self.authenticator) { client, _ in
            let options = CallOptions(metadata: ["x-a": "1"], token: "boss")
            let reply = try await client.call("Keys", options: options)
            #expect(reply.message == Array("x-a".utf8))
        }
    }
}
