// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes the namespace of a service: descriptors, the protocol of servers, handlers, and the client.
struct ServiceTranslator {
    let namer: Namer

    func translate(_ service: ServiceModel) -> Code {
        let unary = service.methods.filter { $0.kind == "unary" }
        var parts = [
            self.descriptor(of: service), self.methods(of: service), self.server(of: service, unary),
            self.handlers(unary), self.client(of: service, unary),
        ]
        if unary.count < service.methods.count {
            parts.insert(
                .line("// Streaming methods are described; this version generates no code to serve or call them."),
                at: 0
            )
        }
        return .group([
            .documentation(service.documentation),
            .braces("\(self.namer.access)enum \(service.name)", Code.separated(parts)),
        ])
    }

    // ----------------------------------------------------------------------------------------------- descriptors

    private func descriptor(of service: ServiceModel) -> Code {
        let methods = service.methods.map { "Method.\(SwiftNames.escaped($0.name))," }
        return .group([
            .documentation(["What the proto file says of the service."]),
            .block(
                "\(self.namer.access)static let descriptor = BatonCore.ServiceDescriptor(",
                [
                    .line("fullName: \(StringLiteral.text(service.fullName)),"),
                    methods.isEmpty
                        ? .line("methods: [],") : .block("methods: [", methods.map { .line($0) }, close: "],"),
                    .line("documentation: \(self.text(service.documentation)),"),
                    .line("fileDescriptorSet: GeneratedDescriptors.fileDescriptorSet"),
                ],
                close: ")"
            ),
        ])
    }

    private func methods(of service: ServiceModel) -> Code {
        let declarations = service.methods.map { method -> Code in
            .group([
                .documentation(method.documentation),
                .block(
                    "\(self.namer.access)static let \(SwiftNames.escaped(method.name)) = BatonCore.MethodDescriptor(",
                    [
                        .line("service: \(StringLiteral.text(service.fullName)),"),
                        .line("name: \(StringLiteral.text(method.protoName)),"),
                        .line("kind: .\(method.kind),"),
                        .line("requestType: \(StringLiteral.text(method.requestType)),"),
                        .line("responseType: \(StringLiteral.text(method.responseType)),"),
                        self.policy(method.policy),
                        .line("documentation: \(self.text(method.documentation))"),
                    ],
                    close: ")"
                ),
            ])
        }
        return .group([
            .documentation(["What the proto file says of the methods."]),
            .braces("\(self.namer.access)enum Method", Code.separated(declarations)),
        ])
    }

    private func policy(_ policy: PolicyModel?) -> Code {
        guard let policy else { return .line("policy: nil,") }
        var arguments: [String] = []
        if !policy.roles.isEmpty {
            arguments.append("roles: [\(policy.roles.map(StringLiteral.text).joined(separator: ", "))]")
        }
        if let value = policy.authentication { arguments.append("authentication: .\(value)") }
        if let value = policy.idempotency { arguments.append("idempotency: .\(value)") }
        if let value = policy.deadline {
            var text = ".seconds(\(value.seconds))"
            if value.nanos > 0 { text += " + .nanoseconds(\(value.nanos))" }
            arguments.append("defaultDeadline: \(text)")
        }
        if policy.payloadLimit > 0 { arguments.append("payloadLimit: \(policy.payloadLimit)") }
        if !policy.rateClass.isEmpty { arguments.append("rateClass: \(StringLiteral.text(policy.rateClass))") }
        if let value = policy.execution { arguments.append("execution: .\(value)") }
        if !policy.example.isEmpty { arguments.append("example: \(StringLiteral.text(policy.example))") }
        guard !arguments.isEmpty else { return .line("policy: BatonCore.MethodPolicy(),") }
        let lines = arguments.enumerated().map { index, argument -> Code in
            .line(index + 1 < arguments.count ? argument + "," : argument)
        }
        return .block("policy: BatonCore.MethodPolicy(", lines, close: "),")
    }

