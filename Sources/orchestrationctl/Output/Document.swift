// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// An answer laid out for people.
struct Document: Hashable {
    enum Block: Hashable {
        /// Pieces of text on one line, two spaces apart.
        case line([Cell])
        /// Words, broken into lines.
        case paragraph(String)
        /// Names and values; the values aligned.
        case fields([Field])
        case table(Table)
    }

    struct Field: Hashable {
        let name: String
        let value: [Cell]

        init(_ name: String, _ value: Cell...) {
            self.name = TerminalText.singleLine(name)
            self.value = value
        }
    }

    struct Section: Hashable {
        var title: String?
        var blocks: [Block]
    }

    private(set) var sections: [Section] = []

    /// How wide paragraphs are set.
    private static let width = 100

    init(_ blocks: [Block] = []) {
        if !blocks.isEmpty { self.sections = [Section(title: nil, blocks: blocks)] }
    }

    /// Adds a section, which an empty line sets apart from the one before.
    mutating func add(_ title: String? = nil, _ blocks: [Block]) {
        self.sections.append(Section(title: title, blocks: blocks))
    }

    /// The text, each line ended.
    func text(_ palette: Palette) -> String {
        let parts = self.sections.map { section -> String in
            var lines: [String] = []
            if let title = section.title {
                lines.append(palette.paint(TerminalText.singleLine(title), .heading))
            }
            for block in section.blocks {
                lines += Self.lines(of: block, palette)
            }
            return lines.map { $0 + "\n" }.joined()
        }
        return parts.joined(separator: "\n")
    }

    private static func lines(of block: Block, _ palette: Palette) -> [String] {
        switch block {
        case .line(let cells):
            return [self.joined(cells, palette)]
        case .paragraph(let text):
            return WrappedText.lines(of: TerminalText.singleLine(text), width: self.width)
        case .fields(let fields):
            let width = fields.map { TextWidth.columns(of: $0.name) }.max() ?? 0
            return fields.map { field in
                let padding = String(repeating: " ", count: width - TextWidth.columns(of: field.name))
                let value = self.joined(field.value, palette)
                return value.isEmpty ? field.name : "\(palette.paint(field.name, .heading))\(padding)  \(value)"
            }
        case .table(let table):
            return table.lines(palette)
        }
    }

    private static func joined(_ cells: [Cell], _ palette: Palette) -> String {
        cells.filter { !$0.text.isEmpty }.map { palette.paint($0.text, $0.tone) }.joined(separator: "  ")
    }
}
