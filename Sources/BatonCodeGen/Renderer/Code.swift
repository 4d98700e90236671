// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A piece of source text with its structure: what the translators make and the renderer writes.
indirect enum Code: Hashable {
    /// One line.
    case line(String)
    /// An empty line.
    case blank
    /// Lines between an opening and a closing one, indented.
    case block(String, [Code], close: String)
    /// Pieces in a row.
    case group([Code])
    /// Pieces in a row, indented.
    case indented([Code])

    /// A block in braces: `open {` … `}`; `open {}` where it is empty.
    static func braces(_ open: String, _ body: [Code]) -> Code {
        body.isEmpty ? .line("\(open) {}") : .block("\(open) {", body, close: "}")
    }

    /// A documentation comment; nothing for no lines.
    static func documentation(_ lines: [String]) -> Code {
        .group(lines.map { .line($0.isEmpty ? "///" : "/// \($0)") })
    }

    /// Pieces with empty lines between them.
    static func separated(_ pieces: [Code]) -> [Code] {
        Array(pieces.map { [$0] }.joined(separator: [.blank]))
    }
}
