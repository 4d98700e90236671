// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonTLS

/// A client's and a server's engine with nothing but arrays between them.
struct TLSPair {
    let client: TLSEngine
    let server: TLSEngine

    init(client: TLSContext, server: TLSContext, host: String = "localhost") throws {
        self.client = try client.makeEngine(host: host)
        self.server = try server.makeEngine()
    }

    /// Makes both contexts, each with its default test configuration changed by a closure.
    init(
        host: String = "localhost",
        server changeServer: (inout TLSServerConfiguration) throws -> Void = { _ in },
        client changeClient: (inout TLSClientConfiguration) throws -> Void = { _ in }
    ) throws {
        var serverConfiguration = try TestAuthority.serverConfiguration()
        try changeServer(&serverConfiguration)
        var clientConfiguration = try TestAuthority.clientConfiguration()
        try changeClient(&clientConfiguration)
        try self.init(client: TLSContext(clientConfiguration), server: TLSContext(serverConfiguration), host: host)
    }

    /// How the handshake ended on both sides.
    struct Outcome {
        var client: TLSEngine.HandshakeResult
        var server: TLSEngine.HandshakeResult
    }

    /// Takes the handshake to its end, handing the bytes over in pieces of `pieceBytes`.
    @discardableResult
    func handshake(pieceBytes: Int = .max) -> Outcome {
        var outcome = Outcome(client: self.client.handshake(), server: .incomplete)
        while true {
            let toServer = self.client.takeOutput()
            for piece in toServer.pieces(pieceBytes) {
                self.server.feed(piece) { outcome.server = self.server.handshake() }
            }
            let toClient = self.server.takeOutput()
            for piece in toClient.pieces(pieceBytes) {
                self.client.feed(piece) { outcome.client = self.client.handshake() }
            }
            if toServer.isEmpty, toClient.isEmpty { return outcome }
        }
    }
}
