// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import OrchestrationAPI

struct EndpointsCommand: AnswerCommand {
    static let configuration = CommandConfiguration(
        commandName: "endpoints",
        abstract: "Lists the endpoints: who may call them, limits, and whether this server answers them."
    )

    @Flag(help: "The methods of every service, not only the eleven endpoints.")
    var allServices = false

    @OptionGroup var connection: ConnectionOptions

    func answer(_ session: Session) async throws -> Answer {
        let response = try await OrchestrationService.Client(session.client)
            .listEndpoints(ListEndpointsRequest(allServices: self.allServices), options: session.options)
        return try Answer(response, EndpointsView.document(response))
    }
}
