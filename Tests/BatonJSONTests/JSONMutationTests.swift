// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import Testing

@Suite("JSON under random damage")
struct JSONMutationTests {
    static let seeds: [String] = [
        #"{"keys":[{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","alg":"ES256"}]}"#,
        #"[1,-2,3.5e-7,0.0,"é\u00e9\ud83d\ude00\n",{"a":{"b":[[],{},null,true,false]}}]"#,
        " \t\r\n{\"\":[\"\",\"\\\\\",\"\u{10FFFF}\"],\"n\":123456789012345678901234567890} ",
    ]

    @Test(
        "a damaged text is read or refused, never a trap; what is read survives writing and reading",
        arguments: 1...4
    )
    func mutations(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        var read = 0
        for round in 0..<10_000 {
            // Other tests wait for a thread of the pool meanwhile.
            if round.isMultiple(of: 100) { await Task.yield() }
            var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) { Self.mutate(&bytes, &random) }
            do throws(JSONError) {
                let value = try JSONValue.parse(bytes)
                read += 1
                let layout: JSONWriter.Layout = Bool.random(using: &random) ? .compact : .pretty
                #expect(try JSONValue.parse(value.encoded(layout)) == value, "seed \(seed)")
            } catch {
                #expect(error.offset >= 0 && error.offset <= bytes.count, "seed \(seed)")
                #expect(error.line >= 1 && error.column >= 1 && !error.description.isEmpty, "seed \(seed)")
            }
        }
        #expect(read > 100)
    }

    private static let tokens = [
        "\"", "\\", "\\u", "\\ud800", "{", "}", "[", "]", ",", ":", "-", ".", "e", "0", "null", "\u{0}", " ",
    ]

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        guard !bytes.isEmpty else { return }
        let position = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.remove(at: position)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: position)
        case 3: bytes.removeSubrange(position..<min(bytes.count, position + 9))
        case 4: bytes.insert(contentsOf: (tokens.randomElement(using: &random) ?? "").utf8, at: position)
        default: bytes.insert(contentsOf: bytes[position..<min(bytes.count, position + 12)], at: position)
        }
    }
}
