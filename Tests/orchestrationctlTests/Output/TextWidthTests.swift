// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

@Suite("Widths of text")
struct TextWidthTests {
    @Test(
        "each character takes the columns that terminals give it",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("ß–…", 3), ("日本語", 6), ("한", 2), ("ｱ", 1), ("Ａ", 2),
            ("😀", 2),
            ("🇩🇪", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("👍🏽", 2), ("Ω", 1), ("\u{200D}", 0),
        ]
    )
    func columns(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
    }
}
