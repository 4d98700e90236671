// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting

/// A clock that moves when the test moves it, and random numbers that the test chose.
final class ManualTime: Sendable {
    private struct Sleeper {
        let time: MonotonicTime
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var now: MonotonicTime
        var random: Double
        var sleepers: [UInt64: Sleeper] = [:]
        var nextID: UInt64 = 0
    }

    /// The calendar says so at the beginning.
    static let epoch: Int64 = 1_700_000_000

    private let state: Locked<State>
    /// Until when tasks sleep.
    private let sleeping = Watched<[MonotonicTime]>([])
    let start: MonotonicTime

    /// - Parameter start: where it begins; the present moment for clients whose connections have the machine's clock.
    init(start: MonotonicTime = MonotonicTime(nanoseconds: 1_000_000_000_000)) {
        self.start = start
        self.state = Locked(State(now: start, random: 0))
    }

    var now: MonotonicTime { self.state.withLock { $0.now } }

    /// What the chance says from now on.
    func setRandom(_ random: Double) {
        self.state.withLock { $0.random = random }
    }

    var environment: ClientEnvironment {
        ClientEnvironment(
            now: { self.now },
            secondsSince1970: { Self.epoch + self.start.duration(to: self.now).components.seconds },
            sleep: { await self.sleep(until: $0) },
            random: { self.state.withLock { $0.random } }
        )
    }

    /// Moves the clock and wakes who slept until then.
    func advance(by duration: Duration) {
        let woken = self.state.withLock { state -> [Sleeper] in
            state.now = state.now.advanced(by: duration)
            let due = state.sleepers.filter { $0.value.time <= state.now }
            for id in due.keys { state.sleepers[id] = nil }
            return Array(due.values)
        }
        self.publish()
        for sleeper in woken { sleeper.continuation.resume() }
    }

    /// Waits until a task sleeps until that long after the start.
    func waitForSleeper(until offset: Duration) async throws {
        let time = self.start.advanced(by: offset)
        try await self.sleeping.wait(for: "a task that sleeps until \(offset)") { $0.contains(time) }
    }

    private func publish() {
        let times = self.state.withLock { $0.sleepers.values.map(\.time) }
        self.sleeping.update { $0 = times }
    }

    private func sleep(until time: MonotonicTime) async {
        let id = self.state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = self.state.withLock { state in
                    if Task.isCancelled || time <= state.now { return true }
                    state.sleepers[id] = Sleeper(time: time, continuation: continuation)
                    return false
                }
                if isOver { continuation.resume() }
                self.publish()
            }
        } onCancel: {
            self.state.withLock { $0.sleepers.removeValue(forKey: id) }?.continuation.resume()
            self.publish()
        }
    }
}
