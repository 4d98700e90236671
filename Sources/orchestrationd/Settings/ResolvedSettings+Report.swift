// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension ResolvedSettings {
    /// Every setting, one a line: `key = value (origin)`; a secret is not shown.
    var report: [String] {
        SettingKey.allCases.map { key in
            guard let entry = self.entries[key] else { return "\(key.rawValue) is not set" }
            return "\(key.rawValue) = \(Self.shown(entry, key.definition)) (\(entry.origin.rawValue))"
        }
    }

    /// The settings whose values differ, in the order of the table.
    func changes(from earlier: ResolvedSettings) -> [SettingKey] {
        SettingKey.allCases.filter { self.entries[$0]?.value != earlier.entries[$0]?.value }
    }

    static func shown(_ entry: Entry, _ definition: SettingDefinition) -> String {
        definition.isSecret ? "(secret)" : entry.text
    }
}
