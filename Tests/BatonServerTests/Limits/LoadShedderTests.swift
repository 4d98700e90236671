// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonServer

@Suite("shedding by queue time")
struct LoadShedderTests {
    /// A shedder with a clock that the test moves.
    private final class Queue {
        var shedder = LoadShedder(target: .milliseconds(50), interval: .milliseconds(500))
        var now = MonotonicTime(nanoseconds: 7_000_000_000)

        func pass(_ milliseconds: Int) { self.now = self.now.advanced(by: .milliseconds(milliseconds)) }
        func observe(_ milliseconds: Int) {
            self.shedder.observe(wait: .milliseconds(milliseconds), at: self.now)
        }
        func sheds(_ oldest: Int) -> Bool {
            self.shedder.sheds(oldest: .milliseconds(oldest), at: self.now)
        }

        /// Every ten milliseconds some work begins that waited so long.
        func stand(_ wait: Int, for milliseconds: Int) {
            for _ in 0..<(milliseconds / 10) {
                self.pass(10)
                self.observe(wait)
            }
        }
    }

    @Test("a queue that stands for an interval is overloaded, and sheds what would wait longer than the target")
    func stands() {
        let queue = Queue()
        queue.stand(60, for: 500)
        #expect(!queue.sheds(60))
        queue.stand(60, for: 20)
        #expect(queue.sheds(60))
        #expect(queue.sheds(51))
        #expect(!queue.sheds(50))
        #expect(!queue.sheds(0))
    }

    @Test("one short wait in each interval shows that the queue does not stand")
    func burst() {
        let queue = Queue()
        for _ in 0..<10 {
            queue.stand(400, for: 400)
            queue.observe(50)
            queue.stand(400, for: 100)
            #expect(!queue.sheds(400))
        }
    }

    @Test("an overloaded queue recovers after an interval without a wait over the target, not before")
    func recovers() {
        let queue = Queue()
        queue.stand(60, for: 520)
        #expect(queue.sheds(60))
        // It runs down and fills again: still overloaded.
        queue.stand(1, for: 400)
        queue.observe(51)
        queue.stand(1, for: 110)
        #expect(queue.sheds(51))
        queue.stand(50, for: 520)
        #expect(!queue.sheds(400))
    }

    @Test("an idle queue never sheds, whatever was before", arguments: [1100, 5000, 3_600_000])
    func idle(pause: Int) {
        let queue = Queue()
        queue.stand(60, for: 520)
        #expect(queue.sheds(60))
        queue.pass(pause)
        #expect(!queue.sheds(60))
        #expect(!queue.shedder.isOverloaded)
    }

    @Test("a single late piece of work in an interval says nothing")
    func single() {
        let queue = Queue()
        for _ in 0..<20 {
            queue.pass(700)
            queue.observe(60)
            #expect(!queue.sheds(60))
        }
    }

    @Test("waits longer than an interval come one by one and are noticed with the second")
    func longWaits() {
        let queue = Queue()
        queue.pass(2000)
        queue.observe(2000)
        queue.pass(1900)
        #expect(!queue.sheds(1900))
        queue.pass(100)
        queue.observe(2000)
        queue.pass(600)
        #expect(queue.sheds(600))
        #expect(!queue.sheds(10))
    }

    @Test("a queue of which nothing leaves any more stays overloaded")
    func stuck() {
        let queue = Queue()
        queue.stand(60, for: 520)
        for wait in stride(from: 500, to: 20_000, by: 500) {
            queue.pass(500)
            #expect(queue.sheds(wait))
        }
    }

    @Test("steady overload: the queue is kept near the target, and the worker never starves")
    func steady() {
        // Work of 1 ms arrives every 0.5 ms for 20 s: twice what one worker does.
        let queue = Queue()
        var line: [MonotonicTime] = []
        var busyUntil = queue.now
        var (shed, done, idle) = (0, 0, 0)
        var waits: [Duration] = []
        for step in 0..<40_000 {
            queue.now = queue.now.advanced(by: .microseconds(500))
            if busyUntil <= queue.now {
                if line.isEmpty {
                    idle += 1
                } else {
                    let wait = line.removeFirst().duration(to: queue.now)
                    queue.shedder.observe(wait: wait, at: queue.now)
                    if step > 4000 { waits.append(wait) }
                    busyUntil = queue.now.advanced(by: .milliseconds(1))
                    done += 1
                }
            }
            let oldest = line.first?.duration(to: queue.now) ?? .zero
            if queue.shedder.sheds(oldest: oldest, at: queue.now) {
                shed += 1
            } else {
                line.append(queue.now)
            }
        }
        #expect(shed > 15_000)
        #expect(done > 19_800)
        #expect(idle < 200)
        #expect(waits.max() ?? .zero < .milliseconds(150))
    }

    @Test("below capacity nothing is shed")
    func light() {
        let queue = Queue()
        for _ in 0..<1000 {
            queue.pass(7)
            queue.observe(49)
            #expect(!queue.sheds(49))
        }
    }

    @Test("a target of zero sheds nothing")
    func off() {
        var shedder = LoadShedder(target: .zero, interval: .milliseconds(500))
        #expect(!shedder.isEnabled)
        for second in 1..<20 {
            let now = MonotonicTime(nanoseconds: UInt64(second) * 1_000_000_000)
            shedder.observe(wait: .seconds(10), at: now)
            let sheds = shedder.sheds(oldest: .seconds(10), at: now)
            #expect(!sheds)
        }
    }

    @Test("extreme figures and a clock that stands or goes back do not trap")
    func extremes() {
        for interval in [Duration.zero, .seconds(Int64.max)] {
            for target in [Duration.nanoseconds(1), .seconds(Int64.max)] {
                var shedder = LoadShedder(target: target, interval: interval)
                for now in [UInt64.max, 0, 1, .max, .max] {
                    shedder.observe(wait: .seconds(Int64.max), at: MonotonicTime(nanoseconds: now))
                    _ = shedder.sheds(oldest: .seconds(-5), at: MonotonicTime(nanoseconds: now))
                }
            }
        }
    }
}
