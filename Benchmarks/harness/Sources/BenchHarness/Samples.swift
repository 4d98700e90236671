// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What one worker, or all of them together, saw within the measured window.
struct Samples: Sendable {
    /// Nanoseconds of each successful call, at most 4.29 s each.
    private(set) var latencies: [UInt32] = []
    /// Failed calls.
    private(set) var errors = 0
    /// The first failure.
    private(set) var firstError: String?

    mutating func succeeded(nanoseconds: UInt64) {
        self.latencies.append(UInt32(clamping: nanoseconds))
    }

    mutating func failed(_ error: any Error) {
        self.errors += 1
        if self.firstError == nil {
            self.firstError = String(describing: error)
        }
    }

    mutating func add(_ other: Samples) {
        self.latencies += other.latencies
        self.errors += other.errors
        self.firstError = self.firstError ?? other.firstError
    }

    mutating func sort() {
        self.latencies.sort()
    }

    /// The smallest latency that at least `share` of the calls did not exceed (nearest rank), in microseconds.
    /// The samples must be sorted.
    func percentile(_ share: Double) -> Double {
        guard !self.latencies.isEmpty else {
            return 0
        }
        let rank = Int((share * Double(self.latencies.count)).rounded(.up))
        return Double(self.latencies[min(max(rank, 1), self.latencies.count) - 1]) / 1_000
    }
}
