// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonTLS

@Suite("Data")
struct DataTests {
    static let versions = [TLSVersion.v1_2, .v1_3]

    static func openPair(_ version: TLSVersion = .v1_3) throws -> TLSPair {
        let pair = try TLSPair(client: { $0.maximumVersion = version })
        let outcome = pair.handshake()
        try #require(outcome.client == .complete && outcome.server == .complete)
        return pair
    }

    /// Bytes that a shifted, doubled or lost block would change.
    static func pattern(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    }

    @Test("data crosses both ways", arguments: versions)
    func bothWays(version: TLSVersion) throws {
        let pair = try Self.openPair(version)
        for count in [1, 2, 100, 16_383, 16_384, 16_385, 40_000] {
            let bytes = Self.pattern(count)
            pair.server.feed(try pair.client.seal(bytes))
            #expect(pair.server.readAll().bytes == bytes)
            pair.client.feed(try pair.server.seal(bytes))
            #expect(pair.client.readAll().bytes == bytes)
        }
    }

    @Test("a small message may be split at every byte", arguments: versions)
    func everySplit(version: TLSVersion) throws {
        let pair = try Self.openPair(version)
        let message = Self.pattern(37)
        let length = try pair.client.seal(message).count
        // That record was never delivered; begin again with a pair that is in step.
        let fresh = try Self.openPair(version)
        for split in 0...length {
            let sealed = try fresh.client.seal(message)
            #expect(sealed.count == length)
            fresh.server.feed(sealed.prefix(split))
            let early = fresh.server.readAll()
            #expect(early.end == .wantMore)
            #expect(early.bytes == (split == length ? message : []))
            fresh.server.feed(sealed.dropFirst(split))
            let late = fresh.server.readAll()
            #expect(late.end == .wantMore)
            #expect(early.bytes + late.bytes == message)
        }
    }

    @Test("ciphertext may come in pieces of any size", arguments: [1, 3, 17, 4096, 16_405, 70_000])
    func pieces(bytes: Int) throws {
        let pair = try Self.openPair()
        let message = Self.pattern(50_000)
        var received: [UInt8] = []
        for piece in try pair.client.seal(message).pieces(bytes) {
            pair.server.feed(piece) { received += pair.server.readAll(capacity: 1000).bytes }
        }
        #expect(received == message)
    }

    @Test("a reader's buffer may be of any size", arguments: [1, 7, 16_384, 100_000])
    func buffers(capacity: Int) throws {
        let pair = try Self.openPair()
        let message = Self.pattern(40_000)
        pair.server.feed(try pair.client.seal(message))
        #expect(pair.server.readAll(capacity: capacity).bytes == message)
    }

    @Test("one read gives several records where the buffer holds them")
    func gathers() throws {
        let pair = try Self.openPair()
        pair.server.feed(try pair.client.seal([1]) + pair.client.seal([2]) + pair.client.seal([3]))
        #expect(pair.server.read(capacity: 100).bytes == [1, 2, 3])
    }

    @Test("10 MiB cross unchanged", arguments: versions)
    func large(version: TLSVersion) throws {
        let pair = try Self.openPair(version)
        let message = Self.pattern(10 << 20)
        var received: [UInt8] = []
        received.reserveCapacity(message.count)
        for piece in message.pieces(1 << 20) {
            for chunk in try pair.client.seal(Array(piece)).pieces(65_536) {
                pair.server.feed(chunk) { received += pair.server.readAll().bytes }
                #expect(pair.server.unreadInputCount == 0)
            }
        }
        #expect(received == message)
    }

    @Test("a reader that stops early gets the rest later, in order")
    func stopsEarly() throws {
        let pair = try Self.openPair()
        let message = Self.pattern(60_000)
        let sealed = try pair.client.seal(message)
        var received: [UInt8] = []
        pair.server.feed(sealed.prefix(30_000)) { received += pair.server.read(capacity: 10).bytes }
        #expect(received.count == 10)
        #expect(pair.server.unreadInputCount > 0)
        pair.server.feed(sealed.dropFirst(30_000)) { received += pair.server.read(capacity: 10).bytes }
        received += pair.server.readAll(capacity: 10_000).bytes
        #expect(received == message)
        #expect(pair.server.unreadInputCount == 0)
    }

    @Test("ciphertext that is lent again within a lending is kept in order")
    func nestedLending() throws {
        let pair = try Self.openPair()
        let first = try pair.client.seal([1])
        let second = try pair.client.seal([2])
        pair.server.feed(first) { pair.server.feed(second) }
        #expect(pair.server.readAll().bytes == [1, 2])
    }

    @Test("ciphertext goes straight into a buffer that is large enough", arguments: [1, 16_384, 50_000])
    func direct(count: Int) throws {
        let pair = try Self.openPair()
        let message = Self.pattern(count)
        var buffer = [UInt8](repeating: 0, count: TLSEngine.ciphertextBound(count))
        let produced = try buffer.withUnsafeMutableBytes { target in
            try message.withUnsafeBytes { try pair.client.write($0, into: target) }
        }
        #expect(produced.consumed == count)
        #expect(produced.produced > count)
        #expect(pair.client.pendingOutputCount == 0)
        pair.server.feed(buffer.prefix(produced.produced))
        #expect(pair.server.readAll().bytes == message)
    }

    @Test("what does not fit into the buffer waits behind it", arguments: [0, 1, 100, 20_000, 40_000])
    func directOverflow(capacity: Int) throws {
        let pair = try Self.openPair()
        let waiting = Self.pattern(300)
        _ = try pair.client.write(waiting)
        let message = Self.pattern(50_000)
        var buffer = [UInt8](repeating: 0, count: capacity)
        let produced = try buffer.withUnsafeMutableBytes { target in
            try message.withUnsafeBytes { try pair.client.write($0, into: target) }
        }
        #expect(produced.consumed == message.count)
        #expect(produced.produced <= capacity)
        pair.server.feed(buffer.prefix(produced.produced))
        pair.server.feed(pair.client.takeOutput())
        #expect(pair.server.readAll().bytes == waiting + message)
    }

    @Test("the bound holds for every size around the records", arguments: versions)
    func bound(version: TLSVersion) throws {
        let pair = try Self.openPair(version)
        for count in [0, 1, 16_383, 16_384, 16_385, 32_768, 100_000] {
            #expect(try pair.client.seal(Self.pattern(count)).count <= TLSEngine.ciphertextBound(count))
        }
        #expect(TLSEngine.ciphertextBound(.max) == .max)
    }

    @Test("output may be drained in pieces")
    func drainsInPieces() throws {
        let pair = try Self.openPair()
        let message = Self.pattern(1000)
        _ = try pair.client.write(message)
        var sealed: [UInt8] = []
        while pair.client.pendingOutputCount > 0 {
            var piece = [UInt8](repeating: 0, count: 7)
            let count = piece.withUnsafeMutableBytes { pair.client.drainOutput(into: $0) }
            sealed += piece.prefix(count)
        }
        pair.server.feed(sealed)
        #expect(pair.server.readAll().bytes == message)
    }

    @Test("an empty write makes no record, an empty buffer reads nothing")
    func empty() throws {
        let pair = try Self.openPair()
        #expect(try pair.client.seal([]).isEmpty)
        #expect(pair.client.read(capacity: 0).result == .wantMore)
    }
}
