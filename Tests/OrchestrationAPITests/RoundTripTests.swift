// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import OrchestrationAPI
internal import Testing

@Suite("Messages through C")
struct RoundTripTests {
    private static func decode<Message: ProtobufMessage>(_ type: Message.Type, _ bytes: [UInt8]) throws -> Message {
        try Message(decoding: bytes)
    }

    /// Whether a value equals what another encoding of it gives.
    private static func isSame<Message: ProtobufMessage>(_ value: Message, _ bytes: [UInt8]) throws -> Bool {
        try Message(decoding: bytes) == value
    }

    @Test("random messages of every type keep their value through C", arguments: AllTypes.messages.indices)
    func throughC(_ index: Int) throws {
        let type = AllTypes.messages[index]
        var random = RandomMessage(generator: SplitMix64(seed: UInt64(index)))
        for _ in 0..<50 {
            let value = try Self.decode(type, random.bytes(type.table))
            #expect(try Self.isSame(value, value.encodedBytes()))
        }
    }

    @Test(
        "protoc reads what we write, and we read what protoc writes",
        .enabled(if: Protoc.isInstalled),
        arguments: AllTypes.messages.indices
    )
    func throughProtoc(_ index: Int) throws {
        let type = AllTypes.messages[index]
        var random = RandomMessage(generator: SplitMix64(seed: 1000 + UInt64(index)))
        let value = try Self.decode(type, random.bytes(type.table))
        let text = try Protoc.text(of: value.encodedBytes(), type.table.fullName)
        // protoc prints a field that it does not know by its number alone.
        #expect(!text.split(separator: "\n").contains { $0.first(where: { $0 != " " })?.isNumber == true })
        #expect(try Self.isSame(value, Protoc.bytes(of: text, type.table.fullName)))
    }

    @Test("random messages keep their unknown fields", arguments: AllTypes.messages.indices)
    func unknownFields(_ index: Int) throws {
        let type = AllTypes.messages[index]
        // Field 2047, a text.
        let unknown: [UInt8] = [0xFA, 0x7F, 0x03, 0x61, 0x00, 0x62]
        var random = RandomMessage(generator: SplitMix64(seed: 2000 + UInt64(index)))
        let value = try Self.decode(type, random.bytes(type.table) + unknown)
        #expect(value.unknownFields.bytes == unknown)
        #expect(try Self.isSame(value, value.encodedBytes()))
    }

    @Test("enum values keep their numbers, known or not", arguments: AllTypes.enums.indices)
    func enums(_ index: Int) {
        func check<Value: ProtobufEnum>(_ type: Value.Type) {
            for (number, name) in type.table.values {
                #expect(Value(rawValue: number).rawValue == number)
                #expect(type.table.number(of: name) == number)
            }
            #expect(Value(rawValue: 4711).rawValue == 4711)
            #expect(Value(rawValue: -1).rawValue == -1)
            #expect(type.table.values.first?.number == 0)
        }
        check(AllTypes.enums[index])
    }

    @Test("a message that is cut at any byte is refused or read, and never traps")
    func truncation() throws {
        var random = RandomMessage(generator: SplitMix64(seed: 3))
        let bytes = random.bytes(MakeDecisionResponse.table)
        for count in 0..<bytes.count {
            _ = try? MakeDecisionResponse(decoding: Array(bytes.prefix(count)))
        }
    }
}
