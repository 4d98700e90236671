// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// How long work waits on one event loop, and what follows from it for new calls. Confined to the loop.
///
/// The loop's own order of things is the measure: when a call was dealt with, a probe is put at the end of what the loop
/// has to do, and the time until its turn comes is what any other work waits there at that moment. A call's own work is
/// not in it, so a single caller never makes a queue, however slow its calls are.
// @unchecked: everything is confined to the event loop.
final class LoopDelay: @unchecked Sendable {
    /// Probes are at least this far apart, so that they cost nothing where calls are many and short.
    private static let pause: Duration = .milliseconds(5)

    private var shedder: LoadShedder
    /// When the probe that waits was put there; nil when none waits.
    private var probe: MonotonicTime?
    private var noProbeBefore = MonotonicTime(nanoseconds: 0)

    init(_ shedder: LoadShedder) {
        self.shedder = shedder
    }

    /// Whether to refuse a new call.
    func sheds() -> Bool {
        // The clock is only read where somebody waits.
        guard self.probe != nil else { return false }
        return self.sheds(at: .now())
    }

    func sheds(at now: MonotonicTime) -> Bool {
        guard let probe = self.probe else { return false }
        return self.shedder.sheds(oldest: probe.duration(to: now), at: now)
    }

    /// A call was dealt with: looks how long other work waits now.
    ///
    /// - Parameter start: when that began. It tells whether a probe is due; what the call itself took is no waiting.
    func measure(on connection: any ServerConnection, since start: MonotonicTime) {
        guard self.shedder.isEnabled, self.probe == nil, start >= self.noProbeBefore else { return }
        self.measure(on: connection, at: .now())
    }

    func measure(on connection: any ServerConnection, at now: MonotonicTime) {
        guard self.probe == nil, now >= self.noProbeBefore else { return }
        self.probe = now
        self.noProbeBefore = now.advanced(by: Self.pause)
        connection.execute {
            self.probeRan(at: .now())
        }
    }

    func probeRan(at now: MonotonicTime) {
        guard let probe = self.probe else { return }
        self.probe = nil
        self.shedder.observe(wait: probe.duration(to: now), at: now)
    }
}
