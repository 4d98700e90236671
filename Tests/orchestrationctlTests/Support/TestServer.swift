// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore
internal import BatonMessages
internal import BatonServer
internal import BatonTLS
internal import BatonTransport
internal import Logging
internal import OrchestrationAPI

/// A server with fixed answers on a free port, with certificates of its own.
struct TestServer {
    let address: String
    let service: FixedService
    /// Answers calls of every kind.
    let conformance: ConformanceServer
    /// Holds ca.pem, the tokens admin.jwt and viewer.jwt, and what the test adds.
    let directory: TemporaryDirectory

    /// The environment for a caller with a role.
    func environment(_ role: String? = "admin") -> [String: String] {
        var environment = [
            "ORCHESTRATION_ADDRESS": self.address, "ORCHESTRATION_CA": "\(self.directory.path)/ca.pem",
        ]
        if let role { environment["ORCHESTRATION_TOKEN"] = role }
        return environment
    }

    /// Runs `body` against a server, which is stopped afterwards.
    ///
    /// - Parameters:
    ///   - asksForCertificates: whether only clients with a certificate are let in; the directory holds one as client.pem
    ///     and client.key.
    ///   - certificate: makes the server's own.
    static func with(
        asksForCertificates: Bool = false,
        certificate: (DevelopmentCertificates) throws -> IssuedCertificate = { try $0.makeServer() },
        _ body: (TestServer) async throws -> Void
    ) async throws {
        let directory = try TemporaryDirectory()
        let authority = try DevelopmentCertificates()
        let certificate = try certificate(authority)
        _ = try directory.file("ca.pem", authority.authorityPEM)
        let client = try authority.makeClient(commonName: "tester")
        _ = try directory.file("client.pem", client.certificatePEM)
        _ = try directory.file("client.key", client.privateKeyPEM)
        var tls = TLSServerConfiguration(
            certificateChain: .text(certificate.certificatePEM),
            privateKey: .text(certificate.privateKeyPEM)
        )
        if asksForCertificates { tls.clientCertificates = .required(authorities: .text(authority.authorityPEM)) }
        let service = FixedService()
        let conformance = ConformanceServer()
        let descriptors = [
            OrchestrationService.descriptor, PartnershipService.descriptor, HealthService.descriptor,
            ReflectionService.descriptor, ConformanceService.descriptor,
        ]
        let server = try RPCServer(
            transport: .tls(
                host: "127.0.0.1",
                port: 0,
                tls: tls,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            ),
            handlers: OrchestrationService.handlers(service) + PartnershipService.handlers(service)
                + HealthService.handlers(FixedHealth()) + ConformanceService.handlers(conformance)
                + ReflectionService.handlers(FixedReflection(services: descriptors)),
            authenticator: FixedAuthenticator(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            let address = try await server.listeningAddress
            let outcome: Result<Void, any Error>
            do {
                try await body(
                    TestServer(
                        address: address,
                        service: service,
                        conformance: conformance,
                        directory: directory
                    )
                )
                outcome = .success(())
            } catch {
                outcome = .failure(error)
            }
            server.beginGracefulShutdown()
            group.cancelAll()
            try outcome.get()
        }
    }
}
