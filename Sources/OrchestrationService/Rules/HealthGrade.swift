// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How well a partnership does, by the progress of its deliverables or by its metrics: the same words with different
/// thresholds.
enum HealthGrade: Sendable, Hashable, CaseIterable {
    case excellent
    case good
    case fair
    case poor
    /// Metrics only: the newest sample is older than the freshness limit.
    case stale
    /// There is nothing to judge by.
    case unknown
}
