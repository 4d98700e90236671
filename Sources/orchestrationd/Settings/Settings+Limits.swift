// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonServer
internal import BatonTransport

// How settings become the limits of the libraries; what has no setting keeps the library's default.

extension TransportLimits {
    init(_ resolved: ResolvedSettings) throws(SettingsError) {
        self.init()
        self.messageBytes = try resolved.integer(.limitMessageBytes)
        self.headBytes = try resolved.integer(.limitHeadBytes)
        self.concurrentCalls = try resolved.integer(.limitConcurrentCalls)
        self.callCredit = try resolved.integer(.limitCallCredit)
        self.connectionCredit = try resolved.integer(.limitConnectionCredit)
        self.assemblyBytes = try resolved.integer(.limitAssemblyBytes)
        self.processMessageBytes = try resolved.integer(.limitProcessMessageBytes)
        self.outboundBytes = try resolved.integer(.limitOutboundBytes)
        self.writeStallTimeout = try resolved.duration(.limitWriteStallTimeout)
        self.connections = try resolved.integer(.limitConnections)
        let perAddress = try resolved.integer(.limitConnectionsPerAddress)
        self.connectionsPerAddress = perAddress > 0 ? perAddress : nil
        self.pendingHandshakes = try resolved.integer(.limitPendingHandshakes)
        self.pendingHandshakesPerAddress = try resolved.integer(.limitPendingHandshakesPerAddress)
        self.handshakeTimeout = try resolved.duration(.limitHandshakeTimeout)
        self.idleTimeout = try resolved.duration(.limitIdleTimeout)
        self.maximumAge = try resolved.duration(.limitMaximumAge)
        self.drainGrace = try resolved.duration(.limitDrainGrace)
        self.reconnectDelay = try resolved.duration(.limitReconnectDelay)
        self.keepalive = try resolved.duration(.keepaliveInterval)
        self.keepaliveTimeout = try resolved.duration(.keepaliveTimeout)
    }
}

extension ServerConfiguration {
    init(_ resolved: ResolvedSettings) throws(SettingsError) {
        self.init()
        self.defaultDeadline = try resolved.duration(.limitDefaultDeadline)
        self.maximumDeadline = try resolved.duration(.limitRequestTimeout)
        self.maximumStreamDeadline = try resolved.duration(.limitStreamTimeout)
        self.handlerReturnGrace = try resolved.duration(.limitHandlerReturnGrace)
        self.streamExpiryGrace = try resolved.duration(.authStreamExpiryGrace)
        self.streamRecheck = try resolved.duration(.authStreamRecheck)
        self.poolThreads = try resolved.integer(.threadsPool)
        self.poolQueue = try resolved.integer(.threadsPoolQueue)
        self.limits.server = try resolved.bounds(
            (.limitServerHandlers, .limitServerRequests, .limitServerBurst, .limitServerBytes)
        )
        self.limits.connection = try resolved.bounds(
            (.limitConnectionHandlers, .limitConnectionRequests, .limitConnectionBurst, .limitConnectionBytes)
        )
        self.limits.address = try resolved.bounds(
            (.limitAddressHandlers, .limitAddressRequests, .limitAddressBurst, .limitAddressBytes)
        )
        self.limits.identity = try resolved.bounds(
            (.limitIdentityHandlers, .limitIdentityRequests, .limitIdentityBurst, .limitIdentityBytes)
        )
        self.limits.accounts = try resolved.integer(.limitAccounts)
        self.limits.queueDelayTarget = try resolved.duration(.sheddingTarget)
        self.limits.queueDelayInterval = try resolved.duration(.sheddingInterval)
    }
}

extension ResolvedSettings {
    fileprivate typealias BoundKeys = (handlers: SettingKey, requests: SettingKey, burst: SettingKey, bytes: SettingKey)

    fileprivate func bounds(_ keys: BoundKeys) throws(SettingsError) -> CallLimits.Bounds {
        try CallLimits.Bounds(
            runningHandlers: self.integer(keys.handlers),
            requestsPerSecond: self.integer(keys.requests),
            requestBurst: self.integer(keys.burst),
            bufferedBytes: self.integer(keys.bytes)
        )
    }
}

extension Settings {
    /// Limits that the largest message alone would break: it would be announced to clients and never taken.
    var messagesWithoutRoom: [String] {
        let message = self.transport.messageBytes
        let rooms: [(SettingKey, Int)] = [
            (.limitProcessMessageBytes, self.transport.processMessageBytes),
            (.limitServerBytes, self.server.limits.server.bufferedBytes),
            (.limitConnectionBytes, self.server.limits.connection.bufferedBytes),
            (.limitAddressBytes, self.server.limits.address.bufferedBytes),
            (.limitIdentityBytes, self.server.limits.identity.bufferedBytes),
        ]
        return rooms.filter { $0.1 > 0 && $0.1 < message }.map { key, room in
            "\(key.rawValue) is \(ByteCountText.text(of: room)), less than \(SettingKey.limitMessageBytes.rawValue), "
                + "\(ByteCountText.text(of: message)): the largest message would never be taken"
        }
    }
}
