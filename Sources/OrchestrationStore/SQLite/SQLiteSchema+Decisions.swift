// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension SQLiteSchema {
    /// Migration 003-decisions. `number` is the order in which decisions were made: times can be the same, or go back with
    /// the clock. Request and response are messages as they are sent, which keep fields that a later version adds.
    static let decisions = """
        CREATE TABLE decision (
            number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
            decided_at INTEGER NOT NULL,
            decided_by TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (
                outcome IN ('approve_immediate', 'approve_scheduled', 'approve_conditional', 'defer_or_reject')
            ),
            priority TEXT NOT NULL CHECK (priority IN ('critical', 'high', 'medium', 'low')),
            roi_percent REAL NOT NULL CHECK (roi_percent > -9e999 AND roi_percent < 9e999),
            overall_risk REAL NOT NULL CHECK (overall_risk BETWEEN 0 AND 1),
            business_goal TEXT NOT NULL,
            request BLOB NOT NULL,
            response BLOB NOT NULL
        ) STRICT;
        CREATE INDEX decision_by_time ON decision (decided_at);
        """
}
