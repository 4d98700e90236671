// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc
import Testing

@testable internal import BatonProtobuf

@Suite("Random messages")
struct DifferentialTests {
    static let protoc: String? = (["/usr/bin/protoc", "/usr/local/bin/protoc"] as [String]).first {
        access($0, X_OK) == 0
    }

    private static func values(_ count: Int, seed: UInt64) throws -> [Everything] {
        var random = RandomMessage(generator: SplitMix64(seed: seed))
        return try (0..<count).map { _ in try Everything(decoding: random.bytes(Everything.table), limits: generous()) }
    }

    @Test(
        "300 random messages keep their values through protoc, which reads ours and whose we read",
        .enabled(if: protoc != nil)
    )
    func throughProtoc() throws {
        let values = try Self.values(300, seed: 3)
        var bundle: [UInt8] = []
        for value in values { bundle += Wire.bytes(1, try value.encodedBytes()) }
        let text = try Self.runProtoc("--decode", bundle)
        let again = try Self.runProtoc("--encode", text)
        var decoded: [Everything] = []
        try again.withUnsafeBytes { bytes in
            var cursor = WireCursor(bytes)
            while !cursor.isAtEnd {
                guard cursor.readTag() != nil, let message = cursor.readLengthDelimited() else { break }
                decoded.append(try Everything(decoding: message, limits: generous()))
            }
        }
        #expect(decoded == values)
        #expect(Set(values.map { String(describing: $0) }).count > 250)
    }

    @Test("500 random messages keep their values through JSON")
    func throughJSON() throws {
        for var value in try Self.values(500, seed: 4) {
            // Random times lie out of range and have no JSON.
            value.times = nil
            let json = try value.jsonString(limits: generous())
            let again = try Everything(json: json, limits: generous())
            #expect(again == value)
        }
    }

    @Test("what the scan computes is enough for 1,000 random messages")
    func arena() throws {
        var random = RandomMessage(generator: SplitMix64(seed: 5))
        for _ in 0..<1000 {
            try ScannerLimitTests.decodeInExactArena(random.bytes(Everything.table), Everything.self)
        }
    }

    private static func runProtoc(_ action: String, _ input: [UInt8]) throws -> [UInt8] {
        try Subprocess.run(
            #require(self.protoc),
            ["-I\(Fixture.protos)", "-I/usr/include", "\(action)=baton.test.v1.Bundle", "dynamic.proto"],
            input: input
        )
    }
}
