// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonClient
internal import BatonCore
internal import BatonCrypto
internal import BatonMessages
internal import BatonServer
internal import BatonTransport
internal import Foundation
internal import Logging
internal import OrchestrationAPI
internal import OrchestrationStore
internal import Testing

@testable internal import OrchestrationService

/// The service on the in-process transport, over a database of its own, with tokens of its own key.
struct ServiceHarness: Sendable {
    static let services = [
        OrchestrationAPI.OrchestrationService.descriptor, PartnershipService.descriptor,
        DecisionService.descriptor, HealthService.descriptor,
    ]

    let time: ManualTime
    let store: any OrchestrationStore & DecisionStore
    private let transport: InProcessTransport
    private let signer: TokenSigner

    /// Runs a server while `body` calls it.
    static func with(
        figures: FixedFigures = FixedFigures(),
        store: (any OrchestrationStore & DecisionStore)? = nil,
        admission: DecisionAdmission = DecisionAdmission(limits: DecisionLimits()),
        _ body: (ServiceHarness) async throws -> Void
    ) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "orchestration-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: directory) }
        let store = try store ?? SQLiteStore(path: directory.appending(path: "test.sqlite").path)

        let key = try SigningKey.generate(.p256)
        let keyID = try key.verificationKey.thumbprint()
        let keys = KeySetSource(keys: [JWK(key: key.verificationKey, keyID: keyID)])
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let harness = ServiceHarness(
            time: ManualTime(),
            store: store,
            transport: InProcessTransport(limits: .defaults.with { $0.messageBytes = 10 << 20 }, logger: logger),
            signer: TokenSigner(key: key, keyID: keyID)
        )
        let time = harness.time
        let endpoints = OrchestrationEndpoints(
            store: store,
            decisions: DecisionMaker(
                store: store,
                admission: admission,
                now: { time.now },
                makeID: { UUID().uuidString.lowercased() }
            ),
            surroundings: OrchestrationEndpoints.Surroundings(
                services: self.services,
                defaultDeadline: .seconds(30),
                messageBytes: 10 << 20,
                figures: figures
            ),
            freshnessLimit: .seconds(300),
            now: { time.now }
        )
        let server = try RPCServer(
            transport: harness.transport.server,
            handlers: OrchestrationAPI.OrchestrationService.handlers(endpoints)
                + PartnershipService.handlers(PartnershipEndpoints(store: store, now: { time.now }))
                + DecisionService.handlers(DecisionEndpoints(store: store))
                + HealthService.handlers(ServerHealth(services: self.services)),
            authenticator: TokenAuthenticator(
                checker: TokenChecker(keys: keys, verifier: TokenVerifier(issuer: "test", audience: "orchestration"))
            ),
            logger: logger
        )
        async let running: Void = server.run()
        do {
            try await body(harness)
        } catch {
            server.beginGracefulShutdown()
            try await running
            throw error
        }
        server.beginGracefulShutdown()
        try await running
        try await store.close()
    }

    func token(_ roles: [String], subject: String = "tester") throws -> String {
        let now = BatonCore.WallClock.seconds()
        return try self.signer.token(
            TokenSigner.Content(
                issuer: "test",
                audience: "orchestration",
                subject: subject,
                roles: roles,
                tokenID: "id",
                issuedAt: now,
                expiry: now + 600
            )
        )
    }

    /// Lets `body` call as somebody with these roles; nil: without a token.
    func calling<Value: Sendable>(
        as roles: [String]? = ["admin"],
        _ body: (PatientChannel) async throws -> Value
    ) async throws -> Value {
        let client = RPCClient(
            transport: self.transport.client,
            token: try roles.map { .fixed(try self.token($0)) }
        )
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(PatientChannel(client: client)))
        } catch {
            result = .failure(error)
        }
        await client.close()
        return try result.get()
    }

    func orchestration<Value: Sendable>(
        as roles: [String]? = ["admin"],
        _ body: (OrchestrationAPI.OrchestrationService.Client) async throws -> Value
    ) async throws -> Value {
        try await self.calling(as: roles) { try await body(OrchestrationAPI.OrchestrationService.Client($0)) }
    }

    /// Imports, as an administrator unless told otherwise.
    @discardableResult
    func importing(
        _ partnerships: [Partnership],
        as roles: [String]? = ["admin"]
    ) async throws -> ImportPartnershipsResponse {
        try await self.calling(as: roles) { client in
            try await PartnershipService.Client(client).importPartnerships(
                ImportPartnershipsRequest(partnerships: partnerships)
            )
        }
    }

    /// The error that a call ends with; fails the test when it succeeds.
    static func failure(_ work: () async throws -> Void) async throws -> RPCError {
        do {
            try await work()
        } catch let error as RPCError {
            return error
        }
        throw Succeeded()
    }

    struct Succeeded: Error {}
}
