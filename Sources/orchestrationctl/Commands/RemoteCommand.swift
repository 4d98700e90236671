// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// A command that asks a server and prints the answer.
protocol RemoteCommand: AsyncParsableCommand {
    var connection: ConnectionOptions { get }

    /// Makes the calls. Nothing is printed here.
    ///
    /// - Throws: ``CommandFailure``; `RPCError` of a call.
    func answer(_ session: Session) async throws -> Answer
}
