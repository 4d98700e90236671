// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("peers whose messages mean harm", .serialized, .timeLimit(.minutes(2)))
struct HostileContentTests {
    /// Messages of any size come without a grant, so that these peers need not wait.
    private static let limits = TransportLimits.defaults.with {
        $0.callCredit = 8 << 20
        $0.connectionCredit = 8 << 20
    }

    /// How calls of a method end that carry these messages.
    private func ends(
        _ transport: TestTransport,
        of method: String = "UnaryCall",
        _ messages: [[UInt8]]
    ) async throws -> [String] {
        try await UnderAttack.ends(
            transport,
            limits: Self.limits,
            messages.map { message -> @Sendable (StreamID) -> [UInt8] in
                { id in
                    RawFrames.request(id, method: UnderAttack.method(method), message: nil, endStream: false)
                        + RawFrames.message(id, message)
                }
            }
        ).map { "\($0.code.rawValue) \($0.message)" }
    }

    private static func invalid(_ text: String) -> String { "\(StatusCode.invalidArgument.rawValue) \(text)" }

    /// A request in a request in a request, so many deep.
    private static func nested(_ depth: Int) -> [UInt8] {
        // From the innermost outwards, backwards.
        var bytes: [UInt8] = []
        for _ in 1..<depth {
            var varint: [UInt8] = []
            var length = bytes.count
            while length >= 0x80 {
                varint.append(UInt8(length & 0x7f) | 0x80)
                length >>= 7
            }
            varint.append(UInt8(length))
            bytes += varint.reversed()
            // Field 4 with a length.
            bytes.append(0x22)
        }
        return bytes.reversed()
    }

    @Test("protobuf depth bomb: costs no stack, and names the limit", arguments: TestTransport.allCases)
    func depth(_ transport: TestTransport) async throws {
        let group = [UInt8](repeating: 0x23, count: 100_000)
        let ends = try await self.ends(transport, [Self.nested(64), Self.nested(65), Self.nested(200_000), group])
        #expect(ends[0] == "\(StatusCode.ok.rawValue) ")
        for end in ends[1...2] {
            #expect(end.hasPrefix(Self.invalid("inner.inner.inner.")), "\(end)")
            #expect(end.hasSuffix(": depth limit 64: messages are nested at least 65 deep"), "\(end)")
            #expect(end.utf8.count < 1024)
        }
        #expect(ends[3] == Self.invalid("inner: groups (wire types 3 and 4) are not accepted"))
    }

    @Test("field-count bomb: is refused where the limit is passed", arguments: TestTransport.allCases)
    func fieldCount(_ transport: TestTransport) async throws {
        let fields: (Int) -> [UInt8] = { count in (0..<count).flatMap { _ in [0x08, 0x01] as [UInt8] } }
        let ends = try await self.ends(transport, [fields(1000), fields(100_001), fields(500_000)])
        #expect(ends[0] == "\(StatusCode.ok.rawValue) ")
        for end in ends[1...2] {
            #expect(end == Self.invalid("response_size: fields limit 100000: there are at least 100001"))
        }
    }

    @Test(
        "allocation bomb: what decoding would take is known before, and no length is believed",
        arguments: TestTransport.allCases
    )
    func allocation(_ transport: TestTransport) async throws {
        // Empty parts: two bytes on the wire, a struct and a pointer in memory.
        let parts: (Int) -> [UInt8] = { count in (0..<count).flatMap { _ in [0x0a, 0x00] as [UInt8] } }
        let ends = try await self.ends(transport, of: "StreamingOutput", [parts(15_000), parts(200_000)])
        #expect(ends[0].hasPrefix(Self.invalid("")), "\(ends[0])")
        #expect(ends[0].contains("arena limit 305536 bytes for a message of this size"), "\(ends[0])")
        #expect(ends[1] == Self.invalid("parts[20000]: sub-messages limit 20000: there are at least 20001"))
        // Bytes that are said to be 2 GiB, and a field's length of ten bytes.
        let lengths = try await self.ends(
            transport,
            [[0x12, 0xff, 0xff, 0xff, 0xff, 0x07, 1], [0x12] + [UInt8](repeating: 0xff, count: 9) + [0x01]]
        )
        #expect(
            lengths == [
                Self.invalid("payload: a length reaches past the end of its message"),
                Self.invalid("payload: a varint is longer than its type allows"),
            ]
        )
    }

    /// A request for a status whose text has these bytes.
    private static func status(_ text: [UInt8]) -> [UInt8] {
        let status: [UInt8] = [0x08, 9, 0x12, UInt8(text.count)] + text
        return [0x1a, UInt8(status.count)] + status
    }

    /// The head of a REQUEST for a method whose name has these bytes, with further bytes of a head.
    private static func request(_ method: [UInt8], _ rest: [UInt8] = []) -> [UInt8] {
        RawFrames.opening
            + RawFrames.frame(
                .request,
                flags: .endStream,
                stream: 1,
                head: [0x0a, UInt8(method.count)] + method + rest
            )
    }

    @Test("invalid UTF-8: is refused in messages, and malformed in heads", arguments: TestTransport.allCases)
    func invalidUTF8(_ transport: TestTransport) async throws {
        // Alone, overlong, a surrogate, above U+10FFFF, cut.
        let texts: [[UInt8]] = [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]]
        let ends = try await self.ends(transport, texts.map(Self.status))
        #expect(ends == texts.map { _ in Self.invalid("status.message: a string that is not valid UTF-8") })
        let goAways = try await UnderAttack.goAways(transport, texts.map { Self.request($0) })
        let malformed = "MALFORMED_HEAD: malformed head: field 1 is not text: invalid UTF-8 or a NUL"
        #expect(goAways == texts.map { _ in malformed })
    }

    @Test(
        "NUL inside a string: cuts no text of a message, and is malformed in heads",
        arguments: TestTransport.allCases
    )
    func nul(_ transport: TestTransport) async throws {
        let ends = try await self.ends(transport, [Self.status([0x61, 0, 0x62]), Self.status([0, 0])])
        // No head holds a NUL, so what a status says of it is a replacement; nothing behind it is lost.
        #expect(ends == ["9 a\u{FFFD}b", "9 \u{FFFD}\u{FFFD}"])
        let name = Array(UnderAttack.method("EmptyCall").utf8)
        let goAways = try await UnderAttack.goAways(
            transport,
            [Self.request(name + [0]), Self.request([0]), Self.request(name, [0x22, 5, 0x0a, 3, 0x61, 0, 0x62])]
        )
        #expect(
            goAways.allSatisfy { $0.hasPrefix("MALFORMED_HEAD: malformed head: field 1 is not text") },
            "\(goAways)"
        )
        let value = try await UnderAttack.ends(
            transport,
            [
                {
                    RawFrames.request(
                        $0,
                        method: UnderAttack.method("EmptyCall"),
                        metadata: [MetadataEntry("x-a", "a\0b")]
                    )
                }
            ]
        )
        #expect(value.map(\.code) == [.invalidArgument])
        #expect(value.map(\.message) == ["a metadata value is not printable ASCII without space at either end"])
    }
}
