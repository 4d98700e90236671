// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// The form of answers, and with `json` of failures too.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
    case yaml
}
