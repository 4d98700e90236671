// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Synchronization

/// Counts durations in buckets whose width is about 3 % of their value, so that quantiles of any number of calls cost a
/// fixed few kilobytes and adding one costs a single atomic increment.
///
/// Microseconds below 32 have a bucket each; above, each doubling is cut into 32 equal buckets.
// @unchecked: the pointer never changes, and what it points to is atomic.
final class LatencyHistogram: @unchecked Sendable {
    private static let bucketsPerDoubling = 32
    /// 2^5 buckets per doubling.
    private static let bucketBits = 5
    /// Doublings counted; the last bucket also takes everything longer than 2^36 µs, about 19 hours.
    private static let doublings = 36 - bucketBits
    private static let bucketCount = (doublings + 1) * bucketsPerDoubling

    private let counts: UnsafeMutablePointer<Atomic<Int>>

    init() {
        self.counts = .allocate(capacity: Self.bucketCount)
        for index in 0..<Self.bucketCount {
            (self.counts + index).initialize(to: Atomic(0))
        }
    }

    deinit {
        self.counts.deinitialize(count: Self.bucketCount)
        self.counts.deallocate()
    }

    func add(_ duration: Duration) {
        let bucket = Self.bucket(of: duration.clampedMicroseconds)
        (self.counts + bucket).pointee.wrappingAdd(1, ordering: .relaxed)
    }

    /// For each share (0 to 1, ascending), the time that so many of the durations did not exceed, up to the width of a
    /// bucket; nil when nothing was counted.
    func quantiles(_ shares: [Double]) -> [Duration]? {
        let counts = (0..<Self.bucketCount).map { (self.counts + $0).pointee.load(ordering: .relaxed) }
        let total = counts.reduce(0, +)
        guard total > 0 else { return nil }
        return shares.map { share in
            let wanted = max(1, (Double(total) * share).rounded(.up))
            var passed = 0
            for (bucket, count) in counts.enumerated() {
                passed += count
                if Double(passed) >= wanted { return .microseconds(Self.end(of: bucket)) }
            }
            return .microseconds(Self.end(of: Self.bucketCount - 1))
        }
    }

    static func bucket(of microseconds: UInt64) -> Int {
        guard microseconds >= UInt64(Self.bucketsPerDoubling) else { return Int(microseconds) }
        let shift = 63 - microseconds.leadingZeroBitCount - Self.bucketBits
        guard shift < Self.doublings else { return Self.bucketCount - 1 }
        let within = Int(truncatingIfNeeded: microseconds >> UInt64(shift)) & (Self.bucketsPerDoubling - 1)
        return (shift + 1) * Self.bucketsPerDoubling + within
    }

    /// The largest number of microseconds in a bucket.
    static func end(of bucket: Int) -> Int64 {
        let doubling = bucket / Self.bucketsPerDoubling
        let within = bucket % Self.bucketsPerDoubling
        guard doubling > 0 else { return Int64(within) }
        let shift = Int64(doubling - 1)
        return (Int64(Self.bucketsPerDoubling + within + 1) << shift) - 1
    }
}
