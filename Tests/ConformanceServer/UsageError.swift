// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with the arguments.
struct UsageError: Error {
    var message: String
}
