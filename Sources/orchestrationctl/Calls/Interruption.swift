// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The user has pressed Ctrl-C.
struct Interruption: Error {}
