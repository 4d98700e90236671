// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import OrchestrationAPI

enum ImportView {
    static func document(_ response: ImportPartnershipsResponse) -> Document {
        Document([
            .fields([
                .init("Created", Cell(self.count(response.created, "partnership"))),
                .init("Replaced", Cell(self.count(response.replaced, "partnership"))),
                .init(
                    "Written",
                    Cell(self.count(response.deliverables, "deliverable")),
                    Cell(self.count(response.metricSamples, "metric sample"))
                ),
                .init("Time", .time(response.importedAt), .remark("UTC", on: response.importedAt)),
            ])
        ])
    }

    private static func count(_ number: UInt32, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
}
