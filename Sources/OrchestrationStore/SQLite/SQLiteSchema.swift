// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import GRDB

/// The tables, made and changed step by step.
///
/// A step that a release has shipped is never edited: a change is a new step at the end. The name of each step taken is
/// kept in the database, which tells an older program that it meets a newer database.
enum SQLiteSchema {
    /// "BATN": marks the file as ours (PRAGMA application_id).
    static let applicationID: UInt32 = 0x4241_544E

    /// All steps in order.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("001-partnerships") { db in
            try db.execute(sql: partnerships)
        }
        migrator.registerMigration("003-decisions") { db in
            try db.execute(sql: decisions)
        }
        return migrator
    }

    /// Times are milliseconds since 1970. 9e999 reads as infinity: the checks keep every number finite (NaN is stored as
    /// NULL, which is refused). Lists are clustered by their owner, so that a partnership reads as one range; a series is
    /// numbered, so that a sample is three small columns however long the metric's name is.
    private static let partnerships = """
        CREATE TABLE partnership (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
            name TEXT NOT NULL,
            type TEXT NOT NULL,
            enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
            priority TEXT NOT NULL CHECK (priority IN ('high', 'medium', 'low')),
            updated_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE deliverable (
            partnership_id TEXT NOT NULL REFERENCES partnership (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            progress REAL NOT NULL CHECK (progress BETWEEN 0 AND 100),
            status TEXT NOT NULL,
            last_updated INTEGER NOT NULL,
            PRIMARY KEY (partnership_id, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE metric_series (
            id INTEGER NOT NULL PRIMARY KEY,
            partnership_id TEXT NOT NULL REFERENCES partnership (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            unit TEXT NOT NULL,
            direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower')),
            target REAL CHECK (target > 0 AND target < 9e999),
            UNIQUE (partnership_id, name)
        ) STRICT;

        CREATE TABLE metric_sample (
            series_id INTEGER NOT NULL REFERENCES metric_series (id) ON DELETE CASCADE,
            observed_at INTEGER NOT NULL,
            value REAL NOT NULL CHECK (value > -9e999 AND value < 9e999),
            PRIMARY KEY (series_id, observed_at)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE probe (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            writes INTEGER NOT NULL
        ) STRICT;
        INSERT INTO probe (id, writes) VALUES (1, 0);
        """
}
