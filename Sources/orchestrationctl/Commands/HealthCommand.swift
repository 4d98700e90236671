// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import OrchestrationAPI

struct HealthCommand: AnswerCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Shows the health of all partnerships, judged by their metrics."
    )

    @OptionGroup var connection: ConnectionOptions

    func answer(_ session: Session) async throws -> Answer {
        let response = try await OrchestrationService.Client(session.client).getHealth(options: session.options)
        return try Answer(response, HealthView.document(response))
    }
}
