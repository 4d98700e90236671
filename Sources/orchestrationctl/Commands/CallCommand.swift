// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import BatonClient
internal import BatonCore
internal import BatonJSON
internal import BatonProtobuf

struct CallCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Calls any method with a request in JSON, as the server describes it.",
        discussion: """
            A service's name may be short where that is clear: 'orchestrationctl call OrchestrationService/GetHealth'. \
            See also: orchestrationctl list, orchestrationctl describe.
            """
    )

    @Argument(help: ArgumentHelp("Service and method.", valueName: "service/method"))
    var method: String

    @Option(
        name: .customShort("d"),
        help: ArgumentHelp(
            "The request in proto3 JSON; @FILE reads a file, - reads standard input. (default: {})",
            valueName: "json"
        )
    )
    var data: String?

    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard MethodPath(self.method) != nil else {
            throw ValidationError("'\(self.method)' is no method; write SERVICE/METHOD")
        }
    }

    func answer(_ session: Session) async throws -> Answer {
        guard let path = MethodPath(self.method) else {
            throw CommandFailure(.usage, "'\(self.method)' is no method; write SERVICE/METHOD")
        }
        let source = JSONSource(argument: self.data ?? "{}")
        let text = try source.read()
        let (service, pool) = try await ServerCatalog(session: session).service(path.service)
        let method = try service.method(matching: path.method)
        guard !method.isClientStreaming, !method.isServerStreaming else {
            throw RPCError(
                .unimplemented,
                "\(service.fullName)/\(method.name) streams; this program makes calls of one request and one reply",
                processed: .no
            )
        }
        guard let input = pool.message(named: method.inputType), let output = pool.message(named: method.outputType)
        else { throw CommandFailure(.unexpected, "the server does not describe the types of \(method.name)") }

        var options = JSONSource.options
        options.resolveAny = { pool.message(named: $0) }
        let request: [UInt8]
        do throws(ProtobufJSONError) {
            request = try input.encode(json: text, options: options)
        } catch {
            throw source.failure(error)
        }
        let reply = try await session.client.unary(
            request,
            method: "\(service.fullName)/\(method.name)",
            options: session.options
        )
        let answer = try output.json(of: reply.message, options: options, limits: AnswerLimits.decoding)
        let json = try JSONValue.parse(answer, options: AnswerLimits.text)
        return Answer(json: json, document: GenericView.document(json, output))
    }
}
