// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import OrchestrationAPI

struct InfoCommand: AnswerCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Shows what the server is, its figures since it started, and who you are to it."
    )

    @OptionGroup var connection: ConnectionOptions

    func answer(_ session: Session) async throws -> Answer {
        let response = try await OrchestrationService.Client(session.client).getSystemInfo(options: session.options)
        return try Answer(response, InfoView.document(response))
    }
}
