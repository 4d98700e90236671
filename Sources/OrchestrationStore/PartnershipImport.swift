// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A partnership as it is written: what `OrchestrationStore.importPartnerships` takes.
package struct PartnershipImport: Sendable, Hashable {
    /// A deliverable of the partnership; its time of change is the time of the import.
    package struct Deliverable: Sendable, Hashable {
        /// Unique within the partnership, 1–64 characters.
        package var id: String
        package var name: String
        /// Percent done, 0–100.
        package var progress: Double
        package var status: String

        package init(id: String, name: String, progress: Double, status: String) {
            self.id = id
            self.name = name
            self.progress = progress
            self.status = status
        }
    }

    /// A sample of a metric. The same metric may be given at several times; its unit, direction and target must agree.
    package struct Metric: Sendable, Hashable {
        /// 1–64 characters.
        package var name: String
        /// Finite, in `unit`.
        package var value: Double
        package var unit: String
        package var direction: MetricSampleRecord.Direction
        /// Finite and above 0, in `unit`.
        package var target: Double?
        /// Nil: the time of the import.
        package var observedAt: StoreInstant?

        package init(
            name: String,
            value: Double,
            unit: String,
            direction: MetricSampleRecord.Direction,
            target: Double? = nil,
            observedAt: StoreInstant? = nil,
        ) {
            self.name = name
            self.value = value
            self.unit = unit
            self.direction = direction
            self.target = target
            self.observedAt = observedAt
        }
    }

    /// lower_snake_case, 1–64 characters.
    package var id: String
    package var name: String
    package var type: String
    package var isEnabled: Bool
    package var priority: PartnershipRecord.Priority
    package var deliverables: [Deliverable]
    package var metrics: [Metric]

    package init(
        id: String,
        name: String,
        type: String,
        isEnabled: Bool,
        priority: PartnershipRecord.Priority,
        deliverables: [Deliverable] = [],
        metrics: [Metric] = [],
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.isEnabled = isEnabled
        self.priority = priority
        self.deliverables = deliverables
        self.metrics = metrics
    }
}
