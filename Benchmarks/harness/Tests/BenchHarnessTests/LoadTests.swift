// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import BenchHarness

@Suite("Load options")
struct LoadTests {
    /// Writes a token file, gives the flags that name it to `body`, and removes it.
    private func withFlags(address: String, _ body: ([String]) throws -> Void) throws {
        var template = Array("/tmp/bench-token-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        try #require(descriptor >= 0)
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { unlink(path) }
        _ = write(descriptor, "abc\n", 4)
        close(descriptor)
        try body(
            ["--address", address, "--ca", "ca.pem", "--token-file", path, "--connections", "2", "--depth", "3"]
        )
    }

    @Test("address and token are taken apart")
    func parsed() throws {
        try self.withFlags(address: "127.0.0.1:4711") { flags in
            let options = try LoadOptions(flags)
            #expect(options.host == "127.0.0.1")
            #expect(options.port == 4_711)
            #expect(options.token == "abc")
            #expect(options.connections == 2)
            #expect(options.depth == 3)
        }
    }

    @Test("a wrong address is refused", arguments: ["127.0.0.1", "host:", "host:0", "host:70000", "host:x"])
    func addresses(address: String) throws {
        try self.withFlags(address: address) { flags in
            #expect(throws: BenchError.self) {
                try LoadOptions(flags)
            }
        }
    }

    @Test("of streams the messages are counted, not the calls")
    func streams() throws {
        try self.withFlags(address: "localhost:1") { flags in
            var samples = Samples()
            samples.succeeded(nanoseconds: 1_000)
            let line = LoadReport(
                options: try LoadOptions(flags + ["--mode", "stream"]),
                samples: samples,
                messages: 200_000,
                nanoseconds: 2_000_000_000,
                sizes: CallSizes(request: 4, reply: 24)
            ).jsonLine
            #expect(line.contains("\"requests\":200000,\"requests_per_second\":100000.0"))
        }
    }

    @Test("an unknown mode is refused")
    func modes() throws {
        try self.withFlags(address: "localhost:1") { flags in
            #expect(throws: BenchError.self) {
                try LoadOptions(flags + ["--mode", "none"])
            }
        }
    }

    @Test(
        "an echo's content leaves room for tag and length",
        arguments: [(3, 1), (100, 98), (1_024, 1_021), (1 << 20, 1_048_572)]
    )
    func content(encoded: Int, content: Int) {
        #expect(echoContent(encodedBytes: encoded).count == content)
    }

    @Test("the report is one line of JSON with its text escaped")
    func report() throws {
        try self.withFlags(address: "localhost:1") { flags in
            var samples = Samples()
            for microseconds in 1...4 {
                samples.succeeded(nanoseconds: UInt64(microseconds) * 1_000)
            }
            samples.failed(BenchError("a \"bad\"\nend"))
            let line = LoadReport(
                options: try LoadOptions(flags),
                samples: samples,
                messages: 0,
                nanoseconds: 2_000_000_000,
                sizes: CallSizes(request: 70, reply: 200)
            ).jsonLine
            #expect(
                line == """
                    {"mode":"unary","connections":2,"depth":3,"seconds":2.0,"requests":4,\
                    "requests_per_second":2.0,"p50_us":2.0,"p95_us":4.0,"p99_us":4.0,"errors":1,"first_error":"a \\"bad\\" end","request_bytes":70,"reply_bytes":200}
                    """
            )
        }
    }
}
