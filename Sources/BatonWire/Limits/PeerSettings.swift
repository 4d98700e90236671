// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What the peer accepts: its SETTINGS with the floors filled in.
package struct PeerSettings: Sendable, Hashable {
    package var messageBytes: Int
    package var dataFrameBytes: Int
    package var headBytes: Int
    package var concurrentCalls: Int
    package var credentials: Int
    package var callCredit: Int
    package var connectionCredit: Int
    package var pingIntervalMilliseconds: UInt32

    /// What everyone keeps, and what an absent field means.
    package static let floors = PeerSettings(
        messageBytes: Baton1.framePayload,
        dataFrameBytes: Baton1.framePayload,
        headBytes: 8 << 10,
        concurrentCalls: 16,
        credentials: 4,
        callCredit: 64 << 10,
        connectionCredit: 64 << 10,
        pingIntervalMilliseconds: 10_000,
    )

    /// What a client may count on before the server's SETTINGS: the floors, but no credit.
    package static let beforeSettings: PeerSettings = {
        var settings = floors
        settings.callCredit = 0
        settings.connectionCredit = 0
        return settings
    }()

    init(
        messageBytes: Int,
        dataFrameBytes: Int,
        headBytes: Int,
        concurrentCalls: Int,
        credentials: Int,
        callCredit: Int,
        connectionCredit: Int,
        pingIntervalMilliseconds: UInt32,
    ) {
        self.messageBytes = messageBytes
        self.dataFrameBytes = dataFrameBytes
        self.headBytes = headBytes
        self.concurrentCalls = concurrentCalls
        self.credentials = credentials
        self.callCredit = callCredit
        self.connectionCredit = connectionCredit
        self.pingIntervalMilliseconds = pingIntervalMilliseconds
    }

    /// Reads an announcement.
    /// - Throws: ``WireError`` `SETTINGS` for another protocol number, a value below its floor or above its ceiling.
    package init(_ head: SettingsHead) throws(WireError) {
        guard head.protocolNumber == Baton1.protocolNumber else {
            throw WireError(.settings, "SETTINGS name protocol \(head.protocolNumber) instead of 1")
        }
        let floors = PeerSettings.floors
        messageBytes = try PeerSettings.value("max_message_bytes", head.messageBytes, floors.messageBytes)
        dataFrameBytes = try PeerSettings.value(
            "max_data_frame_bytes",
            head.dataFrameBytes,
            floors.dataFrameBytes,
            Baton1.largestDataPayload
        )
        headBytes = try PeerSettings.value("max_head_bytes", head.headBytes, floors.headBytes)
        concurrentCalls = try PeerSettings.value(
            "max_concurrent_calls",
            head.concurrentCalls,
            floors.concurrentCalls
        )
        credentials = try PeerSettings.value("max_credentials", head.credentials, floors.credentials)
        callCredit = try PeerSettings.value("call_credit", head.callCredit, floors.callCredit)
        connectionCredit = try PeerSettings.value(
            "connection_credit",
            head.connectionCredit,
            floors.connectionCredit
        )
        pingIntervalMilliseconds =
            head.pingIntervalMilliseconds == 0
            ? floors.pingIntervalMilliseconds : min(head.pingIntervalMilliseconds, UInt32(Baton1.largestCredit))
    }

    private static func value(
        _ name: String,
        _ announced: UInt32,
        _ floor: Int,
        _ ceiling: Int = Baton1.largestCredit,
    ) throws(WireError) -> Int {
        guard announced != 0 else { return floor }
        guard Int(announced) >= floor, Int(announced) <= ceiling else {
            throw WireError(.settings, "SETTINGS: \(name) \(announced) is not within \(floor) to \(ceiling)")
        }
        return Int(announced)
    }
}
