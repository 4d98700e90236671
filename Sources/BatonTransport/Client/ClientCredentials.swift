// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

/// The tokens that the server holds for the calls of one connection, each given once.
struct ClientCredentials {
    /// One of them.
    private struct Held {
        var id: UInt32
        var token: String
        /// Who renews it; nil for a token that stands for itself.
        var source: UInt64?
        var version: UInt64
    }

    /// Tokens that are kept with the server: as many as every server takes.
    private static let limit = 4
    /// Tokens that may be given at once, and how often one more: far from what a server takes for a flood. Above that
    /// they travel with their calls.
    private static let burst: UInt32 = 16
    private static let milliseconds: UInt32 = 1000

    /// Oldest first.
    private var held: [Held] = []
    private var allowance: TokenBucket

    init(now: MonotonicTime) {
        self.allowance = TokenBucket(capacity: Self.burst, intervalMilliseconds: Self.milliseconds, now: now.wire)
    }

    /// The id under which the server holds a call's token; gives it to the server first where it does not.
    ///
    /// A token of a source takes the place of the source's older one, so that calls which run under that go on under it. A
    /// token that is older than the one held, from a call that was held up, travels with its call.
    ///
    /// - Returns: nil when the token must travel with the call.
    mutating func id(
        for token: String,
        of call: OutgoingCall,
        _ machine: inout ClientConnectionMachine,
        _ outbound: inout OutboundBuffer,
        now: MonotonicTime
    ) -> UInt32? {
        let source = call.tokenSource
        let known = self.held.firstIndex { $0.source == source && (source != nil || $0.token == token) }
        if let known {
            if self.held[known].token == token {
                self.held[known].version = max(self.held[known].version, call.tokenVersion)
                return self.held[known].id
            }
            guard call.tokenVersion > self.held[known].version else { return nil }
        }
        guard self.allowance.take(now: now.wire) else { return nil }
        if known == nil { self.makeRoom(&machine, &outbound) }
        do throws(OpenFailure) {
            let head = try machine.addCredential(token, replacing: known.map { self.held[$0].id } ?? 0)
            outbound.append(ClientConnectionMachine.credentialHeader(head), head: head)
            if let known { self.held.remove(at: known) }
            self.held.append(Held(id: head.id, token: token, source: source, version: call.tokenVersion))
            return head.id
        } catch {
            // A token that is too long for a head here will be judged with the call.
            return nil
        }
    }

    /// The oldest gives way, one that nobody renews first; calls that named it are ahead of the frame that drops it.
    private mutating func makeRoom(_ machine: inout ClientConnectionMachine, _ outbound: inout OutboundBuffer) {
        guard self.held.count >= Self.limit else { return }
        let oldest = self.held.remove(at: self.held.firstIndex { $0.source == nil } ?? 0)
        guard let head = machine.dropCredential(oldest.id) else { return }
        outbound.append(ClientConnectionMachine.credentialHeader(head), head: head)
    }
}
