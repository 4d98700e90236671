// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import OrchestrationAPI
internal import OrchestrationStore
internal import Testing

@testable internal import OrchestrationService

@Suite("Failures of the store")
struct StoreFailureTests {
    @Test(
        "every failure of the store has a status, and none shows the engine's words",
        arguments: StoreError.Code.allCases
    )
    func statuses(code: StoreError.Code) async throws {
        let secret = "SQLITE at /var/lib/secret.sqlite"
        let expected: RPCError.Code =
            switch code {
            case .invalidRecord, .invalidPageToken: .invalidArgument
            case .busy, .closed: .unavailable
            case .diskFull: .resourceExhausted
            case .cancelled: .cancelled
            default: .internalError
            }
        try await ServiceHarness.with(store: FailingStore(error: StoreError(code, secret))) { harness in
            let reading = try await ServiceHarness.failure {
                _ = try await harness.orchestration { try await $0.getHealth() }
            }
            let writing = try await ServiceHarness.failure { try await harness.importing([.sample()]) }
            for error in [reading, writing] {
                #expect(error.code == expected)
                #expect(!"\(error) \(error.details)".contains("secret"))
                #expect(error.requestID != nil)
            }
        }
    }
}
