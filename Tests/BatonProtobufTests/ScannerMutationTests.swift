// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
import Testing

@testable internal import BatonProtobuf

@Suite("Random damage")
struct ScannerMutationTests {
    /// What the scanner lets pass, protobuf-c must take: a refusal of its own would have no path and no reason.
    @Test("20,000 mutations never crash, and what the scan accepts decodes and re-encodes to the same value")
    func mutations() async throws {
        var generator = SplitMix64(seed: 0xBA70)
        let seeds = try [
            Sample.everything.encodedBytes(), Everything.wrapping(Sample.lists), Everything.wrapping(Sample.maps),
            Everything.wrapping(Sample.choices), Everything.wrapping(Sample.tree),
        ]
        var accepted = 0
        for round in 0..<20_000 {
            // Other tests wait for a thread of the pool meanwhile.
            if round.isMultiple(of: 100) { await Task.yield() }
            var bytes = seeds.randomElement(using: &generator) ?? []
            for _ in 0..<Int.random(in: 1...4, using: &generator) { Self.damage(&bytes, &generator) }
            let error = failure {
                let value = try Everything(decoding: bytes)
                accepted += 1
                let again = try Everything(decoding: value.encodedBytes())
                // NaN is not equal to itself, so bytes are compared.
                let before = try value.withoutMaps.encodedBytes()
                let after = try again.withoutMaps.encodedBytes()
                #expect(before == after)
                #expect(again.maps == value.maps)
                #expect(again.tree == value.tree)
            }
            #expect(error == nil || error?.code == .invalidArgument)
            #expect(error?.message.contains("cannot be decoded") != true)
        }
        // The test is worth something only when both happen often.
        #expect(accepted > 1000 && accepted < 19_000)
    }

    private static func damage(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
        guard !bytes.isEmpty else { return }
        let position = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes[position] = UInt8.random(in: 0...255, using: &generator)
        case 2: bytes.remove(at: position)
        case 3: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: position)
        case 4: bytes.removeSubrange(position..<min(bytes.count, position + 8))
        default:
            let other = Int.random(in: 0..<bytes.count, using: &generator)
            bytes.insert(contentsOf: bytes[min(position, other)..<min(bytes.count, max(position, other))], at: position)
            if bytes.count > 4000 { bytes.removeSubrange(4000...) }
        }
    }
}

extension Everything {
    fileprivate static func wrapping(_ lists: Lists) throws -> [UInt8] {
        var value = Everything()
        value.lists = lists
        return try value.encodedBytes()
    }

    fileprivate static func wrapping(_ maps: Maps) throws -> [UInt8] {
        var value = Everything()
        value.maps = maps
        return try value.encodedBytes()
    }

    fileprivate static func wrapping(_ choices: Choices) throws -> [UInt8] {
        var value = Everything()
        value.choices = choices
        return try value.encodedBytes()
    }

    fileprivate static func wrapping(_ tree: Tree) throws -> [UInt8] {
        var value = Everything()
        value.tree = tree
        return try value.encodedBytes()
    }

    /// Without the dictionaries, whose order on the wire is not fixed.
    fileprivate var withoutMaps: Everything {
        var copy = self
        copy.maps = nil
        copy.tree = nil
        return copy
    }
}
