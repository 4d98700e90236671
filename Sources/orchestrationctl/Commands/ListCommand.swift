// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import BatonMessages

struct ListCommand: AnswerCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the server's services, or the methods of one."
    )

    @Argument(help: "A service; its name may be short where that is clear.")
    var service: String?

    @OptionGroup var connection: ConnectionOptions

    func answer(_ session: Session) async throws -> Answer {
        let catalog = ServerCatalog(session: session)
        guard let service else {
            let response = try await catalog.services()
            return try Answer(response, ServicesView.document(response))
        }
        let fullName = try await catalog.serviceName(service)
        let pool = try await catalog.pool(forService: fullName)
        let description = try TypeDescription(fullName, in: pool)
        return Answer(json: description.json, document: description.methodList)
    }
}
