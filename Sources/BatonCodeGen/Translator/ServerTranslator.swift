// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Makes the protocol of a service's servers, and the handlers that call it.
struct ServerTranslator {
    let namer: Namer

    /// The protocol.
    func interface(of service: ServiceModel) -> Code {
        let functions = service.methods.map { method -> Code in
            .group([
                .documentation(method.documentation),
                .documentation(self.notes(method)),
                .block(
                    "func \(SwiftNames.escaped(method.name))(",
                    self.parameters(of: method),
                    close: ") async throws\(method.isReplyStreamed ? "" : " -> \(method.response)")"
                ),
            ])
        }
        return .group([
            ServiceTranslator.documentation("What answers the methods of the service.", service),
            .braces("\(self.namer.access)protocol Server: Sendable", Code.separated(functions)),
        ])
    }

    /// The function that makes handlers of a server.
    func handlers(of service: ServiceModel) -> Code {
        let elements = service.methods.map { method -> Code in
            let name = SwiftNames.escaped(method.name)
            return .block(
                "BatonCore.MethodHandler.\(method.kind.rawValue)(Method.\(name)) {",
                [
                    .line("(\(self.closureParameters(of: method))) in"),
                    .line("try await server.\(name)(\(self.arguments(of: method)))"),
                ],
                close: "},"
            )
        }
        return .group([
            .documentation(["The handlers that a server routes calls to, one for each method."]),
            .braces(
                "\(self.namer.access)static func handlers(_ server: some Server) -> [BatonCore.MethodHandler]",
                [elements.isEmpty ? .line("[]") : .block("[", elements, close: "]")]
            ),
        ])
    }

    // ------------------------------------------------------------------------------------------------- parts

    /// What an implementation of a method with streams has to know, below the proto file's own words.
    private func notes(_ method: ServiceModel.Method) -> [String] {
        guard method.kind != .unary else { return [] }
        var lines = method.documentation.isEmpty ? [] : [""]
        lines.append("- Parameters:")
        if method.isRequestStreamed {
            lines += [
                "  - requests: the caller's messages; it is held back while nobody reads them. Once nobody waits for the answer",
                "    any more, reading throws `CancellationError`.",
            ]
        } else {
            lines.append("  - request: the caller's message.")
        }
        if method.isReplyStreamed {
            lines += [
                "  - replies: sends messages to the caller; writing suspends while it is slow, and throws once nobody waits for",
                "    the answer any more. Returning ends the call behind the last one.",
            ]
        }
        lines += [
            "  - context: the call.",
            "- Throws: what becomes the call's status."
                + (method.isReplyStreamed ? " Replies that wait for a slow caller are dropped then." : ""),
        ]
        return lines
    }

    private func parameters(of method: ServiceModel.Method) -> [Code] {
        var lines = [
            method.isRequestStreamed
                ? "_ requests: \(self.namer.stream(of: method.request))," : "_ request: \(method.request),"
        ]
        if method.isReplyStreamed { lines.append("replies: \(self.namer.writer(of: method.response)),") }
        lines.append("context: BatonCore.CallContext")
        return lines.map { .line($0) }
    }

    private func closureParameters(of method: ServiceModel.Method) -> String {
        var parts = [
            method.isRequestStreamed
                ? "requests: \(self.namer.stream(of: method.request))" : "request: \(method.request)"
        ]
        if method.isReplyStreamed { parts.append("replies: \(self.namer.writer(of: method.response))") }
        return (parts + ["context: BatonCore.CallContext"]).joined(separator: ", ")
    }

    private func arguments(of method: ServiceModel.Method) -> String {
        var parts = [method.isRequestStreamed ? "requests" : "request"]
        if method.isReplyStreamed { parts.append("replies: replies") }
        return (parts + ["context: context"]).joined(separator: ", ")
    }
}
