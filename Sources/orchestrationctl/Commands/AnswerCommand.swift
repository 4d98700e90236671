// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A command that prints one answer.
protocol AnswerCommand: RemoteCommand {
    /// Makes the calls. Nothing is printed here.
    ///
    /// - Throws: ``CommandFailure``; `RPCError` of a call.
    func answer(_ session: Session) async throws -> Answer
}

extension AnswerCommand {
    func perform(_ session: Session, _ printer: AnswerPrinter) async throws {
        try printer.print(await self.answer(session))
    }
}
