// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Dispatch
internal import Glibc
internal import NIOCore
internal import NIOPosix
internal import Testing

@Suite("many at once", .timeLimit(.minutes(1)))
struct LoadTests {
    @Test(
        "a thousand calls on one connection with 256 slots all come back, each with its own answer",
        arguments: TestTransport.allCases
    )
    func manyCalls(transport: TestTransport) async throws {
        let highest = Watched((now: 0, most: 0))
        let handler = TestMethod.handler("Count") { request, _ in
            highest.update { count in
                count.now += 1
                count.most = max(count.most, count.now)
            }
            await Task.yield()
            highest.update { $0.now -= 1 }
            return request
        }
        try await withTestServer(transport, handlers: [handler]) { client, server in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for call in 0..<1000 {
                    group.addTask {
                        let request = [UInt8(call >> 8), UInt8(call & 0xff)] + [UInt8](repeating: 1, count: call * 30)
                        let reply = try await client.call("Count", request)
                        #expect(reply.message == request)
                    }
                }
                try await group.waitForAll()
            }
            #expect(server.statistics.calls(.ok) == 1000)
            #expect(server.statistics.connections == 1)
            #expect(highest.value.most <= 256)
        }
    }

    @Test("large messages in both directions at once share the connection", arguments: TestTransport.allCases)
    func largeBothWays(transport: TestTransport) async throws {
        try await withTestServer(transport, handlers: [TestMethod.echo()]) { client, server in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for call in 0..<12 {
                    group.addTask {
                        let message = [UInt8](repeating: UInt8(call), count: (1 << 20) + call)
                        let reply = try await client.call("Echo", message)
                        #expect(reply.message == message)
                    }
                }
                for _ in 0..<20 {
                    group.addTask { _ = try await client.call("Echo", [1]) }
                }
                try await group.waitForAll()
            }
            #expect(server.statistics.calls(.ok) == 32)
        }
    }

    @Test("a thousand connects at once, while the server is busy, are all served")
    func connects() async throws {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue)), &limit)
        // Both ends are in this process.
        let count = min(1000, Int(clamping: limit.rlim_cur) / 4)
        let isBlocked = Watched(false)
        let release = DispatchSemaphore(value: 0)
        let blocking = TestMethod.handler("Block") { _, _ in
            isBlocked.update { $0 = true }
            // Holds the server's only event loop: it accepts nothing meanwhile.
            _ = Self.wait(release)
            return []
        }
        // Those that come last wait for the handshakes of all others.
        let limits = TransportLimits.defaults.with { $0.handshakeTimeout = .seconds(60) }
        try await withTestServer(.tls, handlers: [blocking, TestMethod.echo()], limits: limits) { client, server in
            let port = server.port
            let call = Task { try await client.call("Block") }
            try await isBlocked.wait(for: "the loop to be held") { $0 }
            let answers = try await onOwnThread {
                defer { release.signal() }
                let sockets = try (0..<count).map { _ in try RawSocket(port: port) }
                release.signal()
                // Each tenth goes on to TLS and a call, from the last to come to the first.
                return try stride(from: count - 1, through: 0, by: -10).map { index in
                    let peer = try RawPeer(over: sockets[index], tls: TestCertificates.client())
                    try peer.begin(then: RawFrames.request(1, method: Siege.echo, message: [UInt8(index & 0xff)]))
                    return try peer.receiveEnd().body == [UInt8(index & 0xff)]
                }
            }
            #expect(answers.count == count / 10)
            #expect(answers.allSatisfy { $0 })
            _ = try await call.value
            // The rest of a thousand handshakes are begun and given up; that takes a while where every access is checked.
            try await server.waitUntilQuiet(connections: 1, within: .seconds(30))
        }
    }

    private static func wait(_ semaphore: DispatchSemaphore) -> Bool {
        semaphore.wait(timeout: .now() + 30) == .success
    }

    @Test("so many handlers start per turn of the loop and no more, and the rest of what came follows")
    func startsPerTurn() async throws {
        let starts = Watched((count: 0, atNextTurn: 0))
        let handler = TestMethod.handler("Start") { _, _ in
            starts.update { $0.count += 1 }
            if starts.value.count == 1 {
                MultiThreadedEventLoopGroup.currentEventLoop?.execute {
                    starts.update { $0.atNextTurn = $0.count }
                }
            }
            return []
        }
        let limits = TransportLimits.defaults.with { $0.startsPerTurn = 4 }
        try await withTestServer(.tls, handlers: [handler], limits: limits) { _, server in
            let port = server.port
            try await onOwnThread {
                let peer = try RawPeer(port: port, tls: TestCertificates.client())
                let requests = (0..<100).flatMap {
                    RawFrames.request(StreamID(2 * $0 + 1), method: "\(TestMethod.service)/Start")
                }
                try peer.begin(then: requests)
                for call in 0..<100 {
                    let end = try peer.receiveEnd()
                    #expect(end.id == StreamID(2 * call + 1))
                    #expect(end.head.code == .ok)
                }
            }
            #expect(starts.value.count == 100)
            #expect((1...4).contains(starts.value.atNextTurn))
        }
    }

    @Test("one connection more than the limit is closed at once, and there is a place again when one goes")
    func connectionLimit() async throws {
        let limits = TransportLimits.defaults.with { $0.connections = 4 }
        try await Siege.run(limits: limits, logged: "4 connections are open (the limit)") { port in
            // The honest client has one.
            var sockets = try (0..<3).map { _ in try RawPeer(port: port, tls: Siege.tls()) }
            let tooMany = try RawSocket(port: port)
            #expect(try tooMany.receiveToEnd().isEmpty)
            sockets.removeLast().socket.close()
            let end = MonotonicTime.now().advanced(by: .seconds(10))
            while true {
                if let peer = try? RawPeer(port: port, tls: Siege.tls()) {
                    try peer.begin(then: RawFrames.request(1, method: Siege.echo))
                    #expect(try peer.receiveEnd().head.code == .ok)
                    return
                }
                guard MonotonicTime.now() < end else { throw PeerFailure("no place came free") }
            }
        }
    }

    @Test("with a limit of connections per address one more is closed at once")
    func connectionsPerAddress() async throws {
        let limits = TransportLimits.defaults.with { $0.connectionsPerAddress = 3 }
        try await Siege.run(limits: limits, logged: "3 connections of its address are open (the limit)") { port in
            let peers = try (0..<2).map { _ in try RawPeer(port: port, tls: Siege.tls()) }
            let tooMany = try RawSocket(port: port)
            #expect(try tooMany.receiveToEnd().isEmpty)
            withExtendedLifetime(peers) {}
        }
    }

    @Test("refused connections do not fill the log")
    func refusalLog() async throws {
        let limits = TransportLimits.defaults.with { $0.connections = 1 }
        try await withTestServer(.tls, handlers: [TestMethod.echo()], limits: limits) { client, server in
            _ = try await client.call("Echo")
            let port = server.port
            let start = MonotonicTime.now()
            try await onOwnThread {
                for _ in 0..<50 {
                    let socket = try RawSocket(port: port)
                    #expect(try socket.receiveToEnd().isEmpty)
                }
            }
            let seconds = Int(start.duration(to: .now()).components.seconds)
            let records = server.log.records.filter { $0.message == "connection refused" }
            #expect((1...(seconds + 2)).contains(records.count))
        }
    }

    @Test("servers that come and go leave no descriptor behind", arguments: TestTransport.allCases)
    func descriptors(transport: TestTransport) async throws {
        // Other tests run beside this one: what they hold comes and goes, what is leaked stays.
        let before = OpenDescriptors.count
        for _ in 0..<20 {
            try await withTestServer(transport, handlers: [TestMethod.echo()]) { client, _ in
                _ = try await client.call("Echo")
            }
        }
        try await eventually("the descriptors are back", within: .seconds(40)) { OpenDescriptors.count < before + 20 }
    }
}
