// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

/// Keeps a row from losing its test, or its test from losing a transport, without anybody noticing.
@Suite("rows of the conformance suite")
struct CoverageTests {
    @Test(
        "each kind of hostile peer has one test, over each transport where there is such a peer",
        arguments: HostileRow.allCases
    )
    func hostile(_ row: HostileRow) throws {
        let tests = try NamedTest.all().filter { $0.row == row.rawValue }
        #expect(tests.count == 1, "\(row.rawValue)")
        #expect(tests.first?.transports == (row.needsHandshake ? "TestTransport.overTLS" : "TestTransport.allCases"))
    }

    @Test("each interop case has one test, over each transport", arguments: InteropCase.allCases)
    func interop(_ row: InteropCase) throws {
        let tests = try NamedTest.all().filter { $0.row == row.rawValue }
        #expect(tests.count == 1, "\(row.rawValue)")
        #expect(tests.first?.transports == "TestTransport.allCases")
    }

    @Test("no row is gone, and no test stands for a row that is none")
    func rows() throws {
        #expect(HostileRow.allCases.count == 24)
        #expect(InteropCase.allCases.count == 19)
        let rows = Set(HostileRow.allCases.map(\.rawValue) + InteropCase.allCases.map(\.rawValue))
        #expect(rows.count == 43)
        #expect(Set(try NamedTest.all().compactMap(\.row)) == rows)
    }
}
