// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// A command that calls a server.
protocol RemoteCommand: AsyncParsableCommand {
    var connection: ConnectionOptions { get }

    /// Makes the calls and prints what they bring.
    ///
    /// - Throws: ``CommandFailure``; `RPCError` of a call; ``Interruption``.
    func perform(_ session: Session, _ printer: AnswerPrinter) async throws
}
