// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
internal import OrchestrationAPI
internal import OrchestrationStore

/// A partnership with what the rules say of it at one moment.
struct PartnershipAssessment {
    let record: PartnershipRecord
    let progress: PartnershipProgress
    let metrics: MetricsHealth
    /// When the newest sample of any metric was taken; nil without one.
    let newestSample: StoreInstant?

    private let readings: [MetricReading]

    /// - Parameter now: milliseconds since 1970.
    init(_ record: PartnershipRecord, now: Int64, freshness: Freshness) {
        self.record = record
        self.progress = PartnershipProgress(deliverables: record.deliverables.map(\.progress))
        self.newestSample = record.newestMetrics.map(\.observedAt).max()
        self.readings = record.newestMetrics.map { MetricReading($0) }
        self.metrics = MetricsHealth(
            readings: self.readings,
            newestSample: self.newestSample?.millisecondsSinceEpoch,
            now: now,
            freshness: freshness
        )
    }

    /// As ListPartnerships tells it.
    var summary: PartnershipSummary {
        PartnershipSummary(
            id: self.record.id,
            name: self.record.name,
            type: self.record.type,
            enabled: self.record.isEnabled,
            priority: Priority(self.record.priority),
            health: Health(self.progress.health),
            progress: self.progress.percent,
            metricsHealth: Health(self.metrics.grade),
            score: self.metrics.score,
            deliverables: self.record.deliverables.map { Deliverable($0) },
            lastUpdated: Timestamp(self.lastChange)
        )
    }

    /// As GetPartnershipStatus tells it.
    var status: GetPartnershipStatusResponse {
        GetPartnershipStatusResponse(
            id: self.record.id,
            name: self.record.name,
            type: self.record.type,
            enabled: self.record.isEnabled,
            priority: Priority(self.record.priority),
            health: Health(self.progress.health),
            progress: self.progress.percent,
            metricsHealth: Health(self.metrics.grade),
            score: self.metrics.score,
            deliverables: self.record.deliverables.map { Deliverable($0) },
            metrics: zip(self.record.newestMetrics, self.readings).map { Metric($0, score: $1.score) },
            lastUpdated: Timestamp(max(self.lastChange, self.newestSample ?? .earliest))
        )
    }

    /// When the partnership or one of its deliverables last changed.
    private var lastChange: StoreInstant {
        self.record.deliverables.map(\.lastUpdated).reduce(self.record.updatedAt, max)
    }
}
