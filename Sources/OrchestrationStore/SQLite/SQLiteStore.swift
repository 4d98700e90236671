// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Dispatch
internal import GRDB

/// The store in one SQLite database file.
///
/// One connection writes and a few read at the same time (write-ahead log): readers see the last committed state and
/// never wait for the writer. A commit is on the disk before a write returns (`synchronous=FULL`), so what was
/// acknowledged survives a kill of the process and a loss of power.
///
/// Every operation runs on a dispatch queue of its connection, never on the thread or executor of the caller: an event
/// loop that awaits one goes on with other work. Waiting for a free reader or for the writer suspends, too.
package struct SQLiteStore: OrchestrationStore {
    let pool: DatabasePool
    private let closing = OnceFlag()

    package func importPartnerships(
        _ partnerships: [PartnershipImport],
        at time: StoreInstant,
    ) async throws(StoreError) -> ImportOutcome {
        try await write { db in
            // Judged here, because a large batch takes too long for the thread of an event loop.
            let violations = PartnershipImport.violations(in: partnerships, at: time)
            guard violations.isEmpty else {
                throw StoreError(.invalidRecord, "the import breaks the rules of the store", violations: violations)
            }
            return try db.importPartnerships(partnerships, at: time)
        }
    }

    package func partnerships(_ request: PartnershipPage.Request) async throws(StoreError) -> PartnershipPage {
        let after = try request.after?.lastID()
        return try await read { db in
            // One more than the page shows whether there is a next one.
            var records = try db.partnerships(.after(after ?? "", limit: request.limit + 1))
            guard records.count > request.limit else {
                return PartnershipPage(partnerships: records, next: nil)
            }
            records.removeLast()
            return PartnershipPage(partnerships: records, next: records.last.map { PageToken(lastID: $0.id) })
        }
    }

    package func allPartnerships() async throws(StoreError) -> [PartnershipRecord] {
        try await read { db in
            try db.partnerships(.all)
        }
    }

    package func partnership(id: String) async throws(StoreError) -> PartnershipRecord? {
        // Texts are bound up to their first NUL: "a" must not answer for "a\0b".
        guard !id.utf8.contains(0) else { return nil }
        return try await read { db in
            try db.partnerships(.one(id)).first
        }
    }

    package func statistics() async throws(StoreError) -> StoreStatistics {
        try await read { db in
            StoreStatistics(
                partnerships: try Int.fetchOne(db, sql: "SELECT count(*) FROM partnership") ?? 0,
                deliverables: try Int.fetchOne(db, sql: "SELECT count(*) FROM deliverable") ?? 0,
                samples: try Int.fetchOne(db, sql: "SELECT count(*) FROM metric_sample") ?? 0,
            )
        }
    }

    package func ping() async throws(StoreError) {
        let written = try await write { db in
            try Int64.fetchOne(db, sql: "UPDATE probe SET writes = writes + 1 WHERE id = 1 RETURNING writes")
        }
        let found = try await read { db in
            try Int64.fetchOne(db, sql: "SELECT writes FROM probe WHERE id = 1")
        }
        // Another probe may have written in between; an older value means that the commit was lost.
        guard let written, let found, found >= written else {
            throw StoreError(.failed, "the store did not give back what was written")
        }
    }

    package func schemaVersion() async throws(StoreError) -> SchemaVersion {
        try await read { db in
            let migrator = SQLiteSchema.migrator
            return SchemaVersion(
                applied: try migrator.appliedIdentifiers(db).count,
                known: migrator.migrations.count,
            )
        }
    }

    package func close() async throws(StoreError) {
        // Closing waits for the operations under way and blocks its thread, so it goes to one that may be blocked.
        let isFirst = closing.take()
        let result = await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [pool] in
                continuation.resume(
                    returning: Result {
                        if isFirst { try Self.moveLogIntoFile(pool) }
                        try pool.close()
                    }
                )
            }
        }
        if case .failure(let error) = result {
            throw StoreError(translating: error)
        }
    }

    /// Moves the write-ahead log into the database file, so that the file alone holds everything after a clean stop.
    private static func moveLogIntoFile(_ pool: DatabasePool) throws {
        do {
            _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            // A reader of another process holds the log; it stays beside the file, whole, for the next opening.
        }
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await pool.read(body)
        } catch {
            throw StoreError(translating: error)
        }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await pool.write(body)
        } catch {
            throw StoreError(translating: error)
        }
    }
}
