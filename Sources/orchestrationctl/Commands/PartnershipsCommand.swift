// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import BatonCore
internal import OrchestrationAPI

struct PartnershipsCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "partnerships",
        abstract: "Lists all partnerships with their progress and health."
    )

    /// The most that a server puts on one page.
    private static let pageSize: Int32 = 1_000

    @OptionGroup var connection: ConnectionOptions

    func answer(_ session: Session) async throws -> Answer {
        let client = OrchestrationService.Client(session.client)
        var request = ListPartnershipsRequest(pageSize: Self.pageSize)
        var all = try await client.listPartnerships(request, options: session.options)
        while !all.nextPageToken.isEmpty {
            guard all.nextPageToken != request.pageToken else {
                throw RPCError(.internalError, "the server answers with the same page again")
            }
            request.pageToken = all.nextPageToken
            let next = try await client.listPartnerships(request, options: session.options)
            all.partnerships += next.partnerships
            all.nextPageToken = next.nextPageToken
            all.total = next.total
        }
        return try Answer(all, PartnershipsView.document(all))
    }
}
