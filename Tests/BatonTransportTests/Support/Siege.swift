// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonServer
internal import BatonTLS
internal import BatonTesting
internal import BatonTransport
internal import Dispatch
internal import Testing

/// A TLS server under attack, with an honest client beside the attacker.
enum Siege {
    static let authenticator = TestAuthenticator(["good": ["user"]])

    static let handlers = [
        TestMethod.echo(),
        TestMethod.handler("Secure", policy: MethodPolicy(roles: ["user"])) { request, _ in request },
        TestMethod.handler("Large") { request, _ in
            [UInt8](repeating: 7, count: request.reduce(0) { $0 << 8 | Int($1) })
        },
    ]

    static let echo = "\(TestMethod.service)/Echo"
    static let secure = "\(TestMethod.service)/Secure"
    static let large = "\(TestMethod.service)/Large"

    static func tls() throws -> TLSClientConfiguration { try TestCertificates.client() }

    /// Runs `attack` on a thread of its own while the honest client's calls must all succeed; afterwards nothing of the
    /// attack may be left: no call, no connection, no descriptor.
    @discardableResult
    static func run<Value: Sendable>(
        limits: TransportLimits = .defaults,
        configuration: ServerConfiguration = .defaults,
        handlers: [MethodHandler] = Siege.handlers,
        logged: String? = nil,
        _ attack: @escaping @Sendable (_ port: Int) throws -> Value
    ) async throws -> Value {
        try await self.run(limits: limits, configuration: configuration, handlers: handlers, logged: logged) {
            port,
            _ in try attack(port)
        }
    }

    /// The same for an attack that lasts until the server has logged what it is expected to: `untilLogged` waits for it.
    @discardableResult
    static func run<Value: Sendable>(
        limits: TransportLimits = .defaults,
        configuration: ServerConfiguration = .defaults,
        handlers: [MethodHandler] = Siege.handlers,
        logged: String? = nil,
        lasting attack: @escaping @Sendable (_ port: Int, _ untilLogged: () throws -> Void) throws -> Value
    ) async throws -> Value {
        try await withTestServer(
            .tls,
            handlers: handlers,
            authenticator: self.authenticator,
            configuration: configuration,
            limits: limits
        ) { client, server in
            _ = try await client.call("Echo")
            let port = server.port
            let isOver = Watched(false)
            async let honest: Int = {
                var calls = 0
                repeat {
                    _ = try await client.call("Echo", [1, 2, 3])
                    calls += 1
                    // Time for others.
                    _ = try? await isOver.wait(for: "the attack's end", within: .milliseconds(5)) { $0 }
                } while !isOver.value
                return calls
            }()
            let outcome: Result<Value, any Error>
            do {
                // What the attack leads to may be logged while it lasts, or after.
                let isLogged = DispatchSemaphore(value: 0)
                async let record: Void = {
                    if let logged { try await server.log.record(logged) { "\($0)".contains(logged) } }
                    isLogged.signal()
                }()
                let value = try await onOwnThread {
                    try attack(port) {
                        guard isLogged.wait(timeout: .now() + 10) == .success else {
                            throw PeerFailure("waited 10 s for the server to log it")
                        }
                    }
                }
                try await record
                outcome = .success(value)
            } catch {
                outcome = .failure(error)
            }
            isOver.update { $0 = true }
            #expect(try await honest > 0)
            let value = try outcome.get()
            try await server.waitUntilQuiet(connections: 1)
            // The listener and both ends of the honest client's connection.
            try await eventually("the descriptors are back") { OpenDescriptors.sockets(onPort: port) == 3 }
            _ = try await client.call("Echo")
            return value
        }
    }
}
