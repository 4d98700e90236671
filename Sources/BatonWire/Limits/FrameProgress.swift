// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The rule that a frame once begun progresses: after a grace, at least so many bytes per second from its begin.
/// A peer that sends a byte a minute is alive, but holds a buffer for ever.
package struct FrameProgress: Sendable, Hashable {
    private let bytesPerSecond: UInt64
    private let graceMilliseconds: UInt32
    private var begun: WireInstant?
    private var bytes = 0

    package init(bytesPerSecond: Int, graceMilliseconds: UInt32) {
        self.bytesPerSecond = UInt64(clamping: max(1, bytesPerSecond))
        self.graceMilliseconds = graceMilliseconds
    }

    /// Notes how many bytes of an incomplete frame are there after all whole frames were taken.
    /// - Parameter frameTaken: whether a whole frame was taken since the last note: what is left is then a new one.
    package mutating func note(incomplete: Int, frameTaken: Bool, now: WireInstant) {
        if incomplete == 0 {
            begun = nil
        } else if frameTaken || begun == nil {
            begun = now
        }
        bytes = incomplete
    }

    /// When the frame will be too slow if nothing more comes; nil without a begun frame.
    package var deadline: WireInstant? {
        guard let begun else { return nil }
        let earned = UInt64(clamping: bytes).multipliedReportingOverflow(by: 1_000_000_000)
        let time = (earned.overflow ? UInt64.max : earned.partialValue) / bytesPerSecond
        var limit = begun.advanced(milliseconds: graceMilliseconds)
        let sum = limit.nanoseconds.addingReportingOverflow(time)
        limit.nanoseconds = sum.overflow ? .max : sum.partialValue
        return limit
    }

    /// - Throws: ``WireError`` `TIMEOUT` when a begun frame came too slowly.
    package func check(now: WireInstant) throws(WireError) {
        guard let deadline, now > deadline else { return }
        throw WireError(.timeout, "a frame came slower than \(bytesPerSecond) bytes per second")
    }
}
