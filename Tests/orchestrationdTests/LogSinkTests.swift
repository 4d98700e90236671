// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonTesting
internal import Glibc
internal import Logging
internal import Testing

@testable internal import orchestrationd

@Suite("Where the log goes", .timeLimit(.minutes(1)))
struct LogSinkTests {
    /// A pipe that is full: of one page, with a line in it.
    private static func fullPipe() throws -> TestPipe {
        let pipe = try TestPipe()
        // F_SETPIPE_SZ.
        try #require(fcntl(pipe.input, 1031, 4096) == 4096)
        let line = [UInt8](repeating: UInt8(ascii: "-"), count: 4095) + [UInt8(ascii: "\n")]
        try #require(write(pipe.input, line, line.count) == line.count)
        return pipe
    }

    private static func messages(_ text: String) throws -> [String] {
        try text.split(separator: "\n").filter { $0.first != "-" }.map {
            try #require(JSONValue.parse(String($0)).objectValue?["message"]?.stringValue)
        }
    }

    @Test("records come in their order, each on a line")
    func order() throws {
        let pipe = try TestPipe()
        let log = Log(format: .json, level: "info", sink: LogSink(descriptor: pipe.input))
        let logger = log.logger("a")
        for number in 0..<200 { logger.info("\(number)") }
        log.sink.flush()
        #expect(try Self.messages(pipe.readAll()) == (0..<200).map { "\($0)" })
    }

    @Test("a reader that does not read makes nobody wait; what finds no room is dropped, counted and told")
    func stopped() async throws {
        let pipe = try Self.fullPipe()
        let capacity = 10_000
        let sink = LogSink(descriptor: pipe.input, capacity: capacity)
        let log = Log(format: .json, level: "info", sink: sink)
        let logger = log.logger("a")
        // Nobody reads; the test's time limit is what a wait would break.
        for number in 0..<5_000 { logger.info("\(number)") }
        // Now somebody does.
        let reader = pipe.reader()
        try await eventually("the log is written") {
            sink.flush()
            return sink.isEmpty
        }
        logger.info("last")
        sink.flush()
        pipe.closeInput()
        let messages = try Self.messages(try await reader.value)
        #expect(messages.last == "last")
        let notice = try #require(messages.firstIndex { $0.hasSuffix("records dropped: the log is read too slowly") })
        // What came before the gap, in order; then one record for all that were dropped.
        #expect(messages[..<notice].elementsEqual((0..<notice).map { "\($0)" }))
        #expect(messages[notice] == "\(5_000 - notice) records dropped: the log is read too slowly")
        #expect(messages.count == notice + 2)
        // Each takes some eighty bytes.
        #expect((100...150).contains(notice))
    }

    @Test("a critical record finds room in a full queue, behind the number of those that did not")
    func critical() async throws {
        let pipe = try Self.fullPipe()
        let log = Log(format: .text, level: "info", sink: LogSink(descriptor: pipe.input, capacity: 1000))
        let logger = log.logger("a")
        for _ in 0..<1000 { logger.info("x") }
        let reader = pipe.reader()
        logger.critical("the end")
        // Where the reader came too late for the patience of the record itself.
        try await eventually("the log is written") {
            log.sink.flush()
            return log.sink.isEmpty
        }
        pipe.closeInput()
        let lines = try await reader.value.split(separator: "\n")
        #expect(lines.last?.hasSuffix("critical a: the end") == true)
        #expect(lines.dropLast().last?.contains("warning orchestrationd.log:") == true)
    }

    @Test("a line that is said before the end is written when saying it returns")
    func line() throws {
        let pipe = try TestPipe()
        let sink = LogSink(descriptor: pipe.input)
        sink.write(Array("orchestrationd: no\n".utf8))
        #expect(try pipe.readAll() == "orchestrationd: no\n")
    }

    @Test("flushing gives up on a reader that does not read, and what waits is written when it does")
    func patience() async throws {
        let pipe = try Self.fullPipe()
        let queue = LogQueue(descriptor: pipe.input, capacity: 100_000) { _ in [] }
        queue.add([UInt8](repeating: UInt8(ascii: "a"), count: 10), isFatal: false)
        #expect(!queue.flush(within: .milliseconds(20)))
        let reader = pipe.reader()
        try await eventually("it is written") { queue.flush(within: .seconds(1)) }
        queue.close()
        pipe.closeInput()
        #expect(try await reader.value.hasSuffix("\naaaaaaaaaa"))
    }

    @Test("a descriptor that is not blocking gets all lines")
    func nonBlocking() async throws {
        let pipe = try Self.fullPipe()
        _ = fcntl(pipe.input, F_SETFL, fcntl(pipe.input, F_GETFL) | O_NONBLOCK)
        let log = Log(format: .json, level: "info", sink: LogSink(descriptor: pipe.input))
        let logger = log.logger("a")
        for number in 0..<500 { logger.info("\(number)") }
        let reader = pipe.reader()
        try await eventually("the log is written") {
            log.sink.flush()
            return log.sink.isEmpty
        }
        pipe.closeInput()
        #expect(try Self.messages(try await reader.value) == (0..<500).map { "\($0)" })
    }
}
