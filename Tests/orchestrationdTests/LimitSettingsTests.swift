// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonServer
internal import BatonTransport
internal import Testing

@testable internal import orchestrationd

@Suite("Settings of limits")
struct LimitSettingsTests {
    /// A key, a value that is not its default, and the limit that it sets.
    struct Row: Sendable, CustomTestStringConvertible {
        let key: SettingKey
        let text: String
        let read: @Sendable (TransportLimits, ServerConfiguration) -> SettingValue

        var testDescription: String { self.key.rawValue }

        init(
            _ key: SettingKey,
            _ text: String,
            _ read: @escaping @Sendable (TransportLimits, ServerConfiguration) -> SettingValue
        ) {
            self.key = key
            self.text = text
            self.read = read
        }

        func value(of text: String?) throws -> SettingValue {
            try self.key.definition.kind.value(of: try #require(text))
        }
    }

    static let rows: [Row] = [
        Row(.limitMessageBytes, "1MiB") { transport, _ in .integer(transport.messageBytes) },
        Row(.limitHeadBytes, "9KiB") { transport, _ in .integer(transport.headBytes) },
        Row(.limitConcurrentCalls, "16") { transport, _ in .integer(transport.concurrentCalls) },
        Row(.limitCallCredit, "64KiB") { transport, _ in .integer(transport.callCredit) },
        Row(.limitConnectionCredit, "2MiB") { transport, _ in .integer(transport.connectionCredit) },
        Row(.limitAssemblyBytes, "32MiB") { transport, _ in .integer(transport.assemblyBytes) },
        Row(.limitProcessMessageBytes, "1GiB") { transport, _ in .integer(transport.processMessageBytes) },
        Row(.limitOutboundBytes, "3MiB") { transport, _ in .integer(transport.outboundBytes) },
        Row(.limitWriteStallTimeout, "11s") { transport, _ in .duration(transport.writeStallTimeout) },
        Row(.limitConnections, "1") { transport, _ in .integer(transport.connections) },
        Row(.limitConnectionsPerAddress, "2") { transport, _ in .integer(transport.connectionsPerAddress ?? 0) },
        Row(.limitPendingHandshakes, "3") { transport, _ in .integer(transport.pendingHandshakes) },
        Row(.limitPendingHandshakesPerAddress, "4") { transport, _ in
            .integer(transport.pendingHandshakesPerAddress)
        },
        Row(.limitHandshakeTimeout, "12s") { transport, _ in .duration(transport.handshakeTimeout) },
        Row(.limitDefaultDeadline, "13s") { _, server in .duration(server.defaultDeadline) },
        Row(.limitRequestTimeout, "14s") { _, server in .duration(server.maximumDeadline) },
        Row(.limitStreamTimeout, "15h") { _, server in .duration(server.maximumStreamDeadline) },
        Row(.limitHandlerReturnGrace, "16ms") { _, server in .duration(server.handlerReturnGrace) },
        Row(.limitIdleTimeout, "0s") { transport, _ in .duration(transport.idleTimeout) },
        Row(.limitMaximumAge, "18m") { transport, _ in .duration(transport.maximumAge) },
        Row(.limitDrainGrace, "19s") { transport, _ in .duration(transport.drainGrace) },
        Row(.limitReconnectDelay, "1500ms") { transport, _ in .duration(transport.reconnectDelay) },
        Row(.limitServerHandlers, "21") { _, server in .integer(server.limits.server.runningHandlers) },
        Row(.limitServerRequests, "22") { _, server in .integer(server.limits.server.requestsPerSecond) },
        Row(.limitServerBurst, "23") { _, server in .integer(server.limits.server.requestBurst) },
        Row(.limitServerBytes, "24MiB") { _, server in .integer(server.limits.server.bufferedBytes) },
        Row(.limitConnectionHandlers, "25") { _, server in .integer(server.limits.connection.runningHandlers) },
        Row(.limitConnectionRequests, "26") { _, server in .integer(server.limits.connection.requestsPerSecond) },
        Row(.limitConnectionBurst, "27") { _, server in .integer(server.limits.connection.requestBurst) },
        Row(.limitConnectionBytes, "28MiB") { _, server in .integer(server.limits.connection.bufferedBytes) },
        Row(.limitAddressHandlers, "29") { _, server in .integer(server.limits.address.runningHandlers) },
        Row(.limitAddressRequests, "30") { _, server in .integer(server.limits.address.requestsPerSecond) },
        Row(.limitAddressBurst, "31") { _, server in .integer(server.limits.address.requestBurst) },
        Row(.limitAddressBytes, "32MiB") { _, server in .integer(server.limits.address.bufferedBytes) },
        Row(.limitIdentityHandlers, "33") { _, server in .integer(server.limits.identity.runningHandlers) },
        Row(.limitIdentityRequests, "34") { _, server in .integer(server.limits.identity.requestsPerSecond) },
        Row(.limitIdentityBurst, "35") { _, server in .integer(server.limits.identity.requestBurst) },
        Row(.limitIdentityBytes, "36MiB") { _, server in .integer(server.limits.identity.bufferedBytes) },
        Row(.limitAccounts, "37") { _, server in .integer(server.limits.accounts) },
        Row(.keepaliveInterval, "38s") { transport, _ in .duration(transport.keepalive) },
        Row(.keepaliveTimeout, "39s") { transport, _ in .duration(transport.keepaliveTimeout) },
        Row(.sheddingTarget, "40ms") { _, server in .duration(server.limits.queueDelayTarget) },
        Row(.sheddingInterval, "41ms") { _, server in .duration(server.limits.queueDelayInterval) },
        Row(.authStreamExpiryGrace, "42s") { _, server in .duration(server.streamExpiryGrace) },
        Row(.authStreamRecheck, "43s") { _, server in .duration(server.streamRecheck) },
        Row(.threadsPool, "44") { _, server in .integer(server.poolThreads) },
        Row(.threadsPoolQueue, "45") { _, server in .integer(server.poolQueue) },
    ]

