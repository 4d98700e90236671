// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Text broken between words.
enum WrappedText {
    /// Lines of at most `width` columns. A word that is wider has a line of its own and is not cut, so that it can be
    /// copied.
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            let columns = TextWidth.columns(of: String(word))
            if used > 0, used + 1 + columns > width {
                lines.append(line)
                line = ""
                used = 0
            }
            if used > 0 {
                line += " "
                used += 1
            }
            line += word
            used += columns
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }
}
