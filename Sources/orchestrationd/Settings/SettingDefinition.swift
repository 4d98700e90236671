// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What there is to know about one setting: one row of the table that help, checks and errors are made from.
struct SettingDefinition: Sendable {
    /// What becomes of a change while the server runs.
    enum Change: String, Sendable {
        /// It takes effect at once.
        case reloads = "reloaded"
        /// It is reported and takes effect at the next start.
        case needsRestart = "needs a restart"
    }

    let kind: SettingKind
    /// The default in its text form; nil where there is none, or where it follows from other settings.
    let fallback: String?
    let change: Change
    /// Whether the value must never be shown.
    let isSecret: Bool
    let summary: String

    init(
        _ kind: SettingKind,
        default fallback: String? = nil,
        change: Change = .needsRestart,
        isSecret: Bool = false,
        _ summary: String
    ) {
        self.kind = kind
        self.fallback = fallback
        self.change = change
        self.isSecret = isSecret
        self.summary = summary
    }
}
