// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Dispatch
internal import Foundation
internal import GRDB
internal import Testing

@testable internal import OrchestrationStore

@Suite("SQLite store", .timeLimit(.minutes(1)))
struct SQLiteStoreTests {
    private let directory: TemporaryDirectory
    private let store: SQLiteStore

    init() throws {
        directory = try TemporaryDirectory()
        store = try SQLiteStore(path: directory.database)
    }

    @Test("what was imported is read back, lists in the order of the import, and survives a reopening")
    func roundTrip() async throws {
        let time = try Samples.time()
        let earlier = try Samples.time(-60)
        let imported = [
            Samples.partnership(
                "zulu",
                deliverables: [Samples.deliverable("z"), Samples.deliverable("a", progress: 33.3)],
                metrics: [
                    Samples.metric("zeta", 1, at: earlier), Samples.metric("alpha", -2.5, target: 3, at: earlier),
                    Samples.metric("zeta", 4), Samples.metric("alpha", 5, target: 3, at: try Samples.time(-120)),
                ]
            ),
            Samples.partnership("alpha", name: "Größe 💡", deliverables: [], metrics: []),
        ]
        let outcome = try await store.importPartnerships(imported, at: time)
        #expect(outcome == ImportOutcome(created: 2, replaced: 0))
        let expected = [Samples.record(imported[1], at: time), Samples.record(imported[0], at: time)]
        #expect(try await store.allPartnerships() == expected)
        #expect(expected[1].newestMetrics.map(\.value) == [4, -2.5])
        try await store.close()

        let reopened = try SQLiteStore(path: directory.database)
        #expect(try await reopened.allPartnerships() == expected)
        #expect(try await reopened.partnership(id: "zulu") == expected[1])
        try await reopened.close()
    }

    @Test("after a clean close the database file alone holds everything")
    func closingMovesTheLog() async throws {
        _ = try await store.importPartnerships([Samples.partnership("p")], at: .latest)
        try await store.close()
        let log = directory.database + "-wal"
        #expect((try? Data(contentsOf: URL(filePath: log)))?.isEmpty ?? true)
        let reopened = try SQLiteStore(path: directory.database)
        #expect(try await reopened.partnership(id: "p") != nil)
        try await reopened.close()
    }

    @Test("extreme numbers come back bit by bit")
    func extremes() async throws {
        let values: [Double] = [
            .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, 0.1, 1.0 / 3, 1e15 + 0.3, 7,
        ]
        let metrics = values.enumerated().map { Samples.metric("m\($0.offset)", $0.element) }
        _ = try await store.importPartnerships([Samples.partnership("p", metrics: metrics)], at: .latest)
        let found = try #require(try await store.partnership(id: "p"))
        #expect(found.newestMetrics.map(\.value.bitPattern) == values.map(\.bitPattern))
        #expect(found.updatedAt == .latest)
    }

    @Test("a partnership with a known id is replaced whole")
    func replaced() async throws {
        let first = Samples.partnership("p", metrics: [Samples.metric("old", 1), Samples.metric("uptime", 2)])
        let second = Samples.partnership(
            "p",
            name: "New",
            deliverables: [],
            metrics: [Samples.metric("uptime", 3, at: try Samples.time(-3600))]
        )
        _ = try await store.importPartnerships([first, Samples.partnership("q")], at: try Samples.time())
        let outcome = try await store.importPartnerships([second], at: try Samples.time(1))
        #expect(outcome == ImportOutcome(created: 0, replaced: 1))
        #expect(try await store.partnership(id: "p") == Samples.record(second, at: try Samples.time(1)))
        #expect(try await store.partnership(id: "q") != nil)
        #expect(try await store.statistics() == StoreStatistics(partnerships: 2, deliverables: 1, samples: 2))
    }

