// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import BatonMessages
internal import BatonProtobuf

struct DescribeCommand: AnswerCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Shows a service, method, message or enumeration as the server's proto files declare it.",
        discussion: """
            The name may be short where that is clear: GetHealthResponse, Health, OrchestrationService, \
            OrchestrationService/GetHealth.
            """
    )

    @Argument(help: "The name of a service, a method (SERVICE/METHOD), a message or an enumeration.")
    var name: String

    @OptionGroup var connection: ConnectionOptions

    func answer(_ session: Session) async throws -> Answer {
        let catalog = ServerCatalog(session: session)
        if let path = MethodPath(self.name) {
            let fullName = try await catalog.serviceName(path.service)
            let pool = try await catalog.pool(forService: fullName)
            return Answer(try TypeDescription(method: path.method, of: fullName, in: pool))
        }
        let services = try await catalog.services().services.map(\.name)
        var pools: [String: DescriptorPool] = [:]
        var names: [String] = []
        for service in services {
            let pool = try await catalog.pool(forService: service)
            // Several services use the same types: each name counts once, whichever file set it is found in.
            for name in [service] + pool.messageNames + pool.enumNames where pools[name] == nil {
                pools[name] = pool
                names.append(name)
            }
        }
        let fullName = try NameMatch.resolve(self.name, "service, message or enumeration", among: names)
        guard let pool = pools[fullName] else {
            throw CommandFailure(.unexpected, "the server's description of \(fullName) is lost")
        }
        return Answer(try TypeDescription(fullName, in: pool))
    }
}
