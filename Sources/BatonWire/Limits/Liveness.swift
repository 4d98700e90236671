// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Whether the peer is alive, and this side's PINGs, which ask it. Any received byte is a sign of life; a silent peer
/// is asked by a PING, and when nothing at all comes behind that, it is gone.
package struct Liveness: Sendable, Hashable {
    private let keepalive: UInt32
    private let timeout: UInt32
    private let withoutCalls: Bool
    /// When the last byte came.
    private(set) var heard: WireInstant
    /// What the peer's interval allows; nil before its SETTINGS.
    private var allowance: PingBucket?
    private var interval: UInt32 = 0
    /// The data of the PING that has no answer yet.
    private var unanswered: UInt64?
    private var asked: WireInstant
    /// The next PING of the keepalive goes out no earlier.
    private var notBefore: WireInstant
    private var number: UInt64 = 0

    /// - Parameters:
    ///   - keepalive: silence after which the peer is asked, in milliseconds; zero for never.
    ///   - timeout: silence behind the PING that ends the connection, in milliseconds.
    ///   - withoutCalls: asks also while no call is open.
    package init(keepalive: UInt32, timeout: UInt32, withoutCalls: Bool, now: WireInstant) {
        self.keepalive = keepalive
        self.timeout = timeout
        self.withoutCalls = withoutCalls
        heard = now
        asked = now
        notBefore = now
    }

    /// The peer has announced its interval.
    mutating func settled(intervalMilliseconds: UInt32, now: WireInstant) {
        interval = intervalMilliseconds
        // One token fewer than the peer holds: the network may deliver PINGs closer together than they were sent.
        allowance = PingBucket(tokens: 2, intervalMilliseconds: intervalMilliseconds, now: now)
    }

    /// Bytes came.
    mutating func heard(at now: WireInstant) {
        if now > heard { heard = now }
    }

    /// Asks whether a PING may be sent, and counts it.
    /// - Returns: false when the last one has no answer yet, or the peer's interval does not allow one now.
    mutating func ping(_ data: UInt64, now: WireInstant) -> Bool {
        guard unanswered == nil, allowance?.take(now: now) == true else { return false }
        unanswered = data
        asked = now
        notBefore = now.advanced(milliseconds: interval)
        return true
    }

    /// - Returns: false when no PING with these bytes waits for its answer.
    mutating func answered(_ data: UInt64) -> Bool {
        guard unanswered == data else { return false }
        unanswered = nil
        return true
    }

    /// Applies the rule.
    /// - Returns: the bytes of a PING that goes out now.
    /// - Throws: ``WireError`` `TIMEOUT` when nothing came behind a PING.
    mutating func tick(hasCalls: Bool, now: WireInstant) throws(WireError) -> UInt64? {
        guard let due = deadline(hasCalls: hasCalls), now >= due else { return nil }
        guard unanswered == nil else {
            throw WireError(
                .timeout,
                "no sign of life for \(now.elapsed(since: heard) / 1_000_000) ms, and none within \(timeout) ms of a PING"
            )
        }
        number &+= 1
        guard ping(number, now: now) else {
            notBefore = now.advanced(milliseconds: max(1, interval))
            return nil
        }
        return number
    }

    /// When ``tick(hasCalls:now:)`` could next have something to do.
    func deadline(hasCalls: Bool) -> WireInstant? {
        guard keepalive > 0, allowance != nil else { return nil }
        guard unanswered == nil else {
            // A byte behind the PING shows life though the answer is still due: silence counts anew from there.
            guard heard > asked else { return asked.advanced(milliseconds: timeout) }
            return heard.advanced(milliseconds: keepalive).advanced(milliseconds: timeout)
        }
        guard hasCalls || withoutCalls else { return nil }
        return max(heard.advanced(milliseconds: keepalive), notBefore)
    }
}
