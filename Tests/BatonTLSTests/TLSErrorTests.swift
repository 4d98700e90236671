// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonTLS

@Suite("Errors")
struct TLSErrorTests {
    @Test("the description is the message, with OpenSSL's reasons in brackets")
    func description() {
        #expect("\(TLSError(code: .notTLS, message: "m"))" == "m")
        #expect("\(TLSError(code: .notTLS, message: "m", reasons: ["a", "b"]))" == "m (a; b)")
        #expect("\(TLSError.Code.keyMismatch)" == "keyMismatch")
    }

    @Test("foreign text is cut and reduced to printable ASCII")
    func printable() {
        #expect(PrintableText.make("a\nb\u{1B}[31mc") == "a.b.[31mc")
        #expect(PrintableText.make("ä") == "..")
        let long = PrintableText.make(String(repeating: "x", count: 201))
        #expect(long == String(repeating: "x", count: 200) + "…")
    }

    @Test("an error of one connection does not show up in the next one's")
    func queueIsDrained() throws {
        let first = try TLSPair(client: { $0.applicationProtocols = ["h2"] })
        first.handshake()
        let second = try DataTests.openPair()
        second.server.feed(try second.client.seal([1]))
        #expect(second.server.readAll().end == .wantMore)
        #expect(ErrorQueue.drain().isEmpty)
    }
}
