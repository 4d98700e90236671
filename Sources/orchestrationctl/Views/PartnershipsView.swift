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
                Cell(partnership.id), self.name(partnership), Cell(EnumText.words(partnership.priority)),
                .percent(partnership.progress), .health(partnership.health), .score(partnership.score),
                .health(partnership.metricsHealth), Cell("\(partnership.deliverables.count)"),
            ]
        }
        return Document([
            .table(
                Table(
                    columns: [
                        .left("ID"), .left("NAME", widest: self.widestName), .left("PRIORITY"), .right("PROGRESS"),
                        .left("HEALTH"), .right("SCORE"), .left("METRICS"), .right("DELIVERABLES", isOptional: true),
                    ],
                    rows: rows
                )
            )
        ])
    }

    private static func name(_ partnership: PartnershipSummary) -> Cell {
        partnership.enabled ? Cell(partnership.name) : Cell("\(partnership.name) (disabled)", .warning)
    }
}
