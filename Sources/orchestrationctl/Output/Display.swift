// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What answers are shown on.
struct Display: Hashable {
    let palette: Palette
    /// Columns of the terminal; nil where there is no end to a line, as in a file or pipe.
    let columns: Int?

    /// A file: no colours, no end to a line.
    static let file = Display(palette: .colourless, columns: nil)

    /// Narrower terminals get lines of this width, which they break themselves.
    static let fewestColumns = 40

    init(palette: Palette, columns: Int?) {
        self.palette = palette
        self.columns = columns.map { max($0, Self.fewestColumns) }
    }
}