    private static func settings(_ values: [SettingKey: String] = [:]) throws -> Settings {
        try Settings(SettingsTests.resolve(flags: values, environment: SettingsTests.required))
    }

    @Test("every key of the groups of limits has a row here")
    func complete() {
        let groups = ["limits.", "keepalive.", "shedding.", "auth.stream_", "threads.pool"]
        let keys = SettingKey.allCases.filter { key in groups.contains { key.rawValue.hasPrefix($0) } }
        #expect(Set(keys) == Set(Self.rows.map(\.key)))
    }

    @Test("a key reaches its limit and no other", arguments: Self.rows)
    func reaches(row: Row) throws {
        let usual = try Self.settings()
        let changed = try Self.settings([row.key: row.text])
        #expect(try row.read(changed.transport, changed.server) == row.value(of: row.text))
        #expect(try row.read(usual.transport, usual.server) == row.value(of: row.key.definition.fallback))
        for other in Self.rows where other.key != row.key {
            #expect(
                other.read(changed.transport, changed.server) == other.read(usual.transport, usual.server),
                "\(other.key.rawValue) changed too"
            )
        }
    }

    @Test("the defaults are those of the libraries, but for the largest message, which is 10 MiB")
    func defaults() throws {
        let usual = try Self.settings()
        #expect(usual.transport == .defaults.with { $0.messageBytes = 10 << 20 })
        #expect(usual.server == .defaults)
        #expect(usual.logQueueBytes == LogSink.defaultCapacity)
    }

    @Test("a limit beyond its range is refused with key, range and value", arguments: Self.rows.map(\.key))
    func outOfRange(key: SettingKey) {
        let kind = key.definition.kind
        var texts: [String] = []
        switch kind {
        case .integer(let range), .bytes(let range):
            texts = ["\(range.upperBound + 1)"]
            if range.lowerBound > 0 { texts.append("\(range.lowerBound - 1)") }
        case .duration(let range):
            texts = [DurationText.text(of: range.upperBound + .milliseconds(1))]
            if range.lowerBound > .zero { texts.append(DurationText.text(of: range.lowerBound - .milliseconds(1))) }
        default: break
        }
        #expect(!texts.isEmpty)
        for text in texts {
            let faults = SettingsTests.faults { () throws(SettingsError) in
                _ = try SettingsTests.resolve(yaml: "\(key.rawValue): \(text)")
            }
            #expect(faults.count == 1)
            let fault = faults.first ?? ""
            #expect(fault.hasPrefix("\(key.rawValue) in settings.yaml, line 1 must be "), "\(fault)")
            #expect(fault.hasSuffix("\(kind.form), is \"\(text)\""), "\(fault)")
        }
    }

    @Test(
        "a limit that the largest message alone would break is refused, naming both",
        arguments: [
            SettingKey.limitProcessMessageBytes, .limitServerBytes, .limitConnectionBytes, .limitAddressBytes,
            .limitIdentityBytes,
        ]
    )
    func noRoom(key: SettingKey) throws {
        let resolved = try SettingsTests.resolve(flags: [key: "9MiB"], environment: SettingsTests.required)
        #expect(
            SettingsTests.faults { () throws(SettingsError) in _ = try Settings(resolved) } == [
                "\(key.rawValue) is 9MiB, less than limits.message_bytes, 10MiB: the largest message would never be taken"
            ]
        )
        #expect(throws: Never.self) { try Self.settings([key: "9MiB", .limitMessageBytes: "9MiB"]) }
    }

    @Test("the log's queue has the size that was set")
    func logQueue() throws {
        #expect(try Self.settings([.logQueueBytes: "64KiB"]).logQueueBytes == 65_536)
    }

    @Test("what an operator is shown has every limit with its value")
    func report() throws {
        let report = try SettingsTests.resolve(flags: [.keepaliveInterval: "5m"]).report
        #expect(report.contains("keepalive.interval = 5m (flag)"))
        #expect(report.contains("limits.connection.buffered_bytes = 64MiB (default)"))
    }
}
