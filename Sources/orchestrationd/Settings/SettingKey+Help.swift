// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension SettingKey {
    /// The table for people: key, form, default, what a change does, and what it is for.
    static var help: String {
        let rows = Self.allCases.map { key in
            let definition = key.definition
            let fallback = definition.fallback.map { $0.isEmpty ? "empty" : $0 } ?? "none"
            return """
                  \(key.rawValue)
                      \(definition.summary)
                      \(definition.kind.form); default: \(fallback); \(definition.change.rawValue)
                """
        }
        return """
            Settings come from flags, the environment, the settings file (YAML, or JSON where its name ends in .json) \
            and defaults; the first of these that has one wins. The environment variable of tls.client_ca is \
            \(Self.environmentPrefix)TLS_CLIENT_CA.

            \(rows.joined(separator: "\n"))
            """
    }
}
