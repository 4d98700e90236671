// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTesting
internal import BatonWire
internal import Testing

@testable internal import BatonTransport

@Suite("the knobs of a connection")
struct TransportLimitsTests {
    @Test("unchanged they are the protocol's own defaults")
    func defaults() {
        #expect(TransportLimits.defaults.connectionLimits == ConnectionLimits().bounded)
    }

    @Test("each reaches the protocol")
    func knobs() {
        let limits = TransportLimits.defaults.with {
            $0.messageBytes = 1 << 20
            $0.dataFrameBytes = 65_536
            $0.headBytes = 9 << 10
            $0.concurrentCalls = 17
            $0.credentials = 5
            $0.callCredit = 70_000
            $0.connectionCredit = 80_000
            $0.pingInterval = .milliseconds(7)
            $0.pingBurst = 8
            $0.assemblyBytes = 2 << 20
            $0.refusedCalls = 9
            $0.handshakeTimeout = .milliseconds(10)
            $0.drainAcknowledgement = .milliseconds(11)
            $0.frameBytesPerSecond = 12
            $0.frameGrace = .milliseconds(13)
            $0.keepalive = .milliseconds(14)
            $0.keepaliveTimeout = .milliseconds(15)
            $0.keepaliveWithoutCalls = true
            $0.idleTimeout = .milliseconds(16)
            $0.maximumAge = .milliseconds(17)
            $0.drainGrace = .milliseconds(18)
            $0.idleFrames = 19
            $0.idleFrameInterval = .milliseconds(20)
            $0.credentialBurst = 21
            // A time that is no whole number of milliseconds is not cut to none.
            $0.credentialInterval = .microseconds(1)
        }.connectionLimits
        var expected = ConnectionLimits()
        expected.messageBytes = 1 << 20
        expected.dataFrameBytes = 65_536
        expected.headBytes = 9 << 10
        expected.concurrentCalls = 17
        expected.credentials = 5
        expected.callCredit = 70_000
        expected.connectionCredit = 80_000
        expected.pingIntervalMilliseconds = 7
        expected.pingTokens = 8
        expected.assemblyBytes = 2 << 20
        expected.refusedCalls = 9
        expected.settingsMilliseconds = 10
        expected.goAwayAckMilliseconds = 11
        expected.frameBytesPerSecond = 12
        expected.frameGraceMilliseconds = 13
        expected.keepaliveMilliseconds = 14
        expected.keepaliveTimeoutMilliseconds = 15
        expected.keepaliveWithoutCalls = true
        expected.idleMilliseconds = 16
        expected.maximumAgeMilliseconds = 17
        expected.drainGraceMilliseconds = 18
        expected.idleFrames = 19
        expected.idleFrameMilliseconds = 20
        expected.credentialBurst = 21
        expected.credentialMilliseconds = 1
        #expect(limits == expected)
    }

    @Test("values out of range are moved into it")
    func ranges() {
        let limits = TransportLimits.defaults.with {
            $0.callCredit = 1
            $0.connectionCredit = -5
            $0.dataFrameBytes = .max
            $0.pingBurst = -1
            $0.idleFrames = .max
            $0.keepalive = .seconds(-1)
            $0.idleTimeout = .seconds(Int64.max)
        }.connectionLimits
        #expect(limits.callCredit == 64 << 10 && limits.connectionCredit == 64 << 10)
        #expect(limits.dataFrameBytes == 1 << 20)
        #expect(limits.pingTokens == 0 && limits.idleFrames == .max)
        #expect(limits.keepaliveMilliseconds == 0 && limits.idleMilliseconds == .max)
    }

    @Test("a time without end is a time that the event loop can wait for")
    func longTimes() async throws {
        let limits = TransportLimits.defaults.with {
            $0.handshakeTimeout = .seconds(Int64.max)
            $0.writeStallTimeout = .seconds(Int64.max)
            $0.closeTimeout = .seconds(Int64.max)
            $0.drainGrace = .seconds(Int64.max)
            $0.idleTimeout = .seconds(Int64.max)
            $0.maximumAge = .seconds(Int64.max)
            $0.keepalive = .seconds(Int64.max)
        }
        try await withTestServer(.tls, handlers: [TestMethod.echo()], limits: limits, clientLimits: limits) {
            client,
            _ in
            let reply = try await client.call("Echo", [1])
            #expect(reply.message == [1])
        }
    }
}
