// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import BatonProtobuf
internal import OrchestrationAPI

struct ImportCommand: AnswerCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Writes the partnerships of a JSON file: all of them, or none when one is at fault.",
        discussion: """
            The file holds {"partnerships": [{"id", "name", "type", "enabled", "priority", "deliverables": [{"id", \
            "name", "progress", "status"}], "metrics": [{"name", "value", "unit", "direction", "target", \
            "observedAt"}]}]}. A partnership whose id exists is replaced whole. See also: orchestrationctl describe \
            ImportPartnershipsRequest.
            """
    )

    @Argument(help: "The file, or - for standard input.", completion: .file(extensions: ["json"]))
    var file: String

    @OptionGroup var connection: ConnectionOptions

    func answer(_ session: Session) async throws -> Answer {
        let source = self.file == "-" ? JSONSource.standardInput : JSONSource.file(self.file)
        let bytes = try source.read()
        let request: ImportPartnershipsRequest
        do {
            request = try ImportPartnershipsRequest(json: bytes, options: JSONSource.options)
        } catch {
            throw source.failure(error)
        }
        let violations = request.violations()
        guard violations.isEmpty else { throw source.failure(violations) }
        let response = try await PartnershipService.Client(session.client)
            .importPartnerships(request, options: session.options)
        return try Answer(response, ImportView.document(response))
    }
}
