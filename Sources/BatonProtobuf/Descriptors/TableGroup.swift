// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The tables of one descriptor set.
///
/// They refer to each other, also in circles, so none of them holds another: the group holds them all, and what is
/// given out is a copy that holds the group.
// @unchecked: `tables` is set once, before the group is shared.
final class TableGroup: @unchecked Sendable {
    private var tables: [String: MessageTable] = [:]

    /// Takes the tables and links them.
    func fill(_ tables: [String: MessageTable]) {
        self.tables = tables
        for table in tables.values { table.link(keepingChildren: false) }
    }

    func table(named fullName: String) -> MessageTable? {
        self.tables[fullName].map { MessageTable(sharing: $0, owner: self) }
    }
}
