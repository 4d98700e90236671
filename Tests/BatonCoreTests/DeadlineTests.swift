// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("deadlines and the monotonic clock")
struct DeadlineTests {
    private let start = MonotonicTime(nanoseconds: 1_000_000_000)

    @Test("a deadline is past from its end on")
    func past() {
        let deadline = Deadline(start: self.start, timeout: .milliseconds(5))
        #expect(deadline.allowed == .milliseconds(5))
        #expect(!deadline.isPast(at: MonotonicTime(nanoseconds: 1_004_999_999)))
        #expect(deadline.isPast(at: MonotonicTime(nanoseconds: 1_005_000_000)))
        #expect(deadline.remaining(at: MonotonicTime(nanoseconds: 1_002_000_000)) == .milliseconds(3))
        #expect(deadline.remaining(at: MonotonicTime(nanoseconds: 9_000_000_000)) == .zero)
    }

    @Test("a negative timeout allows nothing, and one beyond the clock's range ends at its last point")
    func extremes() {
        #expect(Deadline(start: self.start, timeout: .seconds(-1)).end == self.start)
        #expect(Deadline(start: self.start, timeout: .seconds(Int64.max)).end.nanoseconds == .max)
        #expect(Deadline(start: self.start, timeout: .zero).isPast(at: self.start))
    }

    @Test("the earlier deadline is the smaller")
    func order() {
        let sooner = Deadline(start: self.start, timeout: .seconds(1))
        let later = Deadline(start: self.start, timeout: .seconds(2))
        #expect(sooner < later)
        #expect(self.start.duration(to: sooner.end) == .seconds(1))
        #expect(later.end.duration(to: sooner.end) == .zero)
    }

    @Test(
        "durations are held within what the wire carries",
        arguments: [
            (Duration.seconds(-3), UInt64(0), UInt64(0)),
            (.nanoseconds(1), 1, 0),
            (.microseconds(1500), 1_500_000, 1500),
            (.seconds(Int64.max), .max, (1 << 53) - 1),
        ]
    )
    func clamped(duration: Duration, nanoseconds: UInt64, microseconds: UInt64) {
        #expect(duration.clampedNanoseconds == nanoseconds)
        #expect(duration.clampedMicroseconds == microseconds)
    }

    @Test("texts are short")
    func text() {
        #expect(Duration.seconds(2).shortText == "2000 ms")
        #expect(Duration.microseconds(1500).shortText == "1500 µs")
    }
}
