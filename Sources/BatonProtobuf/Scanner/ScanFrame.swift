// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One open message of the scan.
struct ScanFrame {
    /// The first byte after the message.
    var end: UnsafePointer<UInt8>
    /// Its first byte.
    var start: UnsafePointer<UInt8>
    var plan: UnsafeMutablePointer<ScanPlan>
    /// Fields so far.
    var count: Int
    /// The most fields of any message on this level so far.
    var widest: Int
    /// A bit for each singular message seen.
    var seen: UInt64
    /// The bits beyond 64; freed with the frame.
    var extra: UnsafeMutablePointer<UInt64>?
}
