// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// What a random program is about: drawn from its seed, or set by a test.
struct ProgramOptions {
    var client = ConnectionLimits()
    var server = ConnectionLimits()
    /// Calls that the client makes.
    var calls = 12
    /// Cancels in ten thousand steps of the client's application.
    var cancels = 100
    /// Share of calls, in a hundred, whose messages are read only when no unary call is open.
    var lazy = 40
    /// ENDs in a hundred steps of a handler that come before their time.
    var earlyEnds = 3
    /// The server drains somewhere on the way.
    var drains = false
    /// The client leaves somewhere on the way.
    var leaves = false
    /// Some handlers go on behind their END, so that honest calls may be refused.
    var lingering = false
    /// Most bytes that are delivered at once.
    var piece = 30_000
    /// How often time passes.
    var clockSteps = 8
    var pings = 3
    var credentials = 3
    var ignorable = 3
    /// Sizes of messages.
    var sizes = [0, 1, 20, 200, 5_000, 16_372, 16_373, 33_000]
    var broken: Set<BrokenRule> = []

    init() {}

    init(drawnFrom random: inout SeededGenerator) {
        func one<T>(_ values: [T], _ random: inout SeededGenerator) -> T {
            values[Int.random(in: 0..<values.count, using: &random)]
        }
        let largest = one([16_372, 40_000, 70_000, 70_000, 200_000], &random)
        client = ProgramOptions.limits(largest, &random)
        server = ProgramOptions.limits(largest, &random)
        server.maximumAgeMilliseconds = random.chance(10) ? 20_000 : 0
        calls = one([1, 3, 5, 8, 12, 25], &random)
        cancels = one([0, 100, 100, 2_000], &random)
        lazy = one([0, 40, 90], &random)
        earlyEnds = one([0, 3, 20], &random)
        drains = random.chance(25)
        leaves = random.chance(12)
        lingering = random.chance(5)
        piece = one([largest < 20_000 ? 40 : 1_000, 3_000, 30_000, 300_000], &random)
        clockSteps = one([0, 8, 30], &random)
        sizes = [0, 1, 20, 200, 1_500, 5_000, 16_372, 16_373, 33_000, largest, largest].filter { $0 <= largest }
    }

    private static func limits(_ largest: Int, _ random: inout SeededGenerator) -> ConnectionLimits {
        func one(_ values: [Int], _ random: inout SeededGenerator) -> Int {
            values[Int.random(in: 0..<values.count, using: &random)]
        }
        var limits = ConnectionLimits()
        limits.messageBytes = largest
        limits.concurrentCalls = one([16, 16, 40], &random)
        limits.credentials = 4
        limits.callCredit = one([65_536, 65_536, 100_000, 262_144], &random)
        limits.connectionCredit = one([65_536, 100_000, 1 << 20], &random)
        limits.dataFrameBytes = one([16_372, 16_372, 40_000], &random)
        limits.assemblyBytes = one([largest, largest * 2, 16 << 20], &random)
        limits.idleMilliseconds = UInt32(one([40_000, 600_000], &random))
        limits.pingIntervalMilliseconds = UInt32(one([1_000, 10_000], &random))
        return limits
    }
}
