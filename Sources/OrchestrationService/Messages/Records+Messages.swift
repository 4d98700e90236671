// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
internal import OrchestrationAPI
internal import OrchestrationStore

// What the store and the rules know, as the messages say it.

extension Timestamp {
    init(_ instant: StoreInstant) {
        self.init(seconds: instant.seconds, nanos: instant.nanoseconds)
    }

    /// A time outside of the years 1 to 9999, which no clock shows, becomes their end.
    init(millisecondsSinceEpoch: Int64) {
        let instant = StoreInstant(millisecondsSinceEpoch: millisecondsSinceEpoch)
        self.init(instant ?? (millisecondsSinceEpoch < 0 ? .earliest : .latest))
    }
}

extension Health {
    init(_ grade: HealthGrade) {
        self =
            switch grade {
            case .excellent: .excellent
            case .good: .good
            case .fair: .fair
            case .poor: .poor
            case .stale: .stale
            case .unknown: .unknown
            }
    }
}

extension OverallStatus {
    init(_ status: OverallHealth.Status) {
        self =
            switch status {
            case .healthy: .healthy
            case .degraded: .degraded
            case .critical: .critical
            case .unknown: .unknown
            }
    }
}

extension Priority {
    init(_ priority: PartnershipRecord.Priority) {
        self =
            switch priority {
            case .high: .high
            case .medium: .medium
            case .low: .low
            }
    }
}

extension PartnershipRecord.Priority {
    /// Nil for what is no priority of a partnership.
    init?(_ priority: Priority) {
        switch priority {
        case .high: self = .high
        case .medium: self = .medium
        case .low: self = .low
        case .unspecified, .critical, .unrecognized: return nil
        }
    }
}

extension Direction {
    init(_ direction: MetricSampleRecord.Direction) {
        self =
            switch direction {
            case .higherIsBetter: .higherIsBetter
            case .lowerIsBetter: .lowerIsBetter
            }
    }
}

extension MetricSampleRecord.Direction {
    /// Nil when none is given.
    init?(_ direction: Direction) {
        switch direction {
        case .higherIsBetter: self = .higherIsBetter
        case .lowerIsBetter: self = .lowerIsBetter
        case .unspecified, .unrecognized: return nil
        }
    }

    init(_ direction: MetricReading.Direction) {
        self =
            switch direction {
            case .higherIsBetter: .higherIsBetter
            case .lowerIsBetter: .lowerIsBetter
            }
    }
}

extension MetricReading {
    init(_ sample: MetricSampleRecord) {
        self.init(
            name: sample.name,
            value: sample.value,
            unit: sample.unit,
            direction: sample.direction == .higherIsBetter ? .higherIsBetter : .lowerIsBetter,
            target: sample.target
        )
    }
}

extension Deliverable {
    init(_ record: DeliverableRecord) {
        self.init(
            id: record.id,
            name: record.name,
            progress: record.progress,
            status: record.status,
            lastUpdated: Timestamp(record.lastUpdated)
        )
    }
}

extension Metric {
    init(_ sample: MetricSampleRecord, score: Double?) {
        self.init(
            name: sample.name,
            value: sample.value,
            unit: sample.unit,
            direction: Direction(sample.direction),
            target: sample.target,
            observedAt: Timestamp(sample.observedAt),
            score: score
        )
    }
}
