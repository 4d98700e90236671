// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonTLS
import Testing

@Suite("Application protocol (ALPN)")
struct ApplicationProtocolTests {
    @Test("the server's preference decides")
    func serverPreference() throws {
        let pair = try TLSPair(
            server: { $0.applicationProtocols = ["baton/2", "baton/1"] },
            client: { $0.applicationProtocols = ["baton/1", "baton/2", "h2"] }
        )
        pair.handshake()
        #expect(pair.server.negotiatedProtocol == "baton/2")
        #expect(pair.client.negotiatedProtocol == "baton/2")
    }

    @Test(
        "a client that offers only others is refused with no_application_protocol",
        arguments: [TLSVersion.v1_2, .v1_3]
    )
    func otherProtocols(version: TLSVersion) throws {
        let pair = try TLSPair(client: {
            $0.maximumVersion = version
            $0.applicationProtocols = ["h2", "http/1.1"]
        })
        let outcome = pair.handshake()
        #expect(outcome.server.code == .noApplicationProtocol)
        #expect(outcome.client.code == .noApplicationProtocol)
    }

    @Test("a client that offers none is refused with the same alert", arguments: [TLSVersion.v1_2, .v1_3])
    func noneOffered(version: TLSVersion) throws {
        let pair = try TLSPair(client: {
            $0.maximumVersion = version
            $0.applicationProtocols = []
        })
        let outcome = pair.handshake()
        #expect(outcome.server.code == .noApplicationProtocol)
        #expect(outcome.client.code == .noApplicationProtocol)
    }

    @Test("a client leaves a server that selects none")
    func noneSelected() throws {
        let pair = try TLSPair(server: { $0.applicationProtocols = [] })
        let outcome = pair.handshake()
        #expect(outcome.client.code == .noApplicationProtocol)
        #expect(throws: TLSError.self) { try pair.client.write([1]) }
        #expect(outcome.server == .complete)
        #expect(pair.server.read().result == .closed(closeNotify: true))
    }

    @Test("without protocols on both sides there is no check")
    func noCheck() throws {
        let pair = try TLSPair(server: { $0.applicationProtocols = [] }, client: { $0.applicationProtocols = [] })
        let outcome = pair.handshake()
        #expect(outcome.client == .complete)
        #expect(outcome.server == .complete)
        #expect(pair.server.negotiatedProtocol == nil)
    }

    @Test("a name of no bytes or more than 255 is refused", arguments: [0, 256])
    func nameLength(count: Int) throws {
        let name = String(repeating: "x", count: count)
        let error = #expect(throws: TLSError.self) {
            try TLSPair(server: { $0.applicationProtocols = [name] })
        }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("1 to 255 bytes, not \(count)") == true)
    }

    @Test("names that together exceed the extension are refused")
    func tooManyNames() throws {
        let names = (0..<260).map { "\($0)" + String(repeating: "x", count: 252) }
        let error = #expect(throws: TLSError.self) { try TLSPair(client: { $0.applicationProtocols = names }) }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("65533") == true)
    }
}
