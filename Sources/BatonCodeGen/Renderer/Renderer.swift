// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Writes structured code as text. It decides nothing but indentation.
struct Renderer {
    private(set) var text = ""
    private var depth = 0

    /// The text of some pieces.
    static func text(_ pieces: [Code]) -> String {
        var renderer = Renderer()
        pieces.forEach { renderer.write($0) }
        return renderer.text
    }

    private mutating func write(_ code: Code) {
        switch code {
        case .line(let line):
            self.text += String(repeating: "    ", count: self.depth) + line + "\n"
        case .blank:
            self.text += "\n"
        case .block(let open, let body, let close):
            self.write(.line(open))
            self.write(.indented(body))
            self.write(.line(close))
        case .group(let pieces):
            pieces.forEach { self.write($0) }
        case .indented(let pieces):
            self.depth += 1
            pieces.forEach { self.write($0) }
            self.depth -= 1
        }
    }
}
