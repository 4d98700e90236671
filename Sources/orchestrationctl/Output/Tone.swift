// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a piece of text means, for its colour.
enum Tone: Hashable {
    case plain
    case heading
    case good
    case warning
    case bad
    case faint
}
