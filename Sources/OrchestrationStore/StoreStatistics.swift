// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How many records there are.
package struct StoreStatistics: Sendable, Hashable {
    package let partnerships: Int
    package let deliverables: Int
    /// Metric samples of all times that are kept.
    package let samples: Int

    package init(partnerships: Int, deliverables: Int, samples: Int) {
        self.partnerships = partnerships
        self.deliverables = deliverables
        self.samples = samples
    }
}
