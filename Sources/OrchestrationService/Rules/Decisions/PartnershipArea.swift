// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The kinds of partnerships that a proposal can touch.
enum PartnershipArea: String, Sendable, Hashable, CaseIterable {
    case technical
    case brand
    case visual
    case customer

    /// The size of the effect, 0 to 10.
    func impact(isAffected: Bool) -> Double {
        guard isAffected else { return Self.unaffected }
        switch self {
        case .technical: return 8
        case .brand: return 7
        case .visual: return 6
        case .customer: return 9
        }
    }

    /// The size where nothing is touched directly.
    static let unaffected: Double = 3

    /// An effect above this must be agreed on with the partners.
    static let coordinationBound: Double = 5
}
