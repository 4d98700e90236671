// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A piece of text in a document, safe to print.
struct Cell: Hashable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    let text: String
    let tone: Tone

    /// Takes text of whatever origin; it comes out on one line.
    init(_ text: String, _ tone: Tone = .plain) {
        self.text = TerminalText.singleLine(text)
        self.tone = tone
    }

    /// Takes text whose spaces count, like an indented line.
    init(verbatim text: String, _ tone: Tone = .plain) {
        self.text = TerminalText.escaped(text)
        self.tone = tone
    }

    init(stringLiteral text: String) {
        self.init(text)
    }

    /// For what is not there.
    static let absent = Cell("–", .faint)
}
