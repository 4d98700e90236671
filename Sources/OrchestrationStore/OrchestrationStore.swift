// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where the orchestration service keeps its state.
///
/// The service knows this protocol and the records only; an engine (SQLite here, a shared server later) knows neither
/// the messages nor the rules. Every operation is one transaction: a reader sees all of a write or nothing of it, and a
/// write that returned is on the disk. No operation blocks the caller's thread: an engine does its input and output on
/// threads of its own, so that these functions may be called from an event loop.
package protocol OrchestrationStore: Sendable {
    /// Stores a batch of partnerships, all or nothing. A partnership with a known id is replaced whole: its old
    /// deliverables and metrics are gone.
    ///
    /// - Parameters:
    ///   - partnerships: the batch, in any order; an empty one changes nothing.
    ///   - time: the time of the import: the deliverables' `lastUpdated`, and `observedAt` of every metric without one.
    /// - Throws: `StoreError` with code `invalidRecord` and every violation (see
    ///   `PartnershipImport.violations(in:at:)`); nothing is stored then.
    func importPartnerships(
        _ partnerships: [PartnershipImport],
        at time: StoreInstant,
    ) async throws(StoreError) -> ImportOutcome

    /// One page of partnerships, ordered by id (as bytes), each with its deliverables and newest metrics.
    ///
    /// - Throws: `StoreError` with code `invalidPageToken` when the continuation did not come from a page.
    func partnerships(_ request: PartnershipPage.Request) async throws(StoreError) -> PartnershipPage

    /// All partnerships as of one moment, ordered by id: what an overall figure must be computed from, because pages
    /// are read at different moments.
    func allPartnerships() async throws(StoreError) -> [PartnershipRecord]

    /// The partnership with this id, or nil.
    func partnership(id: String) async throws(StoreError) -> PartnershipRecord?

    /// How many records of each kind there are, as of one moment.
    func statistics() async throws(StoreError) -> StoreStatistics

    /// Writes a value, commits it and reads it back: the store takes writes and gives them back.
    func ping() async throws(StoreError)

    /// The schema that the store has, and the one that this program knows.
    func schemaVersion() async throws(StoreError) -> SchemaVersion

    /// Ends the store after the operations under way. Later operations throw code `closed`; a second close does nothing.
    func close() async throws(StoreError)
}
