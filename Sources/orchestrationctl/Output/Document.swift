// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// An answer laid out for people.
struct Document: Hashable {
    enum Block: Hashable {
        /// Pieces of text on one line, two spaces apart.
        case line([Cell])
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

    /// How wide texts are set, where there is room.
    private static let width = 100
    /// Between a name and its value.
    private static let gap = "  "

    init(_ blocks: [Block] = []) {
        if !blocks.isEmpty { self.sections = [Section(title: nil, blocks: blocks)] }
    }

    /// Adds a section, which an empty line sets apart from the one before.
    mutating func add(_ title: String? = nil, _ blocks: [Block]) {
        self.sections.append(Section(title: title, blocks: blocks))
    }

    /// The text, each line ended.
    func text(_ display: Display) -> String {
        let parts = self.sections.map { section -> String in
            var lines: [String] = []
            if let title = section.title {
                lines.append(display.palette.paint(TerminalText.singleLine(title), .heading))
            }
            for block in section.blocks {
                lines += Self.lines(of: block, display)
            }
            return lines.map { $0 + "\n" }.joined()
        }
        return parts.joined(separator: "\n")
    }

    private static func lines(of block: Block, _ display: Display) -> [String] {
        switch block {
        case .line(let cells):
            return [self.joined(cells, display.palette)]
        case .fields(let fields):
            let width = fields.map { TextWidth.columns(of: $0.name) }.max() ?? 0
            return fields.flatMap { self.lines(of: $0, nameWidth: width, display) }
        case .table(let table):
            return table.lines(display)
        }
    }

    /// A value that is one long text is broken; it goes on below itself.
    private static func lines(of field: Field, nameWidth: Int, _ display: Display) -> [String] {
        let room = max(Display.fewestColumns, display.columns ?? self.width) - nameWidth - self.gap.utf8.count
        let values: [String]
        if field.value.count == 1, let cell = field.value.first {
            values = WrappedText.lines(of: cell.text, width: room).map { display.palette.paint($0, cell.tone) }
        } else {
            values = [self.joined(field.value, display.palette)]
        }
        let name = display.palette.paint(field.name, .heading)
        let padding = String(repeating: " ", count: nameWidth - TextWidth.columns(of: field.name))
        let indent = String(repeating: " ", count: nameWidth)
        return values.enumerated().map { index, value in
            let head = index == 0 ? name + padding : indent
            return value.isEmpty ? name : head + self.gap + value
        }
    }

    private static func joined(_ cells: [Cell], _ palette: Palette) -> String {
        cells.filter { !$0.text.isEmpty }.map { palette.paint($0.text, $0.tone) }.joined(separator: self.gap)
    }
}