    @Test("an import with one violation stores nothing and names every violation")
    func violation() async throws {
        let batch = [
            Samples.partnership("good"),
            Samples.partnership("bad", deliverables: [Samples.deliverable("d", progress: 101)]),
            Samples.partnership("worse", metrics: [Samples.metric("m", .nan)]),
        ]
        let error = await #expect(throws: StoreError.self) {
            try await store.importPartnerships(batch, at: try Samples.time())
        }
        #expect(error?.code == .invalidRecord)
        #expect(
            error?.violations.map(\.field) == [
                "partnerships[1].deliverables[0].progress", "partnerships[2].metrics[0].value",
            ]
        )
        #expect(try await store.allPartnerships().isEmpty)
    }

    @Test("an import that the engine cannot finish leaves everything as it was")
    func rollback() async throws {
        let before = Samples.partnership("p", name: "Before")
        _ = try await store.importPartnerships([before], at: try Samples.time())
        // A full disk, as far as SQLite can tell.
        let pages = try await store.pool.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
        try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 2)") }
        let batch = (0..<100).map {
            Samples.partnership($0 == 0 ? "p" : "p\($0)", name: String(repeating: "x", count: 1000))
        }
        let error = await #expect(throws: StoreError.self) {
            try await store.importPartnerships(batch, at: try Samples.time(1))
        }
        #expect(error?.code == .diskFull)
        #expect(try await store.allPartnerships() == [Samples.record(before, at: try Samples.time())])

        try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        let outcome = try await store.importPartnerships(batch, at: try Samples.time(1))
        #expect(outcome == ImportOutcome(created: 99, replaced: 1))
    }

    @Test("an empty import changes nothing")
    func emptyImport() async throws {
        let outcome = try await store.importPartnerships([], at: try Samples.time())
        #expect(outcome == ImportOutcome(created: 0, replaced: 0))
        #expect(try await store.statistics() == StoreStatistics(partnerships: 0, deliverables: 0, samples: 0))
    }

    @Test("pages give every partnership once, in the order of ids", arguments: [1, 2, 3, 6, 7, 8, 100])
    func paging(_ limit: Int) async throws {
        let ids = ["a", "a_b", "a_c", "aa", "b", "b1", "z"]
        _ = try await store.importPartnerships(ids.reversed().map { Samples.partnership($0) }, at: try Samples.time())
        var found: [PartnershipRecord] = []
        var pages = 0
        var next: PageToken?
        repeat {
            let page = try await store.partnerships(PartnershipPage.Request(limit: limit, after: next))
            #expect(page.partnerships.count <= limit)
            found += page.partnerships
            next = page.next.map { PageToken(text: $0.text) }
            pages += 1
        } while next != nil && pages < 100
        #expect(found.map(\.id) == ids)
        #expect(found.allSatisfy { $0.deliverables.count == 1 && $0.newestMetrics.count == 1 })
        #expect(pages == (ids.count + limit - 1) / limit)
    }

    @Test("a listing goes on after its last id, whatever was written or replaced meanwhile")
    func pagingWhileWriting() async throws {
        let time = try Samples.time()
        _ = try await store.importPartnerships(["b", "d", "f"].map { Samples.partnership($0) }, at: time)
        let first = try await store.partnerships(PartnershipPage.Request(limit: 2))
        _ = try await store.importPartnerships(["a", "d", "e"].map { Samples.partnership($0) }, at: time)
        let second = try await store.partnerships(PartnershipPage.Request(limit: 2, after: first.next))
        #expect(first.partnerships.map(\.id) == ["b", "d"])
        #expect(second.partnerships.map(\.id) == ["e", "f"])
        #expect(second.next == nil)
    }

    @Test("a foreign page token is refused")
    func foreignToken() async throws {
        let error = await #expect(throws: StoreError.self) {
            try await store.partnerships(PartnershipPage.Request(after: PageToken(text: "next")))
        }
        #expect(error?.code == .invalidPageToken)
    }

    @Test("an id with a NUL finds nothing", arguments: ["p\0", "\0", "p\0q"])
    func idWithNUL(_ id: String) async throws {
        _ = try await store.importPartnerships([Samples.partnership("p")], at: try Samples.time())
        #expect(try await store.partnership(id: id) == nil)
    }

    @Test("an unknown id finds nothing", arguments: ["", "q", "P", "p'; DROP TABLE partnership; --"])
    func unknownID(_ id: String) async throws {
        _ = try await store.importPartnerships([Samples.partnership("p")], at: try Samples.time())
        #expect(try await store.partnership(id: id) == nil)
        #expect(try await store.partnership(id: "p") != nil)
    }

    @Test("a ping writes, commits and reads back")
    func ping() async throws {
        try await store.ping()
        try await store.ping()
        let writes = try await store.pool.read { try Int.fetchOne($0, sql: "SELECT writes FROM probe") }
        #expect(writes == 2)
    }

    @Test("a ping fails when the store cannot be written")
    func failedPing() async throws {
        try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
        let error = await #expect(throws: StoreError.self) { try await store.ping() }
        #expect(error?.code == .notWritable)
    }

    @Test("the schema is that of this program")
    func schema() async throws {
        let version = try await store.schemaVersion()
        #expect(version.isCurrent)
        #expect(version.applied == SQLiteSchema.migrator.migrations.count)
    }

    @Test("commits are on the disk before they are acknowledged, and references are enforced")
    func settings() async throws {
        let (journal, synchronous, foreignKeys) = try await store.pool.writeWithoutTransaction { db in
            (
                try String.fetchOne(db, sql: "PRAGMA journal_mode"), try Int.fetchOne(db, sql: "PRAGMA synchronous"),
                try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
            )
        }
        #expect(journal == "wal")
        #expect(synchronous == 2)
        #expect(foreignKeys == 1)
    }

    @Test(
        "the tables themselves refuse numbers that are not finite and lists without an owner",
        arguments: [
            "INSERT INTO metric_sample VALUES (1, 0, 9e999)",
            "INSERT INTO metric_sample VALUES (1, 0, -9e999)",
            "INSERT INTO metric_sample VALUES (1, 0, NULL)",
            "INSERT INTO metric_sample VALUES (1, 0, 'text')",
            "INSERT INTO metric_sample VALUES (2, 0, 1)",
            "UPDATE metric_series SET target = 9e999",
            "UPDATE metric_series SET target = 0",
            "UPDATE deliverable SET progress = 100.5",
            "UPDATE partnership SET priority = 'urgent'",
            "INSERT INTO deliverable VALUES ('nobody', 0, 'd', 'D', 1, '', 0)",
        ]
    )
    func constraints(_ sql: String) async throws {
        _ = try await store.importPartnerships([Samples.partnership("p")], at: try Samples.time())
        await #expect(throws: DatabaseError.self) {
            try await store.pool.write { try $0.execute(sql: sql) }
        }
    }

    @Test("a closed store answers with `closed`, and closing again does nothing")
    func closed() async throws {
        try await store.close()
        try await store.close()
        let read = await #expect(throws: StoreError.self) { try await store.allPartnerships() }
        #expect(read?.code == .closed)
        let write = await #expect(throws: StoreError.self) { try await store.ping() }
        #expect(write?.code == .closed)
    }

    @Test("a cancelled caller gets `cancelled`, and nothing is written")
    func cancelled() async throws {
        let store = store
        let code = await withTaskGroup(of: StoreError.Code?.self) { group in
            group.cancelAll()
            group.addTask {
                do {
                    _ = try await store.importPartnerships([Samples.partnership("p")], at: try Samples.time())
                    return nil
                } catch {
                    return (error as? StoreError)?.code
                }
            }
            return await group.next() ?? nil
        }
        #expect(code == .cancelled)
        #expect(try await store.allPartnerships().isEmpty)
    }

    @Test("a database that another process holds longer than the busy timeout is `busy`, and free again afterwards")
    func busy() async throws {
        var configuration = SQLiteStore.Configuration()
        configuration.busyTimeout = .zero
        let impatient = try SQLiteStore(path: directory.database, configuration: configuration)
        let gate = DispatchSemaphore(value: 0)
        let (entered, continuation) = AsyncStream.makeStream(of: Void.self)
        async let holder: Void = store.write { _ in
            continuation.finish()
            gate.wait()
        }
        for await _ in entered {}
        let error = await #expect(throws: StoreError.self) { try await impatient.ping() }
        #expect(error?.code == .busy)
        #expect(try await impatient.allPartnerships().isEmpty)
        gate.signal()
        try await holder
        try await impatient.ping()
        try await impatient.close()
    }

    @Test("a write that waits for another one does not hold the thread of its caller")
    @MainActor
    func waitingWrite() async throws {
        let store = store
        let time = try Samples.time()
        let gate = DispatchSemaphore(value: 0)
        let (entered, continuation) = AsyncStream.makeStream(of: Void.self)
        async let holder: Void = store.write { _ in
            continuation.finish()
            gate.wait()
        }
        for await _ in entered {}
        // Both run on the main actor: were the first one to block it, the second one could not open the gate.
        var isWaiting = false
        let waiting = Task { @MainActor in
            isWaiting = true
            return try await store.importPartnerships([Samples.partnership("p")], at: time)
        }
        while !isWaiting {
            await Task.yield()
        }
        #expect(try await store.allPartnerships().isEmpty)
        gate.signal()
        #expect(try await waiting.value.created == 1)
        try await holder
    }

    @Test("a task on an event loop's executor leaves it for every read and write, also while all readers are busy")
    func executorPreference() async throws {
        var configuration = SQLiteStore.Configuration()
        configuration.maximumReaders = 1
        let store = try SQLiteStore(path: directory.database, configuration: configuration)
        let loop = QueueExecutor()
        let gate = DispatchSemaphore(value: 0)
        let (entered, continuation) = AsyncStream.makeStream(of: Void.self)
        async let holder: Void = store.read { _ in
            continuation.finish()
            gate.wait()
        }
        for await _ in entered {}
        // The loop has one thread: were the first task to block it, the second one could not open the gate.
        let (waits, waiting) = AsyncStream.makeStream(of: Void.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask(executorPreference: loop) {
                #expect(loop.isCurrent)
                waiting.finish()
                let readsOnLoop = try await store.read { _ in loop.isCurrent }
                #expect(!readsOnLoop)
                let writesOnLoop = try await store.write { _ in loop.isCurrent }
                #expect(!writesOnLoop)
                #expect(loop.isCurrent)
            }
            group.addTask(executorPreference: loop) {
                for await _ in waits {}
                gate.signal()
            }
            try await group.waitForAll()
        }
        try await holder
        try await store.close()
    }

    @Test("random imports leave what a simple model says")
    func model() async throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("store model: seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        var model: [String: PartnershipRecord] = [:]
        for round in 0..<60 {
            let time = try Samples.time(Int64(round))
            let ids = (0..<12).map { "p\($0)" }.shuffled(using: &generator).prefix(
                Int.random(in: 0...5, using: &generator)
            )
            let batch = ids.map { id in
                Samples.partnership(
                    id,
                    name: "Round \(round)",
                    deliverables: (0..<Int.random(in: 0...4, using: &generator)).map {
                        Samples.deliverable("d\($0)", progress: .random(in: 0...100, using: &generator))
                    },
                    metrics: (0..<Int.random(in: 0...4, using: &generator)).map {
                        Samples.metric(
                            "m\($0 % 3)",
                            .random(in: -1e6...1e6, using: &generator),
                            at: try? Samples.time(Int64(-$0))
                        )
                    }
                )
            }
            _ = try await store.importPartnerships(batch, at: time)
            for partnership in batch {
                model[partnership.id] = Samples.record(partnership, at: time)
            }
            let expected = model.values.sorted { $0.id < $1.id }
            #expect(try await store.allPartnerships() == expected, "seed \(seed), round \(round)")
        }
        let statistics = try await store.statistics()
        #expect(statistics.partnerships == model.count)
        #expect(statistics.deliverables == model.values.map(\.deliverables.count).reduce(0, +))
    }
}
