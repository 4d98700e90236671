// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import OrchestrationAPI

struct PartnershipCommand: AnswerCommand {
    static let configuration = CommandConfiguration(
        commandName: "partnership",
        abstract: "Shows one partnership with its deliverables and metrics."
    )

    @Argument(help: "The partnership's id, as 'orchestrationctl partnerships' lists it.")
    var id: String

    @OptionGroup var connection: ConnectionOptions

    func answer(_ session: Session) async throws -> Answer {
        let response = try await OrchestrationService.Client(session.client)
            .getPartnershipStatus(GetPartnershipStatusRequest(partnershipID: self.id), options: session.options)
        return try Answer(response, PartnershipView.document(response))
    }
}
