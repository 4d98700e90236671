// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a load generator calls.
public enum LoadMode: String, CaseIterable, Sendable {
    /// Small messages, a call at a time in each slot.
    case unary
    /// A message of `LoadOptions.size` bytes there and back.
    case echo
    /// A stream of `LoadOptions.messages` messages from the server; messages are counted, not calls.
    case stream
}
