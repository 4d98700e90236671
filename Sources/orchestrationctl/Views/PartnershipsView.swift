// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import OrchestrationAPI

enum PartnershipsView {
    /// Names that are wider are broken between words.
    private static let widestName = 32

    static func document(_ response: ListPartnershipsResponse) -> Document {
        guard !response.partnerships.isEmpty else {
            return Document([.line(["There are no partnerships yet."])])
        }
        let rows = response.partnerships.map { partnership in
            [
                Cell(partnership.id), Cell(partnership.name), Cell(EnumText.words(partnership.priority)),
                .yesNo(partnership.enabled), .percent(partnership.progress), .health(partnership.health),
                Cell("\(partnership.deliverables.count)"), .score(partnership.score),
                .health(partnership.metricsHealth),
            ]
        }
        return Document([
            .table(
                Table(
                    columns: [
                        .left("ID"), .left("NAME", widest: self.widestName), .left("PRIORITY"), .left("ENABLED"),
                        .right("PROGRESS"), .left("HEALTH"), .right("DELIVERABLES"), .right("SCORE"),
                        .left("BY METRICS"),
                    ],
                    rows: rows
                )
            )
        ])
    }
}
