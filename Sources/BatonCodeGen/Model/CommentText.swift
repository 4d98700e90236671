// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Comments of proto files as lines of text.
enum CommentText {
    /// The lines of a comment as protoc gives it: without marks, each with a space in front.
    static func lines(_ comment: String) -> [String] {
        var lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var text = line
            if text.first == " " { text = text.dropFirst() }
            while text.last == " " || text.last == "\r" { text = text.dropLast() }
            return String(text)
        }
        while lines.last == "" { lines.removeLast() }
        while lines.first == "" { lines.removeFirst() }
        return lines
    }

    /// The comment as paragraphs: lines that belong together joined by spaces, paragraphs by newlines.
    static func paragraphs(_ lines: [String]) -> String {
        lines.split(separator: "").map { $0.joined(separator: " ") }.joined(separator: "\n")
    }
}
