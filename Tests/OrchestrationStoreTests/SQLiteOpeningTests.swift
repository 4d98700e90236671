// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import Testing

@testable internal import OrchestrationStore

@Suite("Opening a database file", .timeLimit(.minutes(2)))
struct SQLiteOpeningTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    /// The code with which opening fails; the file must be the same afterwards.
    private func refusal(
        path: String? = nil,
        _ configuration: SQLiteStore.Configuration = SQLiteStore.Configuration()
    ) -> StoreError.Code? {
        let path = path ?? directory.database
        let before = try? directory.bytes(of: path)
        let error = #expect(throws: StoreError.self) { try SQLiteStore(path: path, configuration: configuration) }
        let after = try? directory.bytes(of: path)
        #expect(before == after)
        return error?.code
    }

    /// A closed database of ours with some content.
    private func makeDatabase(partnerships: Int = 200) async throws {
        let store = try SQLiteStore(path: directory.database)
        let batch = (0..<partnerships).map { Samples.partnership("p\($0)", name: String(repeating: "n", count: 100)) }
        _ = try await store.importPartnerships(batch, at: try Samples.time())
        try await store.close()
    }

    @Test("a new database is made with mode 0600, its logs too")
    func mode() async throws {
        let store = try SQLiteStore(path: directory.database)
        try await store.ping()
        for suffix in ["", "-wal", "-shm"] {
            #expect(try directory.mode(of: directory.database + suffix) == 0o600)
        }
        try await store.close()
    }

    @Test("a database that others may read is closed to them when it is opened")
    func widerMode() async throws {
        try await makeDatabase(partnerships: 1)
        try directory.setMode(0o644, of: directory.database)
        try await SQLiteStore(path: directory.database).close()
        #expect(try directory.mode(of: directory.database) == 0o600)
    }

    @Test("the first page carries the program's mark before anything else is written")
    func mark() async throws {
        let store = try SQLiteStore(path: directory.database)
        #expect(
            try SQLiteFile.inspect(path: directory.database) == .database(applicationID: SQLiteSchema.applicationID)
        )
        try await store.close()
    }

    @Test("a relative path is one in the working directory")
    func relativePath() throws {
        #expect(try SQLiteFile.inspect(path: "no-such-database.sqlite") == .missing)
    }

    @Test("a missing directory is told")
    func missingDirectory() throws {
        #expect(refusal(path: "\(directory.path)/nowhere/db.sqlite") == .directoryMissing)
        try directory.write(Data(), to: "\(directory.path)/file")
        #expect(refusal(path: "\(directory.path)/file/db.sqlite") == .directoryMissing)
    }

    @Test("a missing file is told when none may be made, and nothing is made")
    func missingFile() throws {
        var configuration = SQLiteStore.Configuration()
        configuration.missing = .refuse
        #expect(refusal(configuration) == .fileMissing)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
    }

    @Test("a directory and a named pipe in the place of the file are unreadable")
    func notAFile() throws {
        #expect(refusal(path: directory.path) == .unreadable)
        #expect(mkfifo(directory.database, 0o600) == 0)
        let error = #expect(throws: StoreError.self) { try SQLiteStore(path: directory.database) }
        #expect(error?.code == .unreadable)
    }

    @Test(
        "what is not a database is left alone",
        arguments: [Data("x".utf8), Data("SQLite format 3".utf8), Data(repeating: 0, count: 8192), Data("{}\n".utf8)]
    )
    func notADatabase(_ content: Data) throws {
        try directory.write(content, to: directory.database)
        #expect(refusal() == .notADatabase)
    }

    @Test("an empty file becomes a database")
    func emptyFile() async throws {
        try directory.write(Data(), to: directory.database)
        let store = try SQLiteStore(path: directory.database)
        try await store.ping()
        #expect(try directory.mode(of: directory.database) == 0o600)
        try await store.close()
    }

    @Test("a log whose database is gone is not thrown away", arguments: [true, false])
    func orphanedLog(_ hasEmptyFile: Bool) throws {
        if hasEmptyFile {
            try directory.write(Data(), to: directory.database)
        }
        let log = Data(repeating: 7, count: 100)
        try directory.write(log, to: directory.database + "-wal")
        #expect(refusal() == .corrupt)
        #expect(try directory.bytes(of: directory.database + "-wal") == log)
    }

    @Test("a database of another program is left alone, in both journal modes", arguments: [false, true])
    func foreign(_ isWriteAhead: Bool) throws {
        let queue = try DatabaseQueue(path: directory.database)
        try queue.writeWithoutTransaction { db in
            if isWriteAhead {
                try db.execute(sql: "PRAGMA journal_mode = WAL")
            }
            try db.execute(sql: "CREATE TABLE theirs (id INTEGER PRIMARY KEY)")
        }
        try queue.close()
        try directory.setMode(0o640, of: directory.database)
        #expect(refusal() == .foreignDatabase)
        #expect(try directory.mode(of: directory.database) == 0o640)
    }

    @Test("a database of a newer program is left alone")
    func newer() async throws {
        try await makeDatabase()
        let queue = try DatabaseQueue(path: directory.database)
        try await queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999-future')") }
        try queue.close()
        #expect(refusal() == .newerSchema)
    }

    @Test("a database that lost its end is damaged")
    func truncated() async throws {
        try await makeDatabase()
        let bytes = try directory.bytes(of: directory.database)
        try directory.write(bytes.prefix(bytes.count / 2), to: directory.database)
        #expect(refusal() == .corrupt)
    }

    @Test("a database with a page of garbage is damaged", arguments: [0, 1, 2, 5])
    func garbage(_ page: Int) async throws {
        try await makeDatabase()
        var bytes = try directory.bytes(of: directory.database)
        // Page 0 begins with the header, which stays.
        let start = page == 0 ? 100 : page * 4096
        bytes.replaceSubrange(start..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: (page + 1) * 4096 - start))
        try directory.write(bytes, to: directory.database)
        #expect(refusal() == .corrupt)
    }

    @Test("randomly damaged databases are opened or refused, and end no process")
    func randomDamage() async throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("store damage: seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        try await makeDatabase(partnerships: 30)
        let sound = try directory.bytes(of: directory.database)
        var refused = 0
        for round in 0..<150 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...20, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            let path = "\(directory.path)/damaged-\(round).sqlite"
            try directory.write(bytes, to: path)
            var configuration = SQLiteStore.Configuration()
            configuration.checksIntegrity = round % 2 == 0
            do throws(StoreError) {
                let store = try SQLiteStore(path: path, configuration: configuration)
                do throws(StoreError) {
                    _ = try await store.allPartnerships()
                    _ = try await store.importPartnerships([Samples.partnership("p1")], at: .earliest)
                } catch {
                    refused += 1
                }
                try await store.close()
            } catch {
                refused += 1
            }
        }
        // With single bytes in names changed, some pass; with pages' structure changed, some cannot.
        #expect(refused > 0)
    }

    @Test("the check of the whole file can be left out")
    func noCheck() async throws {
        try await makeDatabase()
        var bytes = try directory.bytes(of: directory.database)
        bytes.replaceSubrange((bytes.count - 4096)..., with: Data(repeating: 0xA5, count: 4096))
        try directory.write(bytes, to: directory.database)
        #expect(refusal() == .corrupt)
        var configuration = SQLiteStore.Configuration()
        configuration.checksIntegrity = false
        try await SQLiteStore(path: directory.database, configuration: configuration).close()
    }

    /// Rights as another user meets them (root has all).
    struct Rights: Sendable, CustomTestStringConvertible {
        let file: Int?
        let directory: Int
        let code: StoreError.Code

        var testDescription: String {
            "file \(file.map { String($0, radix: 8) } ?? "missing"), directory \(String(directory, radix: 8)): \(code)"
        }
    }

    @Test(
        "missing rights are told apart",
        arguments: [
            Rights(file: 0o000, directory: 0o755, code: .unreadable),
            Rights(file: 0o444, directory: 0o777, code: .notWritable),
            Rights(file: 0o666, directory: 0o555, code: .notWritable),
            Rights(file: nil, directory: 0o555, code: .notWritable),
            Rights(file: 0o666, directory: 0o000, code: .unreadable),
        ]
    )
    func rights(_ rights: Rights) async throws {
        if let mode = rights.file {
            try await makeDatabase(partnerships: 1)
            try directory.setMode(mode, of: directory.database)
        }
        try directory.setMode(rights.directory, of: directory.path)
        let helper = try HelperProcess("open", directory.database)
        #expect(helper.readLine() == rights.code.rawValue)
        try helper.finish()
    }

    @Test("the limits have their documented defaults")
    func defaults() {
        let configuration = SQLiteStore.Configuration()
        #expect(configuration.missing == .create)
        #expect(configuration.busyTimeout == .seconds(5))
        #expect(configuration.maximumReaders == 4)
        #expect(configuration.checksIntegrity)
    }

    @Test("settings out of range count as the nearest in range")
    func outOfRange() async throws {
        var configuration = SQLiteStore.Configuration()
        configuration.busyTimeout = .seconds(-1)
        configuration.maximumReaders = 0
        let store = try SQLiteStore(path: directory.database, configuration: configuration)
        try await store.ping()
        try await store.close()
    }
}
