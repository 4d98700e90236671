// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Which new connections a server takes: in all, per address (of IPv6 the /64), and while their handshake is under way,
/// when they cost the server most and the peer least. A pure value; the count of keys is bounded by that of connections.
struct ConnectionAdmission: Sendable {
    /// Why a connection is not taken.
    enum Refusal: String, Sendable, Hashable, CaseIterable {
        case connections
        case connectionsPerAddress = "connections_per_address"
        case pendingHandshakes = "pending_handshakes"
        case pendingHandshakesPerAddress = "pending_handshakes_per_address"
    }

    private struct Share {
        /// All of them, those in their handshake included.
        var connections = 0
        var pending = 0
    }

    private let limits: TransportLimits
    private var total = Share()
    private var shares: [AddressPrefix: Share] = [:]
    private var refusals: [Refusal: Int] = [:]

    init(limits: TransportLimits) {
        self.limits = limits
    }

    /// Connections now, those in their handshake included.
    var connections: Int { self.total.connections }
    /// Connections in their handshake now.
    var pendingHandshakes: Int { self.total.pending }
    /// Addresses of connections now.
    var addresses: Int { self.shares.count }

    /// Connections that were not taken for this reason.
    func refused(_ reason: Refusal) -> Int { self.refusals[reason] ?? 0 }

    /// Takes a new connection, in its handshake.
    ///
    /// - Returns: why it is not taken; nil when it is.
    mutating func admit(_ address: AddressPrefix) -> Refusal? {
        var share = self.shares[address] ?? Share()
        if let refusal = self.refusal(share) {
            self.refusals[refusal, default: 0] += 1
            return refusal
        }
        share.connections += 1
        share.pending += 1
        self.shares[address] = share
        self.total.connections += 1
        self.total.pending += 1
        return nil
    }

    private func refusal(_ share: Share) -> Refusal? {
        if self.total.connections >= self.limits.connections { return .connections }
        if self.total.pending >= self.limits.pendingHandshakes { return .pendingHandshakes }
        if share.pending >= self.limits.pendingHandshakesPerAddress { return .pendingHandshakesPerAddress }
        if let limit = self.limits.connectionsPerAddress, share.connections >= limit { return .connectionsPerAddress }
        return nil
    }

    /// The handshake of a connection that was taken is done; said once for each.
    mutating func established(_ address: AddressPrefix) {
        guard var share = self.shares[address], share.pending > 0 else { return }
        share.pending -= 1
        self.shares[address] = share
        self.total.pending -= 1
    }

    /// A connection that was taken is gone; said once for each.
    ///
    /// - Parameter isPending: its handshake was never done.
    mutating func left(_ address: AddressPrefix, isPending: Bool) {
        if isPending { self.established(address) }
        guard var share = self.shares[address] else { return }
        share.connections -= 1
        self.total.connections -= 1
        self.shares[address] = share.connections > 0 ? share : nil
    }

    /// What the log says of a refusal: the limit and its value.
    func text(_ refusal: Refusal) -> String {
        switch refusal {
        case .connections:
            "\(self.limits.connections) connections are open (the limit)"
        case .connectionsPerAddress:
            "\(self.limits.connectionsPerAddress ?? 0) connections of its address are open (the limit)"
        case .pendingHandshakes:
            "\(self.limits.pendingHandshakes) handshakes are under way (the limit)"
        case .pendingHandshakesPerAddress:
            "\(self.limits.pendingHandshakesPerAddress) handshakes of its address are under way (the limit)"
        }
    }
}
