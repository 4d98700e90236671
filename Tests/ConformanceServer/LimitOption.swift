// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonServer
internal import BatonTransport

/// A limit that can be set by its name.
struct LimitOption: Sendable {
    /// The name of the property.
    let name: String
    /// Sets it; times are milliseconds.
    let set: @Sendable (inout ServedLimits, Int) -> Void

    private static func count(
        _ name: String,
        _ property: any WritableKeyPath<ServedLimits, Int> & Sendable
    ) -> LimitOption {
        LimitOption(name: name) { $0[keyPath: property] = $1 }
    }

    private static func time(
        _ name: String,
        _ property: any WritableKeyPath<ServedLimits, Duration> & Sendable
    ) -> LimitOption {
        LimitOption(name: name) { $0[keyPath: property] = .milliseconds($1) }
    }

    static let all: [LimitOption] = [
        .count("messageBytes", \.transport.messageBytes),
        .count("concurrentCalls", \.transport.concurrentCalls),
        .count("callCredit", \.transport.callCredit),
        .count("connectionCredit", \.transport.connectionCredit),
        .count("assemblyBytes", \.transport.assemblyBytes),
        .count("processMessageBytes", \.transport.processMessageBytes),
        .count("queuedBytes", \.transport.queuedBytes),
        .count("outboundBytes", \.transport.outboundBytes),
        .count("socketBytes", \.transport.socketBytes),
        .count("streamBytesPerTurn", \.transport.streamBytesPerTurn),
        .count("startsPerTurn", \.transport.startsPerTurn),
        .count("connections", \.transport.connections),
        .count("pendingHandshakes", \.transport.pendingHandshakes),
        .count("pendingHandshakesPerAddress", \.transport.pendingHandshakesPerAddress),
        .time("handshakeTimeout", \.transport.handshakeTimeout),
        .time("writeStallTimeout", \.transport.writeStallTimeout),
        .time("keepalive", \.transport.keepalive),
        .time("keepaliveTimeout", \.transport.keepaliveTimeout),
        .time("pingInterval", \.transport.pingInterval),
        .time("drainGrace", \.transport.drainGrace),
        .time("reconnectDelay", \.transport.reconnectDelay),
        .time("idleTimeout", \.transport.idleTimeout),
        .time("maximumAge", \.transport.maximumAge),
        .time("defaultDeadline", \.server.defaultDeadline),
        .time("maximumDeadline", \.server.maximumDeadline),
        .time("maximumStreamDeadline", \.server.maximumStreamDeadline),
        .time("handlerReturnGrace", \.server.handlerReturnGrace),
        .count("poolThreads", \.server.poolThreads),
        .count("poolQueue", \.server.poolQueue),
        .count("runningHandlers", \.server.limits.server.runningHandlers),
        .count("requestsPerSecond", \.server.limits.server.requestsPerSecond),
        .count("addressHandlers", \.server.limits.address.runningHandlers),
        .count("identityHandlers", \.server.limits.identity.runningHandlers),
        .count("connectionBufferedBytes", \.server.limits.connection.bufferedBytes),
        .time("queueDelayTarget", \.server.limits.queueDelayTarget),
        .time("queueDelayInterval", \.server.limits.queueDelayInterval),
    ]
}
