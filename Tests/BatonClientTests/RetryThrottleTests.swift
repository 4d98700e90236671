// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import BatonClient

@Suite("throttling of retries")
struct RetryThrottleTests {
    @Test("retries stop when half of the tokens are left")
    func stops() {
        let throttle = RetryThrottle(RetryThrottling(tokens: 10))
        let allowed = (0..<20).map { _ in throttle.failed() }
        #expect(allowed == [true, true, true, true] + Array(repeating: false, count: 16))
    }

    @Test("successes give retries back, a tenth each", arguments: [(59, false), (61, true)])
    func recovers(successes: Int, isAllowed: Bool) {
        let throttle = RetryThrottle(RetryThrottling(tokens: 10, ratioThousandths: 100))
        for _ in 0..<100 { _ = throttle.failed() }
        for _ in 0..<successes { throttle.succeeded() }
        #expect(throttle.failed() == isAllowed)
    }

    @Test("there are never more tokens than at first")
    func limit() {
        let throttle = RetryThrottle(RetryThrottling(tokens: 4))
        for _ in 0..<1000 { throttle.succeeded() }
        #expect([throttle.failed(), throttle.failed()] == [true, false])
    }

    @Test("settings out of range are held within it", arguments: [Int.min, -1, 0, 1, Int.max])
    func outOfRange(number: Int) {
        let throttle = RetryThrottle(RetryThrottling(tokens: number, ratioThousandths: number))
        for _ in 0..<10 {
            throttle.succeeded()
            _ = throttle.failed()
        }
    }
}
