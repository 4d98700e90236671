// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonServer
internal import BatonTLS
internal import BatonTesting
internal import BatonTransport

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
        try await withAttackedServer(
            .tls,
            handlers: handlers,
            authenticator: self.authenticator,
            configuration: configuration,
            limits: limits,
            logged: logged
        ) { client in
            _ = try await client.call("Echo", [1, 2, 3])
        } attack: { server, untilLogged in
            try attack(server.port, untilLogged)
        }
    }
}
