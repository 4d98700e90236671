// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A partnership as the store gives it out, with its deliverables and the newest sample of each of its metrics, all as
/// of the same moment.
package struct PartnershipRecord: Sendable, Hashable {
    /// How much the partnership matters.
    package enum Priority: String, Sendable, Hashable, CaseIterable {
        case high
        case medium
        case low
    }

    /// lower_snake_case, 1–64 characters, unique.
    package let id: String
    package let name: String
    package let type: String
    /// A disabled partnership is listed, but not counted in overall figures.
    package let isEnabled: Bool
    package let priority: Priority
    /// When the partnership was last written.
    package let updatedAt: StoreInstant
    /// In the order of the import.
    package let deliverables: [DeliverableRecord]
    /// The newest sample of each metric, in the order in which the metrics were first given.
    package let newestMetrics: [MetricSampleRecord]

    package init(
        id: String,
        name: String,
        type: String,
        isEnabled: Bool,
        priority: Priority,
        updatedAt: StoreInstant,
        deliverables: [DeliverableRecord],
        newestMetrics: [MetricSampleRecord],
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.isEnabled = isEnabled
        self.priority = priority
        self.updatedAt = updatedAt
        self.deliverables = deliverables
        self.newestMetrics = newestMetrics
    }
}
