// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import OrchestrationAPI

enum PartnershipView {
    private static let widestText = 40

    static func document(_ response: GetPartnershipStatusResponse) -> Document {
        var document = Document([
            .fields([
                .init("Partnership", Cell(response.id)),
                .init("Name", Cell(response.name)),
                .init("Type", Cell(response.type)),
                .init("Enabled", .yesNo(response.enabled)),
                .init("Priority", Cell(EnumText.words(response.priority))),
                .init("Progress", .percent(response.progress), .health(response.health)),
                .init(
                    "Metrics",
                    .score(response.score),
                    .remark("of 100", on: response.score),
                    .health(response.metricsHealth)
                ),
                .init("Last change", .time(response.lastUpdated), .remark("UTC", on: response.lastUpdated)),
            ])
        ])
        if !response.deliverables.isEmpty {
            document.add("Deliverables", [.table(self.deliverables(response.deliverables))])
        }
        if !response.metrics.isEmpty {
            document.add("Metrics", [.table(self.metrics(response.metrics))])
        }
        return document
    }

    private static func deliverables(_ deliverables: [Deliverable]) -> Table {
        Table(
            columns: [
                .left("ID"), .left("NAME", widest: self.widestText), .right("PROGRESS"),
                .left("STATUS", widest: self.widestText), .left("LAST CHANGE (UTC)", widest: self.widestText),
            ],
            rows: deliverables.map { deliverable in
                [
                    Cell(deliverable.id), Cell(deliverable.name), .percent(deliverable.progress),
                    Cell(deliverable.status), .time(deliverable.lastUpdated),
                ]
            }
        )
    }

    private static func metrics(_ metrics: [Metric]) -> Table {
        Table(
            columns: [
                .left("NAME"), .right("VALUE"), .right("TARGET"), .left("BETTER"), .right("SCORE"),
                .left("OBSERVED (UTC)", widest: self.widestText),
            ],
            rows: metrics.map { metric in
                [
                    Cell(metric.name), .quantity(metric.value, unit: metric.unit),
                    .quantity(metric.target, unit: metric.unit), self.better(metric.direction),
                    .score(metric.score), .time(metric.observedAt),
                ]
            }
        )
    }

    /// `higher` or `lower`, under a heading that says the rest.
    private static func better(_ direction: Direction) -> Cell {
        Cell(EnumText.words(direction).replacing(" is better", with: ""))
    }
}
