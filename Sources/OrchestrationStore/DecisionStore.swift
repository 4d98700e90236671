// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where decisions are kept. The rules of `OrchestrationStore` hold: each operation is one transaction and blocks no
/// thread of its caller, and what was added is on the disk.
package protocol DecisionStore: Sendable {
    /// Keeps a decision.
    ///
    /// - Throws: `StoreError` with code `failed` when there is one with this id.
    func add(_ decision: DecisionRecord) async throws(StoreError)

    /// The decision with this id, or nil.
    func decision(id: String) async throws(StoreError) -> DecisionRecord?

    /// One page of decisions, in the order in which they were added or backwards.
    ///
    /// - Throws: `StoreError` with code `invalidPageToken` when the continuation did not come from a page.
    func decisions(_ request: DecisionPage.Request) async throws(StoreError) -> DecisionPage

    /// How many decisions are kept.
    func decisionCount() async throws(StoreError) -> Int
}
