// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// When a client may connect again. A pure value: the present moment and the random numbers are handed in.
struct ReconnectPacing: Sendable {
    private let configuration: ClientConfiguration
    /// Attempts that failed, and connections that did not live, in a row.
    private(set) var failures = 0
    /// No attempt begins before.
    private(set) var notBefore = MonotonicTime(nanoseconds: 0)
    /// What the last failure was.
    private(set) var lastFailure: RPCError?
    private var lastReplacement: MonotonicTime?

    init(_ configuration: ClientConfiguration) {
        self.configuration = configuration
    }

    /// An attempt to connect failed.
    mutating func attemptFailed(_ error: RPCError, now: MonotonicTime, random: Double) {
        self.countFailure(error, now, random)
    }

    /// A connection takes no more calls.
    ///
    /// - Parameters:
    ///   - since: when it was established.
    ///   - departure: how the server asked to leave it.
    ///   - failure: why it ended otherwise.
    mutating func connectionEnded(
        target: String,
        since: MonotonicTime,
        departure: ConnectionDeparture?,
        failure: RPCError? = nil,
        now: MonotonicTime,
        random: Double
    ) {
        let life = since.duration(to: departure?.time ?? now)
        let reason = departure.map { ": \($0.reason)" } ?? ""
        let error =
            failure
            ?? RPCError(
                .unavailable,
                "the connection to \(target) ended after \(life.shortText)\(reason)",
                processed: .no
            )
        if life >= self.configuration.reconnectResetAfter {
            self.failures = 0
            self.notBefore = now
            self.lastFailure = error
        } else {
            self.countFailure(error, now, random)
        }
        guard let departure, departure.reconnectDelay > .zero else { return }
        let asked = min(departure.reconnectDelay, self.configuration.maximumReconnectDelay)
        let spread = self.configuration.reconnectSpread
        let extra = Duration(secondsAsDouble: asked.secondsAsDouble * spread * random)
        self.notBefore = max(self.notBefore, departure.time.advanced(by: asked).advanced(by: extra))
    }

    /// Whether a connection that is open but refuses calls may be replaced now; counts when it may.
    mutating func mayReplace(now: MonotonicTime) -> Bool {
        if let last = self.lastReplacement, last.duration(to: now) < self.configuration.replacementInterval {
            return false
        }
        self.lastReplacement = now
        return true
    }

    private mutating func countFailure(_ error: RPCError, _ now: MonotonicTime, _ random: Double) {
        self.failures += 1
        self.lastFailure = error
        let delay = self.configuration.reconnect.delay(afterFailures: self.failures, random: random)
        self.notBefore = now.advanced(by: delay)
    }

    /// Until when a call waits for an attempt to begin: for a delay that the server asked for as long as the call may
    /// take, behind failures only for so long as the configuration says.
    func patience(arrival: MonotonicTime, deadline: Deadline) -> MonotonicTime {
        guard self.failures > 0 else { return deadline.end }
        return min(deadline.end, arrival.advanced(by: self.configuration.connectionWait))
    }

    /// The outcome of a call that does not wait for the next attempt.
    ///
    /// - Parameter due: when that attempt is due, for a call that saw none fail itself.
    func unavailable(target: String, due: MonotonicTime?, now: MonotonicTime) -> RPCError {
        guard var error = self.lastFailure else {
            return RPCError(.unavailable, "there is no connection to \(target)", processed: .no)
        }
        if let due {
            error.message += "; the next attempt to connect is due in \(now.duration(to: due).shortText)"
        }
        return error
    }
}
