// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes the namespace of a service: descriptors, the protocol of servers, handlers, and the client.
struct ServiceTranslator {
    let namer: Namer

    func translate(_ service: ServiceModel) -> Code {
        let server = ServerTranslator(namer: self.namer)
        let parts = [
            self.descriptor(of: service), self.methods(of: service), server.interface(of: service),
            server.handlers(of: service), ClientTranslator(namer: self.namer).translate(service),
        ]
        return .group([
            .documentation(service.documentation),
            .braces("\(self.namer.access)enum \(service.name)", Code.separated(parts)),
        ])
    }

    /// The comments of a declaration below a sentence of ours.
    static func documentation(_ first: String, _ service: ServiceModel) -> Code {
        .documentation([first] + (service.documentation.isEmpty ? [] : [""]) + service.documentation)
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
                        .line("kind: .\(method.kind.rawValue),"),
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
}
