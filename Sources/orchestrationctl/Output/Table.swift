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

        static func left(_ title: String, widest: Int? = nil) -> Column {
            Column(title: title, widest: widest)
        }

        static func right(_ title: String) -> Column {
            Column(title: title, alignment: .right)
        }
    }

    var columns: [Column]
    var rows: [[Cell]]

    /// Between two columns.
    private static let gap = "  "

    /// The lines of the table, headings first, without white space at their ends.
    func lines(_ palette: Palette) -> [String] {
        let headings = self.columns.map { [Cell($0.title, .heading)] }
        let body = self.rows.map { row in
            self.columns.indices.map { index in
                index < row.count ? self.wrapped(row[index], self.columns[index].widest) : []
            }
        }
        let all = [headings] + body
        let widths = self.columns.indices.map { index in
            all.reduce(0) { widest, row in
                max(widest, row[index].map { TextWidth.columns(of: $0.text) }.max() ?? 0)
            }
        }
        return all.flatMap { self.lines(of: $0, widths, palette) }
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
