// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonTransport

@Suite("records that a peer can cause")
struct LogThrottleTests {
    @Test("one passes per interval and says how many came between")
    func interval() {
        var throttle = LogThrottle(interval: .seconds(1))
        let start = MonotonicTime(nanoseconds: 5_000_000_000)
        var passed: [Int?] = []
        for step in 0..<10 {
            passed.append(throttle.pass(at: start.advanced(by: .milliseconds(300 * step))))
        }
        #expect(passed == [0, nil, nil, nil, 3, nil, nil, nil, 3, nil])
        let later = throttle.pass(at: start.advanced(by: .seconds(3600)))
        #expect(later == 1)
        let again = throttle.pass(at: start.advanced(by: .seconds(7200)))
        #expect(again == 0)
    }
}
