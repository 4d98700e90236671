// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One value of one metric of a partnership at one moment.
package struct MetricSampleRecord: Sendable, Hashable {
    /// Which values of a metric are the good ones.
    package enum Direction: String, Sendable, Hashable, CaseIterable {
        case higherIsBetter = "higher"
        case lowerIsBetter = "lower"
    }

    /// Unique within its partnership, 1–64 characters.
    package let name: String
    /// Finite, in `unit`.
    package let value: Double
    /// "%", "ms" or any other text; may be empty.
    package let unit: String
    package let direction: Direction
    /// Finite and above 0, in `unit`.
    package let target: Double?
    package let observedAt: StoreInstant

    package init(
        name: String,
        value: Double,
        unit: String,
        direction: Direction,
        target: Double?,
        observedAt: StoreInstant,
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.direction = direction
        self.target = target
        self.observedAt = observedAt
    }
}
