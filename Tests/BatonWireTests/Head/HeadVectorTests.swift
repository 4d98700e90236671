// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Heads, by the vectors that PROTOCOL.md names")
struct HeadVectorTests {
    @Test("a head is read as its text and written with the same bytes", arguments: vectors("heads.txt"))
    func wellFormed(vector: Vector) throws {
        let bytes = vector.bytes("hex")
        let (text, again) = try HeadText.parse(vector["head"], bytes)
        #expect(text == vector["text"])
        #expect(hex(again) == hex(bytes))
    }

    @Test("a malformed head is refused", arguments: vectors("heads-malformed.txt"))
    func malformed(vector: Vector) {
        let code = failure { _ = try HeadText.parse(vector["head"], vector.bytes("hex")) }
        #expect(code == .malformedHead)
    }

    @Test(
        "a head cut at any byte is refused or is shorter by whole fields, and never traps",
        arguments: vectors("heads.txt")
    )
    func truncated(vector: Vector) throws {
        let bytes = vector.bytes("hex")
        for count in 0..<bytes.count {
            let cut = [UInt8](bytes[..<count])
            do {
                // Behind a rate limit alone its two companions are written too, as zeros.
                let again = try HeadText.parse(vector["head"], cut).again
                #expect(again.starts(with: cut), "cut at \(count)")
            } catch let error as WireError {
                #expect(error.code == .malformedHead)
            }
        }
    }

    @Test("unknown fields of every wire type are skipped", arguments: vectors("heads.txt"))
    func unknown(vector: Vector) throws {
        // Field 30: number, eight bytes, bytes, four bytes.
        let extra: [UInt8] =
            [0xF0, 1, 0xFF, 1] + [0xF1, 1, 1, 2, 3, 4, 5, 6, 7, 8] + [0xF2, 1, 2, 0, 0xFF] + [0xF5, 1, 0, 0, 0, 0]
        let bytes = vector.bytes("hex")
        let (text, again) = try HeadText.parse(vector["head"], extra + bytes + extra)
        #expect(text == vector["text"])
        #expect(again == bytes)
    }

    @Test("a flipped or random byte never traps, and what is read can be written", arguments: vectors("heads.txt"))
    func mutated(vector: Vector) throws {
        var generator = SeededGenerator(11)
        let bytes = vector.bytes("hex")
        guard !bytes.isEmpty else { return }
        for _ in 0..<500 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let i = Int.random(in: 0..<changed.count, using: &generator)
                changed[i] = UInt8.random(in: 0...255, using: &generator)
            }
            if let (text, again) = try? HeadText.parse(vector["head"], changed) {
                #expect(try HeadText.parse(vector["head"], again).text == text, "\(hex(changed))")
            }
        }
    }

    @Test("the vector files are there")
    func files() {
        #expect(vectors("heads.txt").count >= 19)
        #expect(vectors("heads-malformed.txt").count >= 34)
    }
}
