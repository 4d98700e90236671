// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension SQLiteStore {
    /// How a database file is opened.
    package struct Configuration: Sendable, Hashable {
        /// What to do without a file.
        package enum Missing: Sendable, Hashable {
            /// Make a new database; its directory must be there.
            case create
            /// Throw code `fileMissing`.
            case refuse
        }

        /// What to do without a file. Default: make one.
        package var missing = Missing.create
        /// How long an operation waits for another process that holds the database (a backup program, an open shell)
        /// before it throws code `busy`. Default: 5 s. Below 0 counts as 0.
        package var busyTimeout = Duration.seconds(5)
        /// How many reads may run at the same time; more wait. Default: 4. Below 1 counts as 1.
        package var maximumReaders = 4
        /// Whether the whole file is checked for damage when it is opened (SQLite's quick_check). Its time grows with
        /// the file, about a second per gigabyte of cached data. Default: yes.
        package var checksIntegrity = true

        package init() {}
    }
}
