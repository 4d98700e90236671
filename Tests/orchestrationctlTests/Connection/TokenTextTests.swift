// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

@Suite("The text of a token")
struct TokenTextTests {
    @Test("one line break at the end does not belong to the token", arguments: ["a.b.c", "a.b.c\n", "a.b.c\r\n"])
    func lineBreak(text: String) {
        #expect(TokenText.token(in: Array(text.utf8)) == "a.b.c")
    }

    @Test(
        "nothing, several words or lines and bytes beyond ASCII are no token",
        arguments: ["", "\n", "a b", "a\nb\n", "a\n\n", " a", "a\u{7F}", "ä", "a\0"]
    )
    func refuses(text: String) {
        #expect(TokenText.token(in: Array(text.utf8)) == nil)
    }

    @Test("8192 bytes are the limit")
    func limit() {
        #expect(TokenText.token(in: Array(repeating: 0x61, count: 8192)) != nil)
        #expect(TokenText.token(in: Array(repeating: 0x61, count: 8193)) == nil)
    }
}
