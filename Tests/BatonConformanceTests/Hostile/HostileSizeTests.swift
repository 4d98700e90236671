// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("peers that send too much", .serialized, .timeLimit(.minutes(2)))
struct HostileSizeTests {
    @Test("oversize frame: is refused by its header alone", arguments: TestTransport.allCases)
    func frame(_ transport: TestTransport) async throws {
        let ends = try await UnderAttack.goAways(
            transport,
            [
                RawFrames.frame(.request, flags: .endStream, stream: 1, length: 16_373, headLength: 10),
                RawFrames.frame(.data, flags: .endStream, stream: 1, length: 16_373),
                RawFrames.frame(.credential, length: 0xff_ffff, headLength: 0xffff),
                RawFrames.frame(FrameType(rawValue: 0x3f), flags: .ignorable, length: 16_373),
                RawFrames.frame(.request, flags: .endStream, stream: 1, length: 5, headLength: 6),
            ].map { RawFrames.opening + $0 }
        )
        #expect(
            ends == [
                "FRAME_SIZE: a payload of 16373 bytes exceeds the limit of 16372 bytes",
                "FRAME_SIZE: a payload of 16373 bytes exceeds the limit of 16372 bytes",
                "FRAME_SIZE: a payload of 16777215 bytes exceeds the limit of 16372 bytes",
                "FRAME_SIZE: a payload of 16373 bytes exceeds the limit of 16372 bytes",
                "FRAME_SIZE: a head of 6 bytes exceeds its payload of 5 bytes",
            ]
        )
    }

    @Test("oversize head: ends its call alone, and names limit and size", arguments: TestTransport.allCases)
    func head(_ transport: TestTransport) async throws {
        var head = RequestHead(method: UnderAttack.method("EmptyCall"))
        head.metadata = [MetadataEntry("x-a", String(repeating: "x", count: 9000))]
        let bytes = head.bytes
        let ends = try await UnderAttack.ends(
            transport,
            [{ RawFrames.frame(.request, flags: .endStream, stream: $0, head: bytes) }]
        )
        #expect(ends.map(\.code) == [.resourceExhausted])
        #expect(ends.allSatisfy { $0.notProcessed && $0.requestID != nil })
        let size = head.size.measured
        #expect(ends.map(\.message) == ["head of \(size) bytes exceeds this side's limit of 8192 bytes"])
    }

    @Test(
        "oversize message: is refused by its announced length, and names limit and size",
        arguments: TestTransport.allCases
    )
    func message(_ transport: TestTransport) async throws {
        let sizes: [UInt32] = [100_001, 0x7fff_ffff, .max]
        let calls = sizes.flatMap { size in
            ["UnaryCall", "StreamingInput"].map { method -> @Sendable (StreamID) -> [UInt8] in
                { id in
                    RawFrames.request(id, method: UnderAttack.method(method), message: nil, endStream: false)
                        + RawFrames.frame(
                            .data,
                            flags: .more,
                            stream: id,
                            body: RawFrames.number(size) + [UInt8](repeating: 1, count: 2000)
                        )
                }
            }
        }
        let limits = TransportLimits.defaults.with { $0.messageBytes = 100_000 }
        let ends = try await UnderAttack.ends(transport, limits: limits, calls)
        #expect(ends.allSatisfy { $0.code == .resourceExhausted && $0.requestID != nil })
        #expect(
            ends.map(\.message)
                == sizes.flatMap { size in
                    [String](
                        repeating: "message of \(size) bytes exceeds this side's limit of 100000 bytes",
                        count: 2
                    )
                }
        )
        // No handler of a unary call saw any of it.
        #expect(ends.indices.allSatisfy { !$0.isMultiple(of: 2) || ends[$0].notProcessed })
    }

    @Test(
        "metadata bomb: neither many entries, nor what keeping them costs, nor what no key may be",
        arguments: TestTransport.allCases
    )
    func metadata(_ transport: TestTransport) async throws {
        let bombs = [
            (0..<65).map { MetadataEntry("x\($0)", "") },
            // 8 KiB only with what each entry costs.
            (0..<64).map { MetadataEntry("x-\(10 + $0)", String(repeating: "v", count: 100)) },
            [MetadataEntry](repeating: MetadataEntry("", ""), count: 5000),
            [MetadataEntry("grpc-timeout", "1")],
            [MetadataEntry(String(repeating: "k", count: 65), "v")],
        ]
        let heads = bombs.map { RequestHead(method: UnderAttack.method("EmptyCall"), metadata: $0) }
        #expect(heads[1].size.encoded < 8192)
        let ends = try await UnderAttack.ends(
            transport,
            heads.map { head -> @Sendable (StreamID) -> [UInt8] in
                { RawFrames.frame(.request, flags: .endStream, stream: $0, head: head.bytes) }
            }
        )
        #expect(
            ends.map(\.message) == [
                "more than 64 entries of metadata",
                "head of \(heads[1].size.measured) bytes exceeds this side's limit of 8192 bytes",
                "head of \(heads[2].size.measured) bytes exceeds this side's limit of 8192 bytes",
                "a metadata key is reserved", "a metadata key is not 1 to 64 of [0-9a-z_.-]",
            ]
        )
        #expect(
            ends.map(\.code) == [
                .invalidArgument, .resourceExhausted, .resourceExhausted, .invalidArgument, .invalidArgument,
            ]
        )
        #expect(ends.allSatisfy { $0.notProcessed && $0.requestID != nil })
    }
}
