// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import OrchestrationAPI

enum InfoView {
    static func document(_ response: GetSystemInfoResponse) -> Document {
        var document = Document([
            .fields([
                .init("System", Cell(response.system)),
                .init("Version", Cell(response.version)),
                .init("Partnerships are", .status(response.status)),
            ])
        ])
        if let statistics = response.statistics {
            document.add("Since the server started", [.fields(self.fields(statistics))])
        }
        if let caller = response.caller {
            document.add(
                "You",
                [
                    .fields([
                        .init("Subject", Cell(caller.id)),
                        .init("Roles", caller.roles.isEmpty ? .absent : Cell(caller.roles.joined(separator: ", "))),
                    ])
                ]
            )
        }
        let methods = self.methods(response)
        if !methods.rows.isEmpty { document.add("Methods", [.table(methods)]) }
        return document
    }

    /// What the server answers and what the caller may call, side by side.
    private static func methods(_ response: GetSystemInfoResponse) -> Table {
        let permissions = response.caller?.permissions ?? []
        let allowed = Set(permissions)
        let answered = Set(response.features)
        return Table(
            columns: [.left("METHOD"), .left("ANSWERED"), .left("ALLOWED TO YOU")],
            rows: (permissions + response.features.filter { !allowed.contains($0) }).map { method in
                [
                    Cell(method), answered.contains(method) ? Cell("yes", .good) : Cell("not yet", .faint),
                    .yesNo(allowed.contains(method)),
                ]
            }
        )
    }

    private static func fields(_ statistics: Statistics) -> [Document.Field] {
        [
            .init("Started", .time(statistics.startedAt), .remark("UTC", on: statistics.startedAt)),
            .init("Running for", .duration(statistics.uptime)),
            .init("Calls", Cell("\(statistics.calls)"), Cell("\(statistics.failedCalls) failed", .faint)),
            .init("Success rate", .percent(statistics.successRate)),
            .init(
                "Time per call",
                .duration(statistics.latencyP50),
                .remark("half of the calls, at most", on: statistics.latencyP50)
            ),
            .init("", .duration(statistics.latencyP95), .remark("95 %", on: statistics.latencyP95)),
            .init("", .duration(statistics.latencyP99), .remark("99 %", on: statistics.latencyP99)),
            .init("Connections", Cell("\(statistics.connections)")),
            .init("Partnerships", Cell("\(statistics.partnerships)")),
            .init("Decisions", Cell("\(statistics.decisions)")),
        ]
    }
}
