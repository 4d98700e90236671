// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What one side accepts on a connection, and how it bounds what a peer can cost it. Each value is a knob; what is
/// announced travels in SETTINGS, once, and the peer keeps to it.
package struct ConnectionLimits: Sendable, Hashable {
    // MARK: Announced

    /// Largest message in bytes, 16,372 to 2^31 − 1 − 68.
    package var messageBytes = 4 << 20
    /// Largest payload of a DATA frame in bytes, 16,372 to 1 MiB.
    package var dataFrameBytes = Baton1.framePayload
    /// Largest head, measured with 32 per entry of metadata, 8 KiB to 16,372.
    package var headBytes = 8 << 10
    /// Calls that may be open at once, from 16. A server's limit.
    package var concurrentCalls = 256
    /// Credentials that may be held at once, from 4. A server's limit.
    package var credentials = 64
    /// Credit that each call begins with, from 64 KiB. A larger message is granted to its end.
    package var callCredit = 256 << 10
    /// Credit that the connection begins with, from 64 KiB.
    package var connectionCredit = 1 << 20
    /// A PING token comes back in this many milliseconds.
    package var pingIntervalMilliseconds: UInt32 = 10_000

    // MARK: Kept to itself

    /// PINGs that may come at once.
    package var pingTokens: UInt32 = 3
    /// Sum of the announced lengths of incomplete messages that were granted more than the credit they had, per
    /// connection; never below one message. Others wait for their grant.
    package var assemblyBytes = 16 << 20
    /// Calls above the limit that were refused and that the client has not closed; a client that counts its slots
    /// never has any for long.
    package var refusedCalls = 256
    /// Time for the peer's SETTINGS to come, in milliseconds.
    package var settingsMilliseconds: UInt32 = 10_000
    /// Time for the ACK of the first GOAWAY, in milliseconds; then the final one goes out anyway.
    package var goAwayAckMilliseconds: UInt32 = 5_000
    /// Progress that a frame once begun must make, in bytes per second.
    package var frameBytesPerSecond = 1_024
    /// Time before a slow frame is judged, in milliseconds.
    package var frameGraceMilliseconds: UInt32 = 5_000
    /// Silence after which the peer is asked by a PING, in milliseconds, never more often than it announced; zero for
    /// never.
    package var keepaliveMilliseconds: UInt32 = 30_000
    /// Silence behind a PING that ends the connection, in milliseconds.
    package var keepaliveTimeoutMilliseconds: UInt32 = 20_000
    /// A client asks also while it has no open call; a server always does.
    package var keepaliveWithoutCalls = false
    /// Time without a call after which a server drains, in milliseconds; zero for never.
    package var idleMilliseconds: UInt32 = 600_000
    /// Age at which a server drains, in milliseconds; zero for never. The transport spreads it at random.
    package var maximumAgeMilliseconds: UInt32 = 0
    /// Time for open calls when a server drains for idleness or age, in milliseconds; zero for no bound.
    package var drainGraceMilliseconds: UInt32 = 30_000
    /// Frames that bring nothing (skipped types, small grants, tiny fragments, repeated GOAWAYs) that may come at
    /// once; one is forgiven each ``idleFrameMilliseconds``.
    package var idleFrames: UInt32 = 100
    /// See ``idleFrames``.
    package var idleFrameMilliseconds: UInt32 = 100
    /// CREDENTIAL frames that may come at once beyond the announced number; one is forgiven each
    /// ``credentialMilliseconds``.
    package var credentialBurst: UInt32 = 64
    /// See ``credentialBurst``.
    package var credentialMilliseconds: UInt32 = 100

    package init() {}

    /// The same limits, moved into the ranges that the protocol allows.
    package var bounded: ConnectionLimits {
        var limits = self
        func clamp(_ value: Int, _ low: Int, _ high: Int) -> Int { min(max(value, low), high) }
        limits.messageBytes = clamp(
            messageBytes,
            PeerSettings.floors.messageBytes,
            Baton1.largestCredit - Baton1.fragmentationCost
        )
        limits.dataFrameBytes = clamp(dataFrameBytes, Baton1.framePayload, Baton1.largestDataPayload)
        limits.headBytes = clamp(headBytes, PeerSettings.floors.headBytes, Baton1.framePayload)
        limits.concurrentCalls = clamp(concurrentCalls, PeerSettings.floors.concurrentCalls, 1 << 20)
        limits.credentials = clamp(credentials, PeerSettings.floors.credentials, 1 << 16)
        limits.callCredit = clamp(
            callCredit,
            PeerSettings.floors.callCredit,
            Baton1.largestCredit
        )
        limits.connectionCredit = clamp(
            connectionCredit,
            PeerSettings.floors.connectionCredit,
            Baton1.largestCredit
        )
        limits.assemblyBytes = max(assemblyBytes, limits.messageBytes)
        limits.refusedCalls = max(refusedCalls, 0)
        limits.frameBytesPerSecond = max(frameBytesPerSecond, 1)
        return limits
    }

    /// The SETTINGS that announce these limits.
    /// - Parameter side: a client announces neither concurrent calls nor credentials: nobody opens calls towards it.
    package func announcement(by side: Side) -> SettingsHead {
        let limits = bounded
        var head = SettingsHead()
        head.protocolNumber = Baton1.protocolNumber
        head.messageBytes = UInt32(clamping: limits.messageBytes)
        head.dataFrameBytes = UInt32(clamping: limits.dataFrameBytes)
        head.headBytes = UInt32(clamping: limits.headBytes)
        if side == .server {
            head.concurrentCalls = UInt32(clamping: limits.concurrentCalls)
            head.credentials = UInt32(clamping: limits.credentials)
        }
        head.callCredit = UInt32(clamping: limits.callCredit)
        head.connectionCredit = UInt32(clamping: limits.connectionCredit)
        head.pingIntervalMilliseconds = limits.pingIntervalMilliseconds
        return head
    }
}
