// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationStore

/// Records to test with.
enum Samples {
    /// A time, in seconds after a fixed moment.
    static func time(_ seconds: Int64 = 0) throws -> StoreInstant {
        try #require(StoreInstant(millisecondsSinceEpoch: 1_700_000_000_000 + seconds * 1000))
    }

    static func partnership(
        _ id: String,
        name: String = "Name",
        deliverables: [PartnershipImport.Deliverable] = [deliverable("plan")],
        metrics: [PartnershipImport.Metric] = [metric("uptime", 99.9)]
    ) -> PartnershipImport {
        PartnershipImport(
            id: id,
            name: name,
            type: "technical",
            isEnabled: true,
            priority: .high,
            deliverables: deliverables,
            metrics: metrics
        )
    }

    static func deliverable(_ id: String, progress: Double = 50) -> PartnershipImport.Deliverable {
        PartnershipImport.Deliverable(id: id, name: "Deliverable", progress: progress, status: "in progress")
    }

    static func metric(
        _ name: String,
        _ value: Double,
        target: Double? = nil,
        at time: StoreInstant? = nil
    ) -> PartnershipImport.Metric {
        PartnershipImport.Metric(
            name: name,
            value: value,
            unit: "%",
            direction: .higherIsBetter,
            target: target,
            observedAt: time
        )
    }

    /// What the store gives out for a partnership that was imported at a time.
    static func record(_ imported: PartnershipImport, at time: StoreInstant) -> PartnershipRecord {
        var metrics: [MetricSampleRecord] = []
        for metric in imported.metrics {
            let sample = MetricSampleRecord(
                name: metric.name,
                value: metric.value,
                unit: metric.unit,
                direction: metric.direction,
                target: metric.target,
                observedAt: metric.observedAt ?? time
            )
            if let index = metrics.firstIndex(where: { $0.name == metric.name }) {
                if metrics[index].observedAt < sample.observedAt {
                    metrics[index] = sample
                }
            } else {
                metrics.append(sample)
            }
        }
        return PartnershipRecord(
            id: imported.id,
            name: imported.name,
            type: imported.type,
            isEnabled: imported.isEnabled,
            priority: imported.priority,
            updatedAt: time,
            deliverables: imported.deliverables.map {
                DeliverableRecord(
                    id: $0.id,
                    name: $0.name,
                    progress: $0.progress,
                    status: $0.status,
                    lastUpdated: time
                )
            },
            newestMetrics: metrics
        )
    }
}
