// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import OrchestrationAPI

enum HealthView {
    static func document(_ response: GetHealthResponse) -> Document {
        var document = Document([
            .fields([
                .init("Overall", .status(response.status)),
                .init("Score", .score(response.score), .remark("of 100", on: response.score)),
                .init("As of", .time(response.lastUpdated), .remark("UTC", on: response.lastUpdated)),
            ])
        ])
        guard !response.partnerships.isEmpty else {
            document.add(nil, [.line(["There are no partnerships yet."])])
            return document
        }
        let rows = response.partnerships.sorted { $0.key < $1.key }.map { id, partnership in
            [
                Cell(id), .health(partnership.health), .score(partnership.score), .yesNo(partnership.enabled),
                .time(partnership.lastUpdated),
            ]
        }
        document.add(
            nil,
            [
                .table(
                    Table(
                        columns: [
                            .left("PARTNERSHIP"), .left("HEALTH"), .right("SCORE"), .left("ENABLED"),
                            .left("NEWEST SAMPLE (UTC)"),
                        ],
                        rows: rows
                    )
                )
            ]
        )
        return document
    }
}
