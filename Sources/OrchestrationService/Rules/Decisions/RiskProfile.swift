// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The four risks of a proposal, each 0 (none) to 1.
struct RiskProfile: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable, CaseIterable {
        case technical
        case market
        case resource
        case timeline
    }

    let technical: Double
    let market: Double
    let resource: Double
    let timeline: Double

    /// The ratings are 0 to 10. Plenty of people and means lower the risk.
    init(
        technicalComplexity: Double,
        marketUncertainty: Double,
        resourceAvailability: Double,
        timelinePressure: Double
    ) {
        self.technical = technicalComplexity / 10
        self.market = marketUncertainty / 10
        self.timeline = timelinePressure / 10
        self.resource = (10 - resourceAvailability) / 10
    }

    /// The mean. Added up in this order, which the last digit depends on: technical, market, timeline, resource.
    var overall: Double {
        (self.technical + self.market + self.timeline + self.resource) / 4
    }

    subscript(_ kind: Kind) -> Double {
        switch kind {
        case .technical: self.technical
        case .market: self.market
        case .resource: self.resource
        case .timeline: self.timeline
        }
    }
}
