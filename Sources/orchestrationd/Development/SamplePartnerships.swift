// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import Logging
internal import OrchestrationAPI
internal import OrchestrationService
internal import OrchestrationStore

/// Sample partnerships for a development server, by the same way as an import of a caller.
enum SamplePartnerships {
    /// Imports them into a store without any partnership.
    static func importIfEmpty(_ store: any OrchestrationStore, logger: Logger) async throws {
        guard try await store.statistics().partnerships == 0 else { return }
        let request = try ImportPartnershipsRequest(json: self.json)
        let response = try await PartnershipEndpoints.importPartnerships(
            request,
            into: store,
            at: BatonCore.WallClock.milliseconds()
        )
        logger.info("imported the sample partnerships", metadata: ["created": "\(response.created)"])
    }
}
