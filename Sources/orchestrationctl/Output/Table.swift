// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Rows under headings, with the columns aligned.
struct Table: Hashable {
    enum Alignment: Hashable {
        case left
        case right
    }

    struct Column: Hashable {
        let title: String
        var alignment = Alignment.left
        /// Text that is wider is broken between words; nil for never.
        var widest: Int?
        /// Whether it may be left out where there is no room.
        var isOptional = false

        static func left(_ title: String, widest: Int? = nil) -> Column {
            Column(title: title, widest: widest)
        }

        static func right(_ title: String, isOptional: Bool = false) -> Column {
            Column(title: title, alignment: .right, isOptional: isOptional)
        }
    }

    var columns: [Column]
    var rows: [[Cell]]

    /// Between two columns.
    private static let gap = "  "
    /// A column whose text can be broken is never made narrower.
    private static let narrowest = 10

    /// The lines of the table, headings first, without white space at their ends.
    ///
    /// Where the display is too narrow, optional columns are left out, the last one first, then texts are broken more.
    func lines(_ display: Display) -> [String] {
        var table = self
        var widths = table.widths
        guard let room = display.columns else { return table.lines(widths, display.palette) }
        while Self.total(widths) > room, let index = table.columns.lastIndex(where: \.isOptional) {
            table.remove(column: index)
            widths = table.widths
        }
        while Self.total(widths) > room {
            let breakable = table.columns.indices.filter {
                table.columns[$0].widest != nil && widths[$0] > Self.narrowest
            }
            guard let index = breakable.max(by: { widths[$0] < widths[$1] }) else { break }
            table.columns[index].widest = max(Self.narrowest, widths[index] - (Self.total(widths) - room))
            let before = widths
            widths = table.widths
            // A word that is wider than its column stays whole, so there may be nothing to gain.
            if widths == before { table.columns[index].widest = nil }
        }
        return table.lines(widths, display.palette)
    }

    private static func total(_ widths: [Int]) -> Int {
        widths.reduce(0, +) + max(0, widths.count - 1) * self.gap.utf8.count
    }

    private mutating func remove(column index: Int) {
        self.columns.remove(at: index)
        for row in self.rows.indices where index < self.rows[row].count { self.rows[row].remove(at: index) }
    }

    /// The columns that each column takes.
    private var widths: [Int] {
        self.columns.indices.map { index in
            let title = TextWidth.columns(of: self.columns[index].title)
            return self.rows.reduce(title) { widest, row in
                let parts = index < row.count ? self.wrapped(row[index], self.columns[index].widest) : []
                return max(widest, parts.map { TextWidth.columns(of: $0.text) }.max() ?? 0)
            }
        }
    }

    private func lines(_ widths: [Int], _ palette: Palette) -> [String] {
        let headings = self.columns.map { [Cell($0.title, .heading)] }
        let body = self.rows.map { row in
            self.columns.indices.map { index in
                index < row.count ? self.wrapped(row[index], self.columns[index].widest) : []
            }
        }
        return ([headings] + body).flatMap { self.lines(of: $0, widths, palette) }
    }

    private func lines(of row: [[Cell]], _ widths: [Int], _ palette: Palette) -> [String] {
        let height = max(1, row.map(\.count).max() ?? 1)
        return (0..<height).map { level in
            var line = ""
            // Padding is written when something follows it, so no line ends in spaces.
            var owed = ""
            for (index, parts) in row.enumerated() {
                if index > 0 { owed += Self.gap }
                guard level < parts.count, !parts[level].text.isEmpty else {
                    owed += String(repeating: " ", count: widths[index])
                    continue
                }
                let cell = parts[level]
                let padding = String(repeating: " ", count: max(0, widths[index] - TextWidth.columns(of: cell.text)))
                let painted = palette.paint(cell.text, cell.tone)
                switch self.columns[index].alignment {
                case .left:
                    line += owed + painted
                    owed = padding
                case .right:
                    line += owed + padding + painted
                    owed = ""
                }
            }
            return line
        }
    }

    private func wrapped(_ cell: Cell, _ widest: Int?) -> [Cell] {
        guard let widest, TextWidth.columns(of: cell.text) > widest else { return [cell] }
        return WrappedText.lines(of: cell.text, width: widest).map { Cell($0, cell.tone) }
    }
}
