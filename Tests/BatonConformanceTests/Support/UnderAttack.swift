// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonConformance
internal import BatonCore
internal import BatonServer
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

/// The conformance service under attack, over any transport.
enum UnderAttack {
    /// The full name of a method of the conformance service.
    static func method(_ name: String) -> String { "\(ConformanceService.descriptor.fullName)/\(name)" }

    /// An empty call, which everyone may make.
    static func emptyCall(_ stream: StreamID) -> [UInt8] {
        RawFrames.request(stream, method: self.method("EmptyCall"))
    }

    /// Runs `attack` while an honest client's calls must all succeed; afterwards nothing of it may be left.
    @discardableResult
    static func run<Value: Sendable>(
        _ transport: TestTransport,
        limits: TransportLimits = .defaults,
        configuration: ServerConfiguration = .defaults,
        handlers: [MethodHandler] = [],
        authenticator: TestAuthenticator? = nil,
        logged: String? = nil,
        attack: @escaping @Sendable (_ entrance: RawEntrance, _ untilLogged: () throws -> Void) throws -> Value
    ) async throws -> Value {
        let service = ConformanceServer()
        let value = try await withAttackedServer(
            transport,
            handlers: ConformanceService.handlers(service) + handlers,
            authenticator: authenticator,
            // A machine that is busy with other things must not shed the honest calls.
            configuration: configuration.with { $0.limits.queueDelayTarget = .zero },
            limits: limits,
            logged: logged
        ) { client in
            let reply = try await ConformanceService.Client(client).unaryCall(
                UnaryCallRequest(responseSize: 3, payload: [1, 2])
            )
            guard reply.payload.count == 3, reply.receivedBytes == 2 else { throw PeerFailure("\(reply)") }
        } attack: { server, untilLogged in
            try attack(server.entrance, untilLogged)
        }
        #expect(service.counters.now.running == 0)
        return value
    }

    /// What the server says to peers that send these bytes, each on a connection of its own, before it ends each in good
    /// order.
    static func goAways(
        _ transport: TestTransport,
        limits: TransportLimits = .defaults,
        authenticator: TestAuthenticator? = nil,
        _ conversations: [[UInt8]]
    ) async throws -> [String] {
        try await self.run(
            transport,
            limits: limits,
            authenticator: authenticator,
            logged: "connection refused by protocol"
        ) { entrance, _ in
            try conversations.map { bytes in
                let peer = try entrance.peer()
                try peer.send(bytes)
                let goAway = try peer.receiveGoAway()
                try peer.receiveToEnd()
                return "\(goAway.code.name): \(goAway.text)"
            }
        }
    }

    /// How the server ends calls of these frames, all on one connection, that never is at fault: an honest call goes
    /// through behind each.
    static func ends(
        _ transport: TestTransport,
        limits: TransportLimits = .defaults,
        configuration: ServerConfiguration = .defaults,
        _ calls: [@Sendable (StreamID) -> [UInt8]]
    ) async throws -> [EndHead] {
        try await self.run(transport, limits: limits, configuration: configuration) { entrance, _ in
            let peer = try entrance.peer()
            try peer.begin()
            return try calls.enumerated().map { index, call in
                let id = StreamID(4 * index + 1)
                try peer.send(call(id))
                let end = try peer.receiveEnd()
                guard end.id == id else { throw PeerFailure("END for call \(end.id) instead of \(id)") }
                // The call's own side may be open still; a CANCEL for one that is over is ignored.
                try peer.send(RawFrames.frame(.cancel, stream: id) + self.emptyCall(id + 2))
                let next = try peer.receiveEnd()
                guard next.id == id + 2, next.head.code == .ok else { throw PeerFailure("\(next)") }
                return end.head
            }
        }
    }
}

extension TestTransport {
    /// Those with a handshake.
    static let overTLS: [TestTransport] = [.tls, .mutualTLS]
}
