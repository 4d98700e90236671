// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonClient

@Suite("what follows a failed attempt")
struct RetryStateTests {
    private static let now = MonotonicTime(nanoseconds: 1_000_000_000)
    private static let refusal = RPCError(.unavailable, "draining", processed: .no)

    private func verdict(
        _ state: inout RetryState,
        _ error: RPCError,
        left: Duration = .seconds(10),
        newToken: Bool = false
    ) -> RetryState.Verdict {
        state.verdict(
            after: error,
            deadline: Deadline(start: Self.now, timeout: left),
            now: Self.now,
            random: { 0 },
            renewToken: { newToken }
        )
    }

    @Test("without a policy a refusal is tried elsewhere, so often as is configured", arguments: [0, 1, 3])
    func refusals(retries: Int) {
        var state = RetryState(refusalRetries: retries, policy: nil, throttle: nil, isRepeatable: true)
        for _ in 0..<retries { #expect(self.verdict(&state, Self.refusal) == .elsewhere) }
        #expect(self.verdict(&state, Self.refusal) == .fail)
    }

    @Test(
        "without a policy nothing else is tried again",
        arguments: [
            RPCError(.unavailable, "gone", processed: .maybe),
            RPCError(.unavailable, "busy", processed: .no, retryAfter: .milliseconds(1)),
            RPCError(.resourceExhausted, "full", processed: .no),
            RPCError(.deadlineExceeded, "late", processed: .no),
            RPCError(.cancelled, "left", processed: .no),
        ]
    )
    func nothingElse(error: RPCError) {
        var state = RetryState(policy: nil, throttle: nil, isRepeatable: true)
        #expect(self.verdict(&state, error) == .fail)
    }

    @Test("nothing is tried again when the time is used up")
    func noTime() {
        var state = RetryState(policy: RetryPolicy(), throttle: nil, isRepeatable: true)
        #expect(self.verdict(&state, Self.refusal, left: .zero) == .fail)
    }

    @Test(
        "a refused token is worth one more attempt when there is a newer one and the call was not processed",
        arguments: [
            (RPCError.Processed.no, RPCError.Origin.peer, true, true), (.maybe, .peer, true, false),
            (.no, .local, true, false), (.no, .peer, false, false),
        ]
    )
    func newToken(processed: RPCError.Processed, origin: RPCError.Origin, renewable: Bool, isRetried: Bool) {
        var state = RetryState(policy: nil, throttle: nil, isRepeatable: false)
        let error = RPCError(.unauthenticated, "expired", processed: processed, origin: origin)
        #expect(self.verdict(&state, error, newToken: renewable) == (isRetried ? .newToken : .fail))
        #expect(self.verdict(&state, error, newToken: renewable) == .fail)
    }

    @Test(
        "a policy repeats what was not processed, and the rest only where that is declared safe",
        arguments: [
            (RPCError.Processed.no, false, true), (.no, true, true), (.maybe, false, false), (.maybe, true, true),
        ]
    )
    func idempotency(processed: RPCError.Processed, isRepeatable: Bool, isRetried: Bool) {
        var state = RetryState(policy: RetryPolicy(), throttle: nil, isRepeatable: isRepeatable)
        let error = RPCError(.unavailable, "gone", processed: processed, retryAfter: .milliseconds(1))
        #expect((self.verdict(&state, error) != .fail) == isRetried)
    }

    @Test("a policy repeats only the codes that it names")
    func codes() {
        let policy = RetryPolicy().with { $0.codes = [.resourceExhausted, .aborted] }
        for code in RPCError.Code.all where code != .ok {
            var state = RetryState(policy: policy, throttle: nil, isRepeatable: true)
            let isRetried = self.verdict(&state, RPCError(code, "no", processed: .maybe)) != .fail
            #expect(isRetried == (code == .resourceExhausted || code == .aborted), "\(code)")
        }
    }

    @Test("a policy makes so many attempts, with pauses that grow", arguments: [Int.min, 0, 1, 2, 4])
    func attempts(maximum: Int) {
        var state = RetryState(
            policy: RetryPolicy().with { $0.maximumAttempts = maximum },
            throttle: nil,
            isRepeatable: true
        )
        let error = RPCError(.unavailable, "gone", processed: .maybe)
        var pauses: [Duration] = []
        while case .pause(let time) = self.verdict(&state, error) {
            pauses.append(Self.now.duration(to: time))
        }
        #expect(
            pauses == [100, 200, 400].prefix(max(0, maximum - (maximum == .min ? 0 : 1))).map { .milliseconds($0) }
        )
    }

    @Test("a policy waits at least as long as the server asked")
    func retryAfter() {
        var state = RetryState(policy: RetryPolicy(), throttle: nil, isRepeatable: false)
        let error = RPCError(.unavailable, "busy", processed: .no, retryAfter: .seconds(3))
        #expect(self.verdict(&state, error) == .pause(until: Self.now.advanced(by: .milliseconds(3100))))
    }

    @Test("an attempt that could not begin in time is not waited for")
    func tooLate() {
        var state = RetryState(policy: RetryPolicy(), throttle: nil, isRepeatable: true)
        let error = RPCError(.unavailable, "busy", processed: .no, retryAfter: .seconds(3))
        #expect(self.verdict(&state, error, left: .milliseconds(3100)) == .fail)
        #expect(self.verdict(&state, error, left: .milliseconds(3500)) != .fail)
    }

    @Test("an empty throttle stops the policy, and not the one retry of a refusal")
    func throttled() {
        let throttle = RetryThrottle(RetryThrottling(tokens: 1))
        var state = RetryState(policy: RetryPolicy(), throttle: throttle, isRepeatable: true)
        #expect(self.verdict(&state, RPCError(.unavailable, "gone", processed: .maybe)) == .fail)
        #expect(self.verdict(&state, Self.refusal) == .elsewhere)
        #expect(self.verdict(&state, Self.refusal) == .fail)
    }
}
