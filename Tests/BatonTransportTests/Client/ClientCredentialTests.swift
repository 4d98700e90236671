// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("how a client's tokens travel", .timeLimit(.minutes(1)))
struct ClientCredentialTests {
    private static func call(_ token: String, source: UInt64? = nil, version: UInt64 = 0) -> OutgoingCall {
        var call = OutgoingCall.unary()
        call.token = token
        call.tokenSource = source
        call.tokenVersion = version
        return call
    }

    /// Makes the calls one after the other; what the server saw of tokens, as text.
    private func seen(_ calls: [OutgoingCall]) async throws -> [String] {
        try await FramedServer.run { peer in
            try peer.begin()
            var seen: [String] = []
            var made = 0
            while made < calls.count, let frame = try peer.receive() {
                switch frame.header.type {
                case .credential:
                    try frame.head.withUnsafeBytes { head in
                        let view = try CredentialHeadView(parsing: head)
                        let token = String(decoding: view.token.bytes(in: head), as: UTF8.self)
                        seen.append("\(view.id)=\(token)" + (view.replaces == 0 ? "" : " for \(view.replaces)"))
                    }
                case .request:
                    made += 1
                    try frame.head.withUnsafeBytes { head in
                        let view = try RequestHeadView(parsing: head)
                        var text = "call with \(view.credential)"
                        view.metadata.forEach(in: head) { _, value in text += String(decoding: value, as: UTF8.self) }
                        seen.append(text)
                    }
                    try peer.send(RawFrames.end(frame.header.streamID, message: []))
                default:
                    break
                }
            }
            return seen
        } client: { connection in
            for call in calls { _ = try await connection.call(call) }
        }.seen
    }

    @Test("a refreshed token of one source takes the place of its older one, once")
    func refreshed() async throws {
        let calls = [
            Self.call("a", source: 1, version: 1), Self.call("a", source: 1, version: 1),
            Self.call("b", source: 1, version: 2), Self.call("b", source: 1, version: 2),
        ]
        #expect(
            try await self.seen(calls) == [
                "1=a", "call with 1", "call with 1", "2=b for 1", "call with 2", "call with 2",
            ]
        )
    }

    @Test("a call that was held up with an older token does not replace the newer one")
    func heldUp() async throws {
        let calls = [
            Self.call("b", source: 1, version: 2), Self.call("a", source: 1, version: 1),
            Self.call("b", source: 1, version: 2),
        ]
        #expect(try await self.seen(calls) == ["1=b", "call with 1", "call with 0Bearer a", "call with 1"])
    }

    @Test("tokens of different callers never replace each other, nor those of a source")
    func callers() async throws {
        let calls = [
            Self.call("x"), Self.call("y"), Self.call("x"), Self.call("x", source: 1, version: 1), Self.call("y"),
        ]
        let expected = ["1=x", "call with 1", "2=y", "call with 2", "call with 1", "3=x", "call with 3", "call with 2"]
        #expect(try await self.seen(calls) == expected)
    }

    @Test("the server holds four at most: the oldest that nobody renews gives way")
    func limit() async throws {
        let calls =
            [Self.call("own", source: 1, version: 1)] + ["a", "b", "c", "d"].map { Self.call($0) }
            + [Self.call("new", source: 1, version: 2)]
        let expected = [
            "1=own", "call with 1", "2=a", "call with 2", "3=b", "call with 3", "4=c", "call with 4", "2=", "5=d",
            "call with 5", "6=new for 1", "call with 6",
        ]
        #expect(try await self.seen(calls) == expected)
    }

    @Test("tokens that change faster than a server takes travel with their calls")
    func flood() async throws {
        let seen = try await self.seen((0..<30).map { Self.call("t\($0)") })
        #expect(seen.contains("call with 0Bearer t29"))
        #expect(seen.count { $0.hasPrefix("call with 0") } >= 12)
    }

    @Test("a call's own token travels with it, whatever the connection holds")
    func ownToken() async throws {
        var own = Self.call("a", source: 1, version: 1)
        own.ownToken = "mine"
        #expect(
            try await self.seen([Self.call("a", source: 1, version: 1), own]) == [
                "1=a", "call with 1", "call with 0Bearer mine",
            ]
        )
    }
}
