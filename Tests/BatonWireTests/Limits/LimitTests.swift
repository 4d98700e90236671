// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Limits and what they announce")
struct LimitTests {
    @Test("the defaults are announced as PROTOCOL.md says")
    func defaults() throws {
        let peer = try PeerSettings(ConnectionLimits().announcement(by: .server))
        #expect(
            peer
                == PeerSettings(
                    messageBytes: 4_194_304,
                    dataFrameBytes: 16_372,
                    headBytes: 8_192,
                    concurrentCalls: 256,
                    credentials: 64,
                    callCredit: 262_144,
                    connectionCredit: 1_048_576,
                    pingIntervalMilliseconds: 10_000
                )
        )
        let client = ConnectionLimits().announcement(by: .client)
        #expect(client.concurrentCalls == 0)
        #expect(client.credentials == 0)
    }

    @Test("each knob reaches the announcement")
    func knobs() throws {
        var limits = ConnectionLimits()
        limits.messageBytes = 10 << 20
        limits.dataFrameBytes = 100_000
        limits.headBytes = 9_000
        limits.concurrentCalls = 17
        limits.credentials = 5
        limits.callCredit = 70_000
        limits.connectionCredit = 80_000
        limits.pingIntervalMilliseconds = 5
        let peer = try PeerSettings(limits.announcement(by: .server))
        #expect(
            peer
                == PeerSettings(
                    messageBytes: 10 << 20,
                    dataFrameBytes: 100_000,
                    headBytes: 9_000,
                    concurrentCalls: 17,
                    credentials: 5,
                    callCredit: 70_000,
                    connectionCredit: 80_000,
                    pingIntervalMilliseconds: 5
                )
        )
    }

    @Test("values out of the protocol's range are moved into it")
    func bounded() throws {
        var limits = ConnectionLimits()
        limits.messageBytes = 0
        limits.dataFrameBytes = -5
        limits.headBytes = 1
        limits.concurrentCalls = 1
        limits.credentials = 0
        limits.callCredit = 1
        limits.connectionCredit = 1
        limits.assemblyBytes = 0
        let low = try PeerSettings(limits.announcement(by: .server))
        #expect(low == PeerSettings.floors)
        #expect(limits.bounded.assemblyBytes == 16_372)
        limits.messageBytes = .max
        limits.dataFrameBytes = .max
        limits.headBytes = .max
        limits.callCredit = .max
        limits.connectionCredit = .max
        let high = try PeerSettings(limits.announcement(by: .server))
        #expect(high.messageBytes == 0x7FFF_FFFF - 68)
        #expect(high.dataFrameBytes == 1 << 20)
        #expect(high.headBytes == 16_372)
        #expect(high.callCredit == 0x7FFF_FFFF)
    }

    @Test(
        "SETTINGS below a floor or above a ceiling are an error, absent values are the floors",
        arguments: [
            ([8, 1], nil), ([], .settings), ([8, 2], .settings), ([8, 1, 0x10, 1], .settings),
            ([8, 1, 0x18, 1], .settings), ([8, 1, 0x20, 1], .settings), ([8, 1, 0x28, 15], .settings),
            ([8, 1, 0x28, 16], nil), ([8, 1, 0x30, 3], .settings), ([8, 1, 0x30, 4], nil),
            ([8, 1, 0x38, 1], .settings), ([8, 1, 0x40, 1], .settings), ([8, 1, 0x48, 1], nil),
            ([8, 1, 0x18, 0x81, 0x80, 0x40], .settings), ([8, 1, 0x18, 0x80, 0x80, 0x40], nil),
        ] as [([UInt8], GoAwayCode?)]
    )
    func floors(head: [UInt8], code: GoAwayCode?) {
        let result = failure { _ = try head.withUnsafeBytes { try PeerSettings(try SettingsHead(parsing: $0)) } }
        #expect(result == code)
    }

    @Test("three PINGs may come at once, then one per interval")
    func pings() {
        var bucket = PingBucket(intervalMilliseconds: 1_000, now: at(0))
        expect((0..<4).map { _ in bucket.take(now: at(0)) }, [true, true, true, false])
        expect(bucket.take(now: at(999)), false)
        expect(bucket.take(now: at(1_000)), true)
        expect(bucket.take(now: at(1_001)), false)
        expect((0..<4).map { _ in bucket.take(now: at(60_000)) }, [true, true, true, false])
    }

    @Test("PINGs at exactly the interval never run out, also when the network delays some")
    func steadyPings() {
        var bucket = PingBucket(intervalMilliseconds: 1_000, now: at(0))
        for i in 0..<1_000 as Range<UInt64> {
            let delay: UInt64 = i % 10 == 3 ? 900 : 0
            expect(bucket.take(now: at(i * 1_000 + delay)), true)
        }
    }

    @Test("a clock that runs backwards gives no tokens and does not trap")
    func backwards() {
        var bucket = TokenBucket(capacity: 1, intervalMilliseconds: 10, now: at(1_000))
        expect(bucket.take(now: at(1_000)), true)
        expect(bucket.take(now: at(0)), false)
        #expect(WireInstant(nanoseconds: .max).advanced(milliseconds: .max) == WireInstant(nanoseconds: .max))
    }

    @Test("a begun frame must come at 1 KiB/s behind its grace; a new frame begins anew")
    func progress() {
        var progress = FrameProgress(bytesPerSecond: 1_024, graceMilliseconds: 5_000)
        #expect(progress.deadline == nil)
        progress.note(incomplete: 1, frameTaken: false, now: at(0))
        #expect(failure { try progress.check(now: at(5_000)) } == nil)
        #expect(failure { try progress.check(now: at(5_002)) } == .timeout)
        progress.note(incomplete: 2_048, frameTaken: false, now: at(4_000))
        #expect(progress.deadline == at(7_000))
        #expect(failure { try progress.check(now: at(7_001)) } == .timeout)
        progress.note(incomplete: 1, frameTaken: true, now: at(7_000))
        #expect(failure { try progress.check(now: at(12_000)) } == nil)
        progress.note(incomplete: 0, frameTaken: true, now: at(7_500))
        #expect(failure { try progress.check(now: at(99_000)) } == nil)
    }

    @Test("a violation names limit, value and size")
    func text() {
        #expect(
            LimitViolation(.message, limit: 4_194_304, actual: 5_000_000, announcedByPeer: true).description
                == "message of 5000000 bytes exceeds the peer's limit of 4194304 bytes"
        )
        #expect(
            LimitViolation(.metadataEntries, limit: 64, actual: 65, announcedByPeer: false).description
                == "number of metadata entries of 65 exceeds this side's limit of 64"
        )
    }
}
