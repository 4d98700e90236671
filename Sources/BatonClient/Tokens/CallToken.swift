// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// A token as a call shows it.
struct CallToken: Sendable {
    let value: String
    /// The source that renews it, and how often that had done so by then.
    var source: UInt64?
    var version: UInt64 = 0

    /// - Throws: ``RPCError`` when no head can carry it: at the server it would end the connection, and other calls with
    ///   it.
    init(_ value: String) throws(RPCError) {
        guard !value.isEmpty, value.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
            throw RPCError(.unauthenticated, "the token is empty or not printable ASCII", processed: .no)
        }
        self.value = value
    }
}
