// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonWire
internal import Testing

@Suite("deadlines of the server", .timeLimit(.minutes(1)))
struct DeadlineTests {
    /// Answers with the allowed time in microseconds.
    private static func allowed(_ name: String, policy: MethodPolicy) -> MethodHandler {
        TestMethod.handler(name, policy: policy) { _, context in
            Array("\(context.deadline.allowed.clampedMicroseconds)".utf8)
        }
    }

    private static let configuration = ServerConfiguration.defaults.with {
        $0.defaultDeadline = .seconds(11)
        $0.maximumDeadline = .seconds(20)
    }

    @Test(
        "the caller's time counts, else the method's, else the server's, and the server caps all",
        arguments: [
            ("Plain", UInt64(5_000_000), "5000000"),
            ("Plain", nil, "11000000"),
            ("Plain", 21_000_000, "20000000"),
            ("Own", nil, "7000000"),
            ("Own", 3_000_000, "3000000"),
            ("Long", nil, "20000000"),
        ] as [(String, UInt64?, String)]
    )
    func precedence(method: String, timeout: UInt64?, expected: String) async throws {
        let handlers = [
            Self.allowed("Plain", policy: MethodPolicy(authentication: .none)),
            Self.allowed("Own", policy: MethodPolicy(authentication: .none, defaultDeadline: .seconds(7))),
            Self.allowed("Long", policy: MethodPolicy(authentication: .none, defaultDeadline: .seconds(70))),
        ]
        try await withTestServer(.tls, handlers: handlers, configuration: Self.configuration) { _, server in
            let port = server.port
            let answer = try await onOwnThread {
                let peer = try RawPeer(port: port, tls: TestCertificates.client())
                try peer.begin(
                    then: RawFrames.request(
                        1,
                        method: "\(TestMethod.service)/\(method)",
                        timeoutMicroseconds: timeout
                    )
                )
                return try peer.receiveEnd().body
            }
            #expect(String(decoding: answer, as: UTF8.self) == expected)
        }
    }

    @Test("a handler is cancelled at the deadline, and the caller told")
    func passes() async throws {
        let outcome = Watched<String?>(nil)
        let handler = TestMethod.handler("Wait") { _, _ in
            do {
                try await Task.sleep(for: .seconds(60))
            } catch {
                outcome.update { $0 = "\(type(of: error))" }
                throw error
            }
            return []
        }
        let configuration = ServerConfiguration.defaults.with { $0.maximumDeadline = .milliseconds(30) }
        try await withTestServer(handlers: [handler], configuration: configuration) { client, server in
            let error = await #expect(throws: RPCError.self) { try await client.call("Wait") }
            #expect(error?.code == .deadlineExceeded)
            #expect(error?.origin == .peer)
            #expect(error?.processed == .maybe)
            #expect(error?.message.hasSuffix("that the call's 30 ms had passed") == true)
            try await outcome.wait(for: "the handler's cancellation") { $0 == "CancellationError" }
            #expect(server.statistics.calls(.deadlineExceeded) == 1)
        }
    }

    @Test("a call whose time is used up before its message is whole is not started")
    func expiredBeforeStart() async throws {
        let started = Watched(0)
        let handler = TestMethod.handler("Count") { _, _ in
            started.update { $0 += 1 }
            return []
        }
        try await withTestServer(.tls, handlers: [handler]) { _, server in
            let port = server.port
            let (early, late) = try await onOwnThread {
                let peer = try RawPeer(port: port, tls: TestCertificates.client())
                let method = "\(TestMethod.service)/Count"
                try peer.begin(then: RawFrames.request(1, method: method, timeoutMicroseconds: 1))
                let early = try peer.receiveEnd()
                try peer.send(
                    RawFrames.request(3, method: method, timeoutMicroseconds: 20_000, message: nil, endStream: false)
                )
                let late = try peer.receiveEnd()
                return (early.head, late.head)
            }
            for head in [early, late] {
                #expect(head.code == .deadlineExceeded)
                #expect(head.notProcessed)
                #expect(head.requestID != nil)
            }
            #expect(started.value == 0)
            #expect(server.statistics.calls(.deadlineExceeded) == 2)
        }
    }

    @Test("a shorter deadline behind a longer one is kept")
    func shorterBehindLonger() async throws {
        let gate = Gate()
        let handler = TestMethod.handler("Wait") { _, _ in
            await gate.pass()
            return []
        }
        let configuration = ServerConfiguration.defaults.with { $0.handlerReturnGrace = .milliseconds(1) }
        try await withTestServer(.tls, handlers: [handler], configuration: configuration) { _, server in
            let port = server.port
            let ids = try await onOwnThread {
                let peer = try RawPeer(port: port, tls: TestCertificates.client())
                let method = "\(TestMethod.service)/Wait"
                try peer.begin(then: RawFrames.request(1, method: method, timeoutMicroseconds: 300_000))
                for (index, timeout) in [200_000, 100_000, 20_000].enumerated() {
                    try peer.send(
                        RawFrames.request(StreamID(3 + 2 * index), method: method, timeoutMicroseconds: UInt64(timeout))
                    )
                }
                return try (0..<4).map { _ in try peer.receiveEnd().id }
            }
            #expect(ids == [7, 5, 3, 1])
            gate.open()
        }
    }
}
