// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import OrchestrationAPI

enum EndpointsView {
    private static let widestRoles = 42
    private static let widestText = 70

    static func document(_ response: ListEndpointsResponse) -> Document {
        var document = Document([.table(self.endpoints(response.endpoints))])
        if !response.authentication.isEmpty {
            document.add("Authentication", [.table(self.schemes(response.authentication))])
        }
        if !response.rateLimits.isEmpty {
            document.add("Rate limits", [.table(self.rateLimits(response.rateLimits))])
        }
        if !response.errors.isEmpty {
            document.add("Errors", [.table(self.errors(response.errors))])
        }
        return document
    }

    private static func endpoints(_ endpoints: [Endpoint]) -> Table {
        let services = Set(endpoints.map(\.service))
        return Table(
            columns: [
                .right("#"), .left("METHOD"), .left("ANSWERED"), .left("ROLES", widest: self.widestRoles),
                .right("RATE", isOptional: true), .right("DEADLINE"), .right("REQUEST", isOptional: true),
            ],
            rows: endpoints.map { endpoint in
                let roles =
                    endpoint.roles.isEmpty ? self.authentication(endpoint) : endpoint.roles.joined(separator: ", ")
                return [
                    endpoint.number == 0 ? .absent : Cell("\(endpoint.number)"),
                    Cell(services.count > 1 ? "\(endpoint.service)/\(endpoint.method)" : endpoint.method),
                    endpoint.implemented ? Cell("yes", .good) : Cell("not yet", .faint),
                    Cell(roles),
                    self.rate(endpoint.rateLimit?.callsPerMinute ?? 0),
                    .duration(endpoint.defaultDeadline),
                    endpoint.payloadLimitBytes == 0
                        ? .absent : Cell("≤ \(NumberText.bytes(endpoint.payloadLimitBytes))"),
                ]
            }
        )
    }

    /// A server that limits no rates tells 0.
    private static func rate(_ callsPerMinute: UInt32) -> Cell {
        callsPerMinute == 0 ? .absent : Cell("\(callsPerMinute)/min")
    }

    /// Who may call a method that names no roles.
    private static func authentication(_ endpoint: Endpoint) -> String {
        EnumText.words(endpoint.authentication) == "none" ? "anyone" : "anyone authenticated"
    }

    private static func schemes(_ schemes: [AuthenticationScheme]) -> Table {
        Table(
            columns: [.left("NAME"), .left("SENT AS"), .left("DESCRIPTION", widest: self.widestText)],
            rows: schemes.map { scheme in
                [
                    Cell(scheme.name), scheme.metadata.isEmpty ? .absent : Cell(scheme.metadata),
                    Cell(scheme.description),
                ]
            }
        )
    }

    private static func rateLimits(_ limits: [RateLimit]) -> Table {
        Table(
            columns: [.left("CLASS"), .right("LIMIT"), .left("DESCRIPTION", widest: self.widestText)],
            rows: limits.map { limit in
                [Cell(limit.rateClass), self.rate(limit.callsPerMinute), Cell(limit.description)]
            }
        )
    }

    private static func errors(_ errors: [ErrorDescription]) -> Table {
        Table(
            columns: [.right("#"), .left("CODE"), .left("RETRY"), .left("WHEN", widest: self.widestText)],
            rows: errors.map { error in
                [
                    Cell("\(error.number)"), Cell(error.code), error.retryable ? "may help" : Cell("no", .faint),
                    Cell(error.description),
                ]
            }
        )
    }
}
