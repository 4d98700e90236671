// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

@Suite("Breaking text")
struct WrappedTextTests {
    @Test(
        "lines break between words, and a word that is too wide is left whole",
        arguments: [
            ("", [""]), ("one", ["one"]), ("one two", ["one", "two"]), ("a b c", ["a b c"]),
            ("abcdefgh i", ["abcdefgh", "i"]), ("日本 語", ["日本", "語"]),
        ]
    )
    func breaks(text: String, lines: [String]) {
        #expect(WrappedText.lines(of: text, width: 5) == lines)
    }
}
