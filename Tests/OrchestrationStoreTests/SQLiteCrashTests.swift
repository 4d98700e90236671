// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationStore

@Suite("Death of the process", .timeLimit(.minutes(2)))
struct SQLiteCrashTests {
    @Test(
        "every acknowledged import is there after kill -9, and none is there by half",
        arguments: [1, 10, 50]
    )
    func killed(_ acknowledgements: Int) async throws {
        let directory = try TemporaryDirectory()
        var next = 0
        // The second process goes on with what the first one left.
        for _ in 0..<2 {
            var acknowledged: [Int] = []
            let helper = try HelperProcess("import", directory.database)
            try #require(helper.readLine() == "opening")
            for _ in 0..<acknowledgements {
                let line = try #require(helper.readLine())
                acknowledged.append(try #require(Int(line)))
            }
            acknowledged += helper.killAndReadRest().compactMap { Int($0) }
            // One more than the first process told may have been committed without its line having got out.
            let first = try #require(acknowledged.first)
            #expect((next...next + (next == 0 ? 0 : 1)).contains(first))
            #expect(acknowledged == Array(first..<first + acknowledged.count))
            next = first + acknowledged.count
        }

        let store = try SQLiteStore(path: directory.database)
        let records = try await store.allPartnerships()
        let last = try #require(records.first { $0.id == "shared" }.flatMap { Int($0.name) })
        #expect((next - 1...next).contains(last))
        let ids = (0...last).flatMap { batch in ["a", "b", "c"].map { "batch_\(batch)_\($0)" } }
        #expect(Set(records.map(\.id)) == Set(ids + ["shared"]))
        for record in records {
            let batch = try #require(Int(record.name))
            #expect(record.id == "shared" || record.id.hasPrefix("batch_\(batch)_"))
            #expect(record.deliverables.map(\.progress) == Array(repeating: Double(batch % 100), count: 5))
            #expect(record.newestMetrics.map(\.value) == Array(repeating: Double(batch), count: 5))
        }
        try await store.close()
    }

    @Test("a process that dies while it makes the database leaves nothing that cannot be opened")
    func killedWhileOpening() async throws {
        for _ in 0..<20 {
            let directory = try TemporaryDirectory()
            let helper = try HelperProcess("import", directory.database)
            try #require(helper.readLine() == "opening")
            // Whatever it is at by now: before the file, in its first page, in the schema or after it.
            let acknowledged = helper.killAndReadRest().count
            let store = try SQLiteStore(path: directory.database)
            let statistics = try await store.statistics()
            #expect(statistics.partnerships == 0 || statistics.partnerships >= 3 * acknowledged + 1)
            try await store.ping()
            try await store.close()
        }
    }
}
