// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where the value of a setting came from, the strongest first.
enum SettingOrigin: String, CaseIterable, Sendable {
    case flag
    case environment
    case file
    case fallback = "default"
}
