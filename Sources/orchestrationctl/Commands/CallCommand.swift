// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import BatonClient
internal import BatonCore
internal import BatonProtobuf

struct CallCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Calls any method with a request in JSON, as the server describes it.",
        discussion: """
            A service's name may be short where that is clear: 'orchestrationctl call OrchestrationService/GetHealth'. \
            See also: orchestrationctl list, orchestrationctl describe.

            Where the method takes a stream of requests, a file or standard input holds one JSON object a line; each is \
            sent as soon as it is read. Each reply of a stream is printed when it comes: with --output json one object \
            a line. Ctrl-C cancels the call.
            """
    )

    @Argument(help: ArgumentHelp("Service and method.", valueName: "service/method"))
    var method: String

    @Option(
        name: .customShort("d"),
        help: ArgumentHelp(
            """
            The request in proto3 JSON; @FILE reads a file, - reads standard input. (default: {}; where the method takes \
            a stream, no request)
            """,
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

    func perform(_ session: Session, _ printer: AnswerPrinter) async throws {
        guard let path = MethodPath(self.method) else {
            throw CommandFailure(.usage, "'\(self.method)' is no method; write SERVICE/METHOD")
        }
        let source = self.data.map(JSONSource.init(argument:))
        let (service, pool) = try await ServerCatalog(session: session).service(path.service)
        let method = try service.method(matching: path.method)
        guard let input = pool.message(named: method.inputType), let output = pool.message(named: method.outputType)
        else { throw CommandFailure(.unexpected, "the server does not describe the types of \(method.name)") }

        var options = JSONSource.options
        options.resolveAny = { pool.message(named: $0) }
        let call = DescribedCall(
            method: "\(service.fullName)/\(method.name)",
            kind: .init(isClientStreaming: method.isClientStreaming, isServerStreaming: method.isServerStreaming),
            input: input,
            output: output,
            options: options
        )
        guard call.kind == .unary else {
            return try await StreamedCall(call: call, session: session, printer: printer).run(source)
        }
        let single = source ?? .argument("{}")
        let request = try call.request(single.read(), from: single)
        let reply = try await session.client.unary(request, method: call.method, options: session.options)
        try printer.print(call.answer(reply.message))
    }
}

extension MethodDescriptor.Kind {
    fileprivate init(isClientStreaming: Bool, isServerStreaming: Bool) {
        switch (isClientStreaming, isServerStreaming) {
        case (false, false): self = .unary
        case (true, false): self = .clientStreaming
        case (false, true): self = .serverStreaming
        case (true, true): self = .bidirectionalStreaming
        }
    }
}