    private func text(_ documentation: [String]) -> String {
        StringLiteral.text(CommentText.paragraphs(documentation))
    }

    // ---------------------------------------------------------------------------------------- server and client

    private func server(of service: ServiceModel, _ methods: [ServiceModel.Method]) -> Code {
        let functions = methods.map { method -> Code in
            .group([
                .documentation(method.documentation),
                .block(
                    "func \(SwiftNames.escaped(method.name))(",
                    [.line("_ request: \(method.request),"), .line("context: BatonCore.CallContext")],
                    close: ") async throws -> \(method.response)"
                ),
            ])
        }
        return .group([
            .documentation(
                ["What answers the methods of the service."] + (service.documentation.isEmpty ? [] : [""])
                    + service.documentation
            ),
            .braces("\(self.namer.access)protocol Server: Sendable", Code.separated(functions)),
        ])
    }

    private func handlers(_ methods: [ServiceModel.Method]) -> Code {
        let elements = methods.map { method -> Code in
            .group([
                .block(
                    "BatonCore.MethodHandler.unary(Method.\(SwiftNames.escaped(method.name))) {",
                    [
                        .line("(request: \(method.request), context: BatonCore.CallContext) in"),
                        .line("try await server.\(SwiftNames.escaped(method.name))(request, context: context)"),
                    ],
                    close: "},"
                )
            ])
        }
        return .group([
            .documentation(["The handlers that a server routes calls to, one for each method."]),
            .braces(
                "\(self.namer.access)static func handlers(_ server: some Server) -> [BatonCore.MethodHandler]",
                [elements.isEmpty ? .line("[]") : .block("[", elements, close: "]")]
            ),
        ])
    }

    private func client(of service: ServiceModel, _ methods: [ServiceModel.Method]) -> Code {
        let access = self.namer.access
        var parts: [Code] = [
            .line("private let channel: any BatonCore.RPCChannel"),
            .group([
                .documentation(["Makes a client that sends its calls to a channel."]),
                .braces("\(access)init(_ channel: any BatonCore.RPCChannel)", [.line("self.channel = channel")]),
            ]),
        ]
        for method in methods {
            let parameters: [Code] = [
                .line("_ request: \(method.request) = \(method.request)(),"),
                .line("options: BatonCore.CallOptions = .defaults"),
            ]
            let deprecation: Code = method.isDeprecated ? .line("@available(*, deprecated)") : .group([])
            parts.append(
                .group([
                    .documentation(method.documentation + (method.documentation.isEmpty ? [] : [""])),
                    .documentation(["- Throws: `BatonCore.RPCError`."]),
                    deprecation,
                    .block(
                        "\(access)func \(SwiftNames.escaped(method.name))(",
                        parameters,
                        close: ") async throws -> \(method.response) {"
                    ),
                    .indented([.line("try await self.\(method.name)Reply(request, options: options).message")]),
                    .line("}"),
                ])
            )
            parts.append(
                .group([
                    .documentation([
                        "Like ``\(method.name)(_:options:)``, with the metadata and rate limit figures that come with the reply.",
                        "", "- Throws: `BatonCore.RPCError`.",
                    ]),
                    deprecation,
                    .block(
                        "\(access)func \(method.name)Reply(",
                        parameters,
                        close: ") async throws -> BatonCore.Reply<\(method.response)> {"
                    ),
                    .indented([
                        .line(
                            "try await self.channel.unary(request, method: Method.\(SwiftNames.escaped(method.name)), "
                                + "options: options)"
                        )
                    ]),
                    .line("}"),
                ])
            )
        }
        return .group([
            .documentation(
                ["Calls the methods of the service."] + (service.documentation.isEmpty ? [] : [""])
                    + service.documentation
            ),
            .braces("\(access)struct Client: Sendable", Code.separated(parts)),
        ])
    }
}
