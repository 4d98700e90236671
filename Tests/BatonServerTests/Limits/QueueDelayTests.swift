// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Synchronization
internal import Testing

@testable internal import BatonServer

@Suite("queues that are measured", .timeLimit(.minutes(1)))
struct QueueDelayTests {
    private let statistics = ServerStatistics()

    private func pool(_ shedder: LoadShedder, queueLimit: Int = 100) -> WorkerPool {
        WorkerPool(threads: 1, queueLimit: queueLimit, shedder: shedder, statistics: self.statistics)
    }

    @Test("a pool whose queue stands sheds calls that start there, and only those")
    func poolSheds() throws {
        let pool = self.pool(LoadShedder(target: .milliseconds(50), interval: .milliseconds(500)))
        let control = AdmissionControl(.defaults, statistics: self.statistics, pool: pool)
        let quota = ConnectionQuota(control, connection: IdleConnection())
        func error(_ method: MethodDescriptor, _ milliseconds: Int) -> RPCError? {
            let now = MonotonicTime.now().advanced(by: .milliseconds(milliseconds))
            do throws(RPCError) {
                _ = try quota.admit(nil, to: method, at: now)
                return nil
            } catch {
                return error
            }
        }
        // The pool is not started: what joins the queue stays there.
        #expect(pool.admit())
        #expect(error(TestDescriptor.onPool, 100) == nil)
        #expect(error(TestDescriptor.onPool, 400) == nil)
        let shed = error(TestDescriptor.onPool, 700)
        #expect(shed?.code == .unavailable)
        #expect(
            shed?.message
                == "the server is overloaded: calls wait longer than 50 ms for a thread of the worker pool"
        )
        #expect(shed?.processed == .no)
        #expect(shed?.retryAfter == .milliseconds(500))
        #expect(self.statistics.refusals(.poolDelay) == 1)
        #expect(error(TestDescriptor.onLoop, 700) == nil)
        // The queue is empty again.
        pool.leave()
        #expect(error(TestDescriptor.onPool, 701) == nil)
        #expect(control.server.runningHandlers == 0)
    }

    @Test("a full queue refuses, and says so in the statistics")
    func poolIsFull() {
        let pool = self.pool(LoadShedder(target: .zero, interval: .zero), queueLimit: 2)
        #expect(pool.admit())
        #expect(pool.admit())
        #expect(!pool.admit())
        #expect(self.statistics.refusals(.poolQueue) == 1)
        pool.leave()
        #expect(pool.admit())
        #expect(!pool.admit())
    }

    @Test("a loop is measured with one probe at a time, shared by its connections")
    func probes() {
        let control = AdmissionControl(
            .defaults,
            statistics: self.statistics,
            pool: self.pool(LoadShedder(target: .zero, interval: .zero))
        )
        let loop = IdleConnection.Loop()
        let connections = (0..<3).map { IdleConnection("192.0.2.1:\($0)", loop: loop) }
        let other = IdleConnection()
        let quotas = connections.map { ConnectionQuota(control, connection: $0) }
        let another = ConnectionQuota(control, connection: other)
        for quota in quotas { quota.dispatched(.now()) }
        another.dispatched(.now())
        #expect(connections.map(\.waiting.count) == [1, 0, 0])
        #expect(other.waiting.count == 1)
        connections[0].turn()
        other.turn()
        // Not again at once.
        for quota in quotas { quota.dispatched(.now()) }
        #expect(connections.map(\.waiting.count) == [0, 0, 0])
    }

    @Test("without a target nothing is measured")
    func noProbe() {
        let control = AdmissionControl(
            .unlimited,
            statistics: self.statistics,
            pool: self.pool(LoadShedder(target: .zero, interval: .zero))
        )
        let connection = IdleConnection()
        let quota = ConnectionQuota(control, connection: connection)
        for _ in 0..<10 { quota.dispatched(.now()) }
        #expect(connection.waiting.isEmpty)
    }

    @Test("a loop whose work stands sheds calls until it is done with it")
    func loopSheds() throws {
        let shedder = LoadShedder(target: .milliseconds(50), interval: .milliseconds(500))
        let delay = LoopDelay(shedder)
        let connection = IdleConnection()
        var now = MonotonicTime(nanoseconds: 5_000_000_000)
        func pass(_ milliseconds: Int) { now = now.advanced(by: .milliseconds(milliseconds)) }
        // Turns of 100 ms, one after the other.
        for _ in 0..<7 {
            #expect(!delay.sheds(at: now))
            delay.measure(on: connection, at: now)
            pass(100)
            #expect(!delay.sheds(at: now) || now.nanoseconds > 5_500_000_000)
            delay.probeRan(at: now)
        }
        // The first call of a turn finds nobody waiting; a later one finds that others have waited for long.
        #expect(!delay.sheds(at: now))
        delay.measure(on: connection, at: now)
        pass(50)
        #expect(!delay.sheds(at: now))
        pass(1)
        #expect(delay.sheds(at: now))
        delay.probeRan(at: now)
        #expect(!delay.sheds(at: now))
    }

    @Test("slow calls of a single caller are no queue")
    func singleCaller() {
        let delay = LoopDelay(LoadShedder(target: .milliseconds(50), interval: .milliseconds(500)))
        let connection = IdleConnection()
        var now = MonotonicTime(nanoseconds: 5_000_000_000)
        for _ in 0..<50 {
            #expect(!delay.sheds(at: now))
            // Its handler holds the loop; when it is done nothing else waits.
            now = now.advanced(by: .milliseconds(200))
            delay.measure(on: connection, at: now)
            now = now.advanced(by: .microseconds(20))
            delay.probeRan(at: now)
        }
    }
}
