// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

@Suite("Tables")
struct TableTests {
    private func text(_ table: Table, _ palette: Palette = .colourless, columns: Int? = nil) -> String {
        table.lines(Display(palette: palette, columns: columns)).joined(separator: "\n")
    }

    @Test("columns are aligned, numbers to the right, and no line ends in spaces")
    func alignment() {
        let table = Table(
            columns: [.left("NAME"), .right("SCORE"), .left("HEALTH")],
            rows: [["a", "9.5", "good"], ["longer", "100.0", ""], ["", "", "poor"]]
        )
        #expect(
            self.text(table) == """
                NAME    SCORE  HEALTH
                a         9.5  good
                longer  100.0
                               poor
                """
        )
    }

    @Test("wide characters, combining marks and emoji keep the columns in line")
    func unicode() {
        let table = Table(
            columns: [.left("N"), .left("X")],
            rows: [["日本", "1"], ["e\u{301}t", "2"], ["👩‍👩‍👧", "3"], ["abcd", "4"]]
        )
        #expect(
            self.text(table) == """
                N     X
                日本  1
                e\u{301}t    2
                👩‍👩‍👧    3
                abcd  4
                """
        )
    }

    @Test("text beyond a column's width goes on below, in its column")
    func wrapping() {
        let table = Table(
            columns: [.left("A"), .left("ROLES", widest: 10), .right("Z")],
            rows: [["x", "admin, manager, system", "1"], ["y", "admin", "2"]]
        )
        #expect(
            self.text(table) == """
                A  ROLES     Z
                x  admin,    1
                   manager,
                   system
                y  admin     2
                """
        )
    }

    @Test("a narrow terminal gets fewer columns, then narrower ones, and words are never cut")
    func narrow() {
        let table = Table(
            columns: [
                .left("ID"), .left("NAME", widest: 40), .right("COUNT", isOptional: true), .left("STATE", widest: 40),
            ],
            rows: [["a_very_long_identifier", "a name of several words", "12", "unpronounceable"]]
        )
        #expect(
            self.text(table, columns: 80) == """
                ID                      NAME                     COUNT  STATE
                a_very_long_identifier  a name of several words     12  unpronounceable
                """
        )
        #expect(
            self.text(table, columns: 70) == """
                ID                      NAME                     STATE
                a_very_long_identifier  a name of several words  unpronounceable
                """
        )
        #expect(
            self.text(table, columns: 52) == """
                ID                      NAME       STATE
                a_very_long_identifier  a name of  unpronounceable
                                        several
                                        words
                """
        )
        #expect(self.text(table, columns: 1) == self.text(table, columns: 40))
    }

    @Test("colours do not disturb the alignment")
    func colours() {
        let table = Table(columns: [.left("A"), .left("B")], rows: [[Cell("x", .good), Cell("y", .bad)]])
        #expect(
            self.text(table, Palette(isColoured: true))
                == "\u{1B}[1mA\u{1B}[0m  \u{1B}[1mB\u{1B}[0m\n\u{1B}[32mx\u{1B}[0m  \u{1B}[31my\u{1B}[0m"
        )
    }

    @Test("a row with too few cells is filled up")
    func shortRow() {
        #expect(self.text(Table(columns: [.left("A"), .left("B")], rows: [["x"]])) == "A  B\nx")
    }

    @Test("a cell holds one line and no control characters, whatever it was made of")
    func cells() {
        #expect(Cell("a\n b\u{1B}[0m").text == #"a b\u001b[0m"#)
        #expect(Cell(verbatim: "  a\nb").text == #"  a\nb"#)
    }
}
