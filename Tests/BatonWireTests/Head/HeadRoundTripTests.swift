// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Heads against an independent writer")
struct HeadRoundTripTests {
    private func text(_ generator: inout SeededGenerator, _ most: Int) -> String {
        let letters: [Character] = ["a", "Z", "0", " ", "é", "€", "😀", "\u{7F}", "\u{1}"]
        let count = Int.random(in: 0...most, using: &generator)
        return String((0..<count).map { _ in letters.randomElement(using: &generator) ?? "a" })
    }

    private func number(_ generator: inout SeededGenerator) -> UInt32 {
        [0, 1, 127, 128, 16_383, 16_384, 0x7FFF_FFFF, UInt32.random(in: 0...0x7FFF_FFFF, using: &generator)]
            .randomElement(using: &generator) ?? 0
    }

    private func metadata(_ generator: inout SeededGenerator) -> [MetadataEntry] {
        (0..<Int.random(in: 0...5, using: &generator)).map { i in
            if generator.chance(50) {
                let count = Int.random(in: 0...300, using: &generator)
                return MetadataEntry(
                    key: "k\(i)-bin",
                    value: .bytes((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
                )
            }
            return MetadataEntry("k\(i)", String(repeating: "v", count: Int.random(in: 0...200, using: &generator)))
        }
    }

    private func write(_ entry: MetadataEntry, _ field: UInt64, _ writer: inout MinimalProtobuf) {
        switch entry.value {
        case .text(let text): writer.pair(field, entry.key, [UInt8](text.utf8))
        case .bytes(let bytes): writer.pair(field, entry.key, bytes)
        }
    }

    @Test("REQUEST heads: the same bytes as an independent writer, and back", arguments: 0..<200 as Range<UInt64>)
    func request(seed: UInt64) throws {
        var generator = SeededGenerator(seed)
        let head = RequestHead(
            method: text(&generator, 60),
            timeoutMicroseconds: generator.chance(50) ? UInt64.random(in: 1..<1 << 53, using: &generator) : nil,
            credential: number(&generator),
            metadata: metadata(&generator)
        )
        var writer = MinimalProtobuf()
        if !head.method.isEmpty { writer.text(1, head.method) }
        if let timeout = head.timeoutMicroseconds { writer.number(2, timeout) }
        if head.credential != 0 { writer.number(3, UInt64(head.credential)) }
        for entry in head.metadata { write(entry, 4, &writer) }
        #expect(head.encoded() == writer.bytes)
        #expect(head.size == HeadSize(encoded: writer.bytes.count, entries: head.metadata.count))
        try writer.bytes.withUnsafeBytes { raw in
            let view = try RequestHeadView(parsing: raw)
            #expect(view.materialised(from: raw) == head)
            #expect(view.size == head.size)
            #expect(view.metadata.fault == nil)
        }
    }

    @Test("END heads: the same bytes as an independent writer, and back", arguments: 0..<200 as Range<UInt64>)
    func end(seed: UInt64) throws {
        var generator = SeededGenerator(seed)
        var head = EndHead(
            code: StatusCode(rawValue: number(&generator)),
            message: text(&generator, 80),
            notProcessed: generator.chance(50),
            truncated: generator.chance(50),
            trailers: metadata(&generator)
        )
        if generator.chance(50) {
            head.rate = RateFigures(
                limit: number(&generator),
                remaining: number(&generator),
                resetMilliseconds: number(&generator)
            )
        }
        if generator.chance(50) { head.retryAfterMilliseconds = number(&generator) }
        if generator.chance(50) { head.requestID = RequestID(high: generator.next(), low: generator.next()) }
        if generator.chance(50) {
            head.details = [StatusDetail(typeURL: "t/x.Y", value: [0, 255]), .init(typeURL: "", value: [])]
        }
        var writer = MinimalProtobuf()
        if head.code != .ok { writer.number(1, UInt64(head.code.rawValue)) }
        if !head.message.isEmpty { writer.text(2, head.message) }
        if let rate = head.rate {
            writer.number(3, UInt64(rate.limit))
            writer.number(4, UInt64(rate.remaining))
            writer.number(5, UInt64(rate.resetMilliseconds))
        }
        if let retry = head.retryAfterMilliseconds { writer.number(6, UInt64(retry)) }
        if head.notProcessed { writer.number(7, 1) }
        if head.truncated { writer.number(8, 1) }
        if let id = head.requestID {
            writer.bytes(9, withUnsafeBytes(of: (id.high.bigEndian, id.low.bigEndian)) { [UInt8]($0) })
        }
        for entry in head.trailers { write(entry, 10, &writer) }
        for detail in head.details { writer.pair(11, detail.typeURL, detail.value) }
        #expect(head.encoded() == writer.bytes)
        #expect(head.size.encoded == writer.bytes.count)
        try writer.bytes.withUnsafeBytes { raw in
            let view = try EndHeadView(parsing: raw)
            #expect(view.materialised(from: raw) == head)
        }
    }

    @Test("fields in another order, with unknown ones between, read the same")
    func order() throws {
        var writer = MinimalProtobuf()
        writer.pair(4, "a", [0x31])
        writer.number(3, 9)
        writer.bytes(99, [1, 2, 3])
        writer.pair(4, "b", [0x32])
        writer.text(1, "s.S/M")
        try writer.bytes.withUnsafeBytes { raw in
            let view = try RequestHeadView(parsing: raw)
            #expect(view.method.string(in: raw) == "s.S/M")
            #expect(view.credential == 9)
            #expect(view.metadata.count == 2)
            #expect(view.metadata.entries(in: raw) == [MetadataEntry("a", "1"), MetadataEntry("b", "2")])
        }
    }

    @Test("a number above 2^31 - 1 is written as 2^31 - 1, which every reader takes")
    func bounded() throws {
        let head = EndHead(code: .unavailable, retryAfterMilliseconds: .max)
        let bytes = head.encoded()
        #expect(bytes.count == head.encodedSize)
        try bytes.withUnsafeBytes { raw in
            let view = try EndHeadView(parsing: raw)
            #expect(view.retryAfterMilliseconds == 0x7FFF_FFFF)
        }
    }

    @Test("the request id is shown as 32 hexadecimal digits")
    func requestID() {
        #expect(
            RequestID(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210).hex == "0123456789abcdeffedcba9876543210"
        )
        #expect(RequestID(high: 0, low: 1).hex == "00000000000000000000000000000001")
    }
}
