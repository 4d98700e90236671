// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The form of the log.
enum LogFormat: String, CaseIterable, Sendable {
    /// One JSON object a line.
    case json
    /// One line for people: time, level, logger, message and `key=value` pairs.
    case text
}
