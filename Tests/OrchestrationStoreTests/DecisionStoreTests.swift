// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import Testing

@testable internal import OrchestrationStore

@Suite("Decisions in the SQLite store", .timeLimit(.minutes(1)))
struct DecisionStoreTests {
    private let directory: TemporaryDirectory
    private let store: SQLiteStore

    init() throws {
        self.directory = try TemporaryDirectory()
        self.store = try SQLiteStore(path: self.directory.database)
    }

    private func record(
        _ id: String,
        outcome: DecisionRecord.Outcome = .approveScheduled,
        priority: DecisionRecord.Priority = .high,
        at seconds: Int64 = 0
    ) throws -> DecisionRecord {
        DecisionRecord(
            head: DecisionHead(
                id: id,
                decidedAt: try Samples.time(seconds),
                decidedBy: "somebody",
                outcome: outcome,
                priority: priority,
                roiPercent: -1.7976931348623157e308,
                overallRisk: 0.1 + 0.2,
                businessGoal: "Größe 💡"
            ),
            request: [0, 255, 1],
            response: []
        )
    }

    @Test("what was added is read back to the last bit, also after a reopening")
    func roundTrip() async throws {
        let record = try record("one")
        try await self.store.add(record)
        #expect(try await self.store.decision(id: "one") == record)
        #expect(try await self.store.decision(id: "two") == nil)
        #expect(try await self.store.decision(id: "one\0") == nil)
        try await self.store.close()
        let reopened = try SQLiteStore(path: self.directory.database)
        #expect(try await reopened.decision(id: "one") == record)
        #expect(try await reopened.decisionCount() == 1)
        try await reopened.close()
    }

    @Test("an id is taken once")
    func taken() async throws {
        try await self.store.add(record("one"))
        let again = try record("one", at: 5)
        let error = await #expect(throws: StoreError.self) { try await self.store.add(again) }
        #expect(error?.code == .failed)
        #expect(try await self.store.decisionCount() == 1)
    }

    @Test(
        "pages go on where the one before ended, also when decisions come in between, and ids of one time keep their order"
    )
    func pages() async throws {
        for number in 0..<6 { try await self.store.add(record("d\(number)")) }
        let first = try await self.store.decisions(DecisionPage.Request(limit: 4))
        #expect(first.decisions.map(\.id) == ["d5", "d4", "d3", "d2"])
        try await self.store.add(record("new"))
        let second = try await self.store.decisions(DecisionPage.Request(limit: 4, after: first.next))
        #expect(second.decisions.map(\.id) == ["d1", "d0"])
        #expect(second.next == nil)
    }

    @Test("a list can be narrowed by outcome, priority and time, the end not included")
    func narrowed() async throws {
        try await self.store.add(record("a", outcome: .deferOrReject, at: 0))
        try await self.store.add(record("b", priority: .low, at: 10))
        try await self.store.add(record("c", at: 20))
        var request = DecisionPage.Request()
        request.outcome = .deferOrReject
        #expect(try await self.store.decisions(request).decisions.map(\.id) == ["a"])
        request.outcome = nil
        request.priority = .low
        #expect(try await self.store.decisions(request).decisions.map(\.id) == ["b"])
        request.priority = nil
        request.from = try Samples.time(10)
        request.before = try Samples.time(20)
        #expect(try await self.store.decisions(request).decisions.map(\.id) == ["b"])
        request.before = nil
        request.isOldestFirst = true
        #expect(try await self.store.decisions(request).decisions.map(\.id) == ["b", "c"])
    }

    @Test("a token of another list is refused", arguments: ["", "p1", "p16162", "p12d31", "zzz"])
    func tokens(text: String) async throws {
        let request = DecisionPage.Request(after: PageToken(text: text))
        let error = await #expect(throws: StoreError.self) { _ = try await self.store.decisions(request) }
        #expect(error?.code == .invalidPageToken)
    }

    @Test("a database of the first schema gets the table, and keeps what it has")
    func migration() async throws {
        let path = self.directory.path + "/older.sqlite"
        let queue = try DatabaseQueue(path: path)
        try SQLiteSchema.migrator.migrate(queue, upTo: "001-partnerships")
        try await queue.write { db in
            try db.execute(sql: "PRAGMA application_id = \(SQLiteSchema.applicationID)")
            try db.execute(
                sql:
                    "INSERT INTO partnership (id, name, type, enabled, priority, updated_at) VALUES ('p', 'P', 't', 1, 'high', 0)"
            )
        }
        try queue.close()
        let store = try SQLiteStore(path: path)
        try await store.add(record("one"))
        #expect(try await store.partnership(id: "p") != nil)
        #expect(try await store.schemaVersion().isCurrent)
        try await store.close()
    }
}
