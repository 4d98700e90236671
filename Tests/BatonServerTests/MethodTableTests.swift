// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Testing

@testable internal import BatonServer

@Suite("the method table")
struct MethodTableTests {
    private func lookUp(_ name: String, in table: MethodTable) -> String? {
        Array(name.utf8).withUnsafeBytes { table.handler(named: $0)?.method.fullName }
    }

    @Test("every method is found by its full name, and no other name is")
    func find() throws {
        let names = (0..<300).map { "Method\($0)" }
        let table = try MethodTable(names.map { name in TestMethod.handler(name) { request, _ in request } })
        for name in names {
            #expect(self.lookUp("test.v1.TestService/\(name)", in: table) == "test.v1.TestService/\(name)")
        }
        for name in ["", "/", "Method1", "test.v1.TestService/", "test.v1.TestService/Method300", "\u{0}"] {
            #expect(self.lookUp(name, in: table) == nil)
        }
    }

    @Test("an empty table finds nothing")
    func empty() throws {
        #expect(self.lookUp("a/b", in: try MethodTable([])) == nil)
    }

    @Test("a method that is there twice is an error that names it")
    func twice() {
        let error = #expect(throws: ServerSetupError.self) {
            try MethodTable([TestMethod.echo(), TestMethod.echo()])
        }
        #expect(error?.message == "method test.v1.TestService/Echo is registered twice")
    }

    @Test("a name that no request can carry is an error")
    func tooLong() {
        let name = String(repeating: "x", count: 256)
        #expect(throws: ServerSetupError.self) {
            try MethodTable([TestMethod.handler(name) { request, _ in request }])
        }
    }
}
