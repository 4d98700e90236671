// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonTLS
import Testing

@Suite("Closing")
struct ClosingTests {
    @Test("close_notify ends the reading after the data before it", arguments: DataTests.versions)
    func closeNotify(version: TLSVersion) throws {
        let pair = try DataTests.openPair(version)
        let sealed = try pair.client.seal([1, 2, 3])
        pair.client.shutdown()
        pair.server.feed(sealed + pair.client.takeOutput())
        let (end, bytes) = pair.server.readAll()
        #expect(bytes == [1, 2, 3])
        #expect(end == .closed(closeNotify: true))
        #expect(pair.server.read().result == .closed(closeNotify: true))
    }

    @Test("a side that has shut down still reads, and writes no more")
    func halfClosed() throws {
        let pair = try DataTests.openPair()
        pair.client.shutdown()
        pair.server.feed(pair.client.takeOutput())
        #expect(pair.server.read().result == .closed(closeNotify: true))
        pair.client.feed(try pair.server.seal([9]))
        #expect(pair.client.read().bytes == [9])
        let error = #expect(throws: TLSError.self) { try pair.client.write([1]) }
        #expect(error?.code == .closed)
        pair.server.shutdown()
        pair.client.feed(pair.server.takeOutput())
        #expect(pair.client.read().result == .closed(closeNotify: true))
    }

    @Test("a second shutdown sends nothing")
    func twice() throws {
        let pair = try DataTests.openPair()
        pair.client.shutdown()
        #expect(!pair.client.takeOutput().isEmpty)
        pair.client.shutdown()
        #expect(pair.client.takeOutput().isEmpty)
    }

    @Test("what follows close_notify is dropped")
    func afterCloseNotify() throws {
        let pair = try DataTests.openPair()
        pair.client.shutdown()
        pair.server.feed(pair.client.takeOutput() + [UInt8](repeating: 7, count: 100))
        #expect(pair.server.readAll().end == .closed(closeNotify: true))
        pair.server.feed([UInt8](repeating: 7, count: 100))
        #expect(pair.server.unreadInputCount == 0)
        #expect(pair.server.read().result == .closed(closeNotify: true))
    }

    @Test("an end without close_notify is told, after the data before it")
    func truncation() throws {
        let pair = try DataTests.openPair()
        pair.server.feed(try pair.client.seal([1, 2, 3]))
        pair.server.receiveEnd()
        let (end, bytes) = pair.server.readAll()
        #expect(bytes == [1, 2, 3])
        #expect(end == .closed(closeNotify: false))
    }

    @Test("an end within a record is told, and the record is not delivered")
    func truncatedRecord() throws {
        let pair = try DataTests.openPair()
        let sealed = try pair.client.seal([1, 2, 3])
        pair.server.feed(sealed.dropLast())
        pair.server.receiveEnd()
        let (end, bytes) = pair.server.readAll()
        #expect(bytes.isEmpty)
        #expect(end == .closed(closeNotify: false))
    }

    @Test("an end during the handshake fails it")
    func endInHandshake() throws {
        let pair = try TLSPair()
        _ = pair.client.handshake()
        pair.server.feed(pair.client.takeOutput().dropLast())
        #expect(pair.server.handshake() == .incomplete)
        pair.server.receiveEnd()
        #expect(pair.server.handshake().code == .truncated)
        pair.client.receiveEnd()
        #expect(pair.client.handshake().code == .truncated)
    }

    @Test("a shutdown before the handshake is complete sends nothing")
    func shutdownInHandshake() throws {
        let pair = try TLSPair()
        _ = pair.client.handshake()
        _ = pair.client.takeOutput()
        pair.client.shutdown()
        #expect(pair.client.takeOutput().isEmpty)
    }
}
