// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import GRDB

extension SQLiteStore {
    /// Opens the database at `path`, or makes a new one, and brings its schema up to date.
    ///
    /// A file that is not ours, is damaged, or has a newer schema is only read: not a byte of it changes. Blocks its
    /// thread (input and output, possibly a check of the whole file): for the start of a program.
    ///
    /// - Throws: `StoreError` with one of the codes listed under "opening" in `StoreError.Code`, or `busy`, `diskFull`,
    ///   `failed`.
    package init(path: String, configuration: Configuration = Configuration()) throws(StoreError) {
        switch try SQLiteFile.inspect(path: path) {
        case .missing:
            guard configuration.missing == .create else {
                throw StoreError(.fileMissing, "there is no database file \(path)")
            }
            try SQLiteFile.create(path: path)
            try Self.markAsOurs(path: path, configuration)
        case .empty:
            // Left by a start that ended between making the file and writing its first page.
            try Self.markAsOurs(path: path, configuration)
        case .database(let applicationID):
            guard applicationID == SQLiteSchema.applicationID else {
                throw StoreError(.foreignDatabase, "\(path) is a database of another program")
            }
            try Self.inspectContent(path: path, configuration)
        }
        do {
            let pool = try DatabasePool(path: path, configuration: configuration.forConnections())
            try pool.writeWithoutTransaction { db in
                // GRDB sets NORMAL when it switches the write-ahead log on; then a commit would not be on the disk.
                try db.execute(sql: "PRAGMA synchronous = FULL")
            }
            try SQLiteSchema.migrator.migrate(pool)
            self.pool = pool
        } catch {
            throw StoreError(translating: error)
        }
    }

    /// Writes the application id as the first thing, before the write-ahead log is on: so it stands in the first page
    /// of the file itself, where the next opening finds it even when this process dies at once.
    private static func markAsOurs(path: String, _ configuration: Configuration) throws(StoreError) {
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration.forConnections())
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
                try db.execute(sql: "PRAGMA application_id = \(SQLiteSchema.applicationID)")
            }
            try queue.close()
        } catch {
            throw StoreError(translating: error)
        }
    }

    /// Damage and a newer schema, found without a right to write.
    private static func inspectContent(path: String, _ configuration: Configuration) throws(StoreError) {
        do {
            try inspectContent(path: path, configuration, readonly: true)
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK {
            // The process that made the file died while it wrote the first page; only a writer may roll that back.
            do {
                try inspectContent(path: path, configuration, readonly: false)
            } catch {
                throw StoreError(translating: error)
            }
        } catch {
            throw StoreError(translating: error)
        }
    }

    private static func inspectContent(path: String, _ configuration: Configuration, readonly: Bool) throws {
        var connections = configuration.forConnections()
        connections.readonly = readonly
        let queue = try DatabaseQueue(path: path, configuration: connections)
        try queue.read { db in
            if configuration.checksIntegrity {
                let finding = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
                guard finding == "ok" else {
                    throw StoreError(.corrupt, "\(path) is damaged: \(finding ?? "no result of the check")")
                }
            }
            guard try !SQLiteSchema.migrator.hasBeenSuperseded(db) else {
                throw StoreError(.newerSchema, "\(path) was written by a newer version of this program")
            }
        }
        try queue.close()
    }
}

extension SQLiteStore.Configuration {
    /// The settings of every connection.
    fileprivate func forConnections() -> GRDB.Configuration {
        var connections = GRDB.Configuration()
        connections.label = "orchestration"
        connections.foreignKeysEnabled = true
        connections.maximumReaderCount = max(1, maximumReaders)
        let (seconds, attoseconds) = busyTimeout.components
        connections.busyMode = .timeout(max(0, Double(seconds) + Double(attoseconds) * 1e-18))
        connections.prepareDatabase { db in
            // A file may have been made by anyone: its schema must not call functions, and damaged pages are noticed
            // when they are read.
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            try db.execute(sql: "PRAGMA cell_size_check = ON")
        }
        return connections
    }
}
