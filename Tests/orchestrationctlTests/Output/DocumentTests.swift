// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable import orchestrationctl

@Suite("Documents")
struct DocumentTests {
    @Test("sections stand apart by an empty line, field values are aligned")
    func layout() {
        var document = Document([.fields([.init("Name", "x"), .init("Längst", "1", Cell("of 2", .faint), "")])])
        document.add("Title", [.line(["a", "b"]), .table(Table(columns: [.left("C")], rows: [["d"]]))])
        #expect(
            document.text(.file) == """
                Name    x
                Längst  1  of 2

                Title
                a  b
                C
                d

                """
        )
    }

    @Test("a long value goes on below itself")
    func longValue() {
        let document = Document([.fields([.init("Name", Cell("one two three four five six seven eight nine ten"))])])
        #expect(
            document.text(Display(palette: .colourless, columns: 40)) == """
                Name  one two three four five six seven
                      eight nine ten

                """
        )
    }

    @Test("nothing is an empty text")
    func empty() {
        #expect(Document().text(.file) == "")
    }
}
