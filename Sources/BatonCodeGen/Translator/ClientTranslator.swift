// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes the client of a service.
///
/// Functions and their closures say `nonisolated(nonsending)`: the module that the code is generated into decides by its own
/// settings what leaving it out means. A caller in an actor needs its closure to stay there, and a handler that makes a
/// call stays on its event loop.
struct ClientTranslator {
    let namer: Namer

    func translate(_ service: ServiceModel) -> Code {
        let access = self.namer.access
        var parts: [Code] = [
            .line("private let channel: any BatonCore.RPCChannel"),
            .group([
                .documentation(["Makes a client that sends its calls to a channel."]),
                .braces("\(access)init(_ channel: any BatonCore.RPCChannel)", [.line("self.channel = channel")]),
            ]),
        ]
        for method in service.methods {
            switch method.kind {
            case .unary: parts += self.unary(method)
            case .clientStreaming: parts += self.clientStreaming(method)
            case .serverStreaming: parts.append(self.serverStreaming(method))
            case .bidirectionalStreaming: parts.append(self.bidirectional(method))
            }
        }
        return .group([
            ServiceTranslator.documentation("Calls the methods of the service.", service),
            .braces("\(access)struct Client: Sendable", Code.separated(parts)),
        ])
    }

    // ----------------------------------------------------------------------------------------- kinds of calls

    private func unary(_ method: ServiceModel.Method) -> [Code] {
        let parameters = [
            "_ request: \(method.request) = \(method.request)(),", "options: BatonCore.CallOptions = .defaults",
        ]
        let throwing = "- Throws: `BatonCore.RPCError`."
        return [
            self.function(
                method,
                documentation: method.commented([throwing]),
                head: "nonisolated(nonsending) func \(SwiftNames.escaped(method.name))(",
                parameters,
                result: " -> \(method.response)",
                body: ["try await self.\(method.name)Reply(request, options: options).message"]
            ),
            self.function(
                method,
                documentation: self.replyDocumentation("\(method.name)(_:options:)") + [throwing],
                head: "nonisolated(nonsending) func \(method.name)Reply(",
                parameters,
                result: " -> BatonCore.Reply<\(method.response)>",
                body: [
                    "try await self.channel.unary(request, method: Method.\(SwiftNames.escaped(method.name)), options: options)"
                ]
            ),
        ]
    }

    private func clientStreaming(_ method: ServiceModel.Method) -> [Code] {
        let parameters = [
            "options: BatonCore.CallOptions = .defaults,",
            "_ send: nonisolated(nonsending) (_ requests: \(self.namer.writer(of: method.request))) async throws -> Void",
        ]
        let notes = [
            "- Parameters:", "  - options: how the call is made.",
            "  - send: writes the requests; writing suspends while the server is slow. When it returns, no more requests follow,",
            "    and the reply is awaited. When the server ends the call meanwhile, writing throws, and what counts is the",
            "    server's answer.",
            "- Throws: `BatonCore.RPCError`; what `send` throws, and the call is then cancelled.",
        ]
        return [
            self.function(
                method,
                documentation: method.commented(notes),
                head: "nonisolated(nonsending) func \(SwiftNames.escaped(method.name))(",
                parameters,
                result: " -> \(method.response)",
                body: ["try await self.\(method.name)Reply(options: options, send).message"]
            ),
            self.function(
                method,
                documentation: self.replyDocumentation("\(method.name)(options:_:)") + notes,
                head: "nonisolated(nonsending) func \(method.name)Reply(",
                parameters,
                result: " -> BatonCore.Reply<\(method.response)>",
                body: [
                    "try await self.channel.clientStream(method: Method.\(SwiftNames.escaped(method.name)), options: options, send)"
                ]
            ),
        ]
    }

    private func serverStreaming(_ method: ServiceModel.Method) -> Code {
        let value = self.generic(method)
        return self.function(
            method,
            documentation: method.commented([
                "- Parameters:", "  - request: the request.", "  - options: how the call is made.",
                "  - receive: reads the replies; the server is held back while it does not. They end when the server has answered",
                "    with OK; any other status is thrown where they are read. When it returns before they have ended, the call",
                "    is cancelled.", "- Returns: what `receive` returns.",
                "- Throws: `BatonCore.RPCError`; what `receive` throws, and the call is then cancelled.",
            ]),
            head: "nonisolated(nonsending) func \(SwiftNames.escaped(method.name))<\(value)>(",
            [
                "_ request: \(method.request) = \(method.request)(),",
                "options: BatonCore.CallOptions = .defaults,",
                "_ receive: nonisolated(nonsending) (_ replies: BatonCore.ReplyStream<\(method.response)>) async throws -> \(value)",
            ],
            result: " -> \(value)",
            body: [
                "try await self.channel.serverStream(request, method: Method.\(SwiftNames.escaped(method.name)), "
                    + "options: options, receive)"
            ]
        )
    }

    private func bidirectional(_ method: ServiceModel.Method) -> Code {
        let value = self.generic(method)
        return self.function(
            method,
            documentation: method.commented([
                "- Parameters:", "  - options: how the call is made.",
                "  - body: writes requests, which suspends while the server is slow, and reads replies; the server is held back",
                "    while nobody reads. The replies end when the server has answered with OK; any other status is thrown where",
                "    they are read. When it returns before they have ended, the call is cancelled.",
                "- Returns: what `body` returns.",
                "- Throws: `BatonCore.RPCError`; what `body` throws, and the call is then cancelled.",
            ]),
            head: "nonisolated(nonsending) func \(SwiftNames.escaped(method.name))<\(value)>(",
            [
                "options: BatonCore.CallOptions = .defaults,",
                "_ body: nonisolated(nonsending) (_ call: BatonCore.BidirectionalCall<\(method.request), \(method.response)>) "
                    + "async throws -> \(value)",
            ],
            result: " -> \(value)",
            body: [
                "try await self.channel.bidirectionalStream(method: Method.\(SwiftNames.escaped(method.name)), "
                    + "options: options, body)"
            ]
        )
    }

    // ------------------------------------------------------------------------------------------------- parts

    private func function(
        _ method: ServiceModel.Method,
        documentation: [String],
        head: String,
        _ parameters: [String],
        result: String,
        body: [String]
    ) -> Code {
        .group([
            .documentation(documentation),
            method.isDeprecated ? .line("@available(*, deprecated)") : .group([]),
            .block(
                self.namer.access + head,
                parameters.map { .line($0) },
                close: ") async throws\(result) {"
            ),
            .indented(body.map { .line($0) }),
            .line("}"),
        ])
    }

    private func replyDocumentation(_ other: String) -> [String] {
        ["Like ``\(other)``, with the metadata and rate limit figures that come with the reply.", ""]
    }

    /// The name of the type that a closure returns: one that hides neither message of the method.
    private func generic(_ method: ServiceModel.Method) -> String {
        let used = [method.request, method.response].map { $0.prefix { $0 != "." } }
        return ["Value", "Outcome", "Returned"].first { !used.contains($0[...]) } ?? "Value"
    }
}

extension ServiceModel.Method {
    /// The proto file's comments with lines below them.
    fileprivate func commented(_ lines: [String]) -> [String] {
        self.documentation + (self.documentation.isEmpty ? [] : [""]) + lines
    }
}
