// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import BatonCore
internal import OrchestrationAPI

struct PartnershipsCommand: AnswerCommand {
    static let configuration = CommandConfiguration(
        commandName: "partnerships",
        abstract: "Lists all partnerships with their progress and health."
    )

    @OptionGroup var connection: ConnectionOptions

    func answer(_ session: Session) async throws -> Answer {
        let client = OrchestrationService.Client(session.client)
        var request = ListPartnershipsRequest()
        var all = try await client.listPartnerships(request, options: session.options)
        var pages = 1
        while !all.nextPageToken.isEmpty {
            guard pages < AnswerLimits.pages, all.nextPageToken != request.pageToken else {
                throw RPCError(
                    .resourceExhausted,
                    "the list does not end after \(pages) pages (limit \(AnswerLimits.pages))"
                )
            }
            request.pageToken = all.nextPageToken
            let next = try await client.listPartnerships(request, options: session.options)
            all.partnerships += next.partnerships
            all.nextPageToken = next.nextPageToken
            all.total = next.total
            pages += 1
        }
        return try Answer(all, PartnershipsView.document(all))
    }
}
