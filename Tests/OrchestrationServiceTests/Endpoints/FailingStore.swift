// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import OrchestrationStore

/// A store in which every operation fails.
struct FailingStore: OrchestrationStore, DecisionStore {
    let error: StoreError

    func importPartnerships(
        _ partnerships: [PartnershipImport],
        at time: StoreInstant
    ) async throws(StoreError) -> ImportOutcome { throw self.error }
    func partnerships(_ request: PartnershipPage.Request) async throws(StoreError) -> PartnershipPage {
        throw self.error
    }
    func allPartnerships() async throws(StoreError) -> [PartnershipRecord] { throw self.error }
    func partnership(id: String) async throws(StoreError) -> PartnershipRecord? { throw self.error }
    func statistics() async throws(StoreError) -> StoreStatistics { throw self.error }
    func ping() async throws(StoreError) { throw self.error }
    func schemaVersion() async throws(StoreError) -> SchemaVersion { throw self.error }
    func add(_ decision: DecisionRecord) async throws(StoreError) { throw self.error }
    func decision(id: String) async throws(StoreError) -> DecisionRecord? { throw self.error }
    func decisions(_ request: DecisionPage.Request) async throws(StoreError) -> DecisionPage { throw self.error }
    func decisionCount() async throws(StoreError) -> Int { throw self.error }
    func close() async throws(StoreError) {}
}
