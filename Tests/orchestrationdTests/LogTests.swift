// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import Glibc
internal import Logging
internal import Testing

@testable internal import orchestrationd

@Suite("Log")
struct LogTests {
    private static func record(_ message: String, _ metadata: Logger.Metadata = [:]) -> LogRecord {
        LogRecord(
            time: "2026-03-01T12:00:00.250Z",
            level: .info,
            logger: "orchestrationd",
            message: message,
            metadata: metadata
        )
    }

    private static func text(_ record: LogRecord, _ format: LogFormat = .json) -> String {
        String(decoding: record.line(format), as: UTF8.self)
    }

    @Test("a JSON record is one object on one line: time, level, message, logger, then the values by name")
    func jsonRecord() {
        let record = Self.record(
            "call",
            ["request_id": "5f", "code": "OK", "n": .array(["a", .dictionary(["b": "c"])])]
        )
        #expect(
            Self.text(record)
                == #"{"time":"2026-03-01T12:00:00.250Z","level":"info","message":"call","logger":"orchestrationd","#
                + #""code":"OK","n":["a",{"b":"c"}],"request_id":"5f"}"# + "\n"
        )
    }

    @Test("a text record is one line")
    func textRecord() {
        #expect(
            Self.text(Self.record("call", ["code": "OK", "reason": "two words", "subject": ""]), .text)
                == #"2026-03-01T12:00:00.250Z info orchestrationd: call code=OK reason="two words" subject="""# + "\n"
        )
    }

    @Test("control characters of a peer never reach the line", arguments: LogFormat.allCases)
    func escaping(format: LogFormat) {
        let hostile = "a\n\u{1B}[31m\r\u{0}\u{85}\u{2028}\u{7F}\"b"
        let line = Self.text(Self.record(hostile, [hostile: .string(hostile)]), format)
        #expect(line.unicodeScalars.filter { $0.value < 0x20 } == ["\n"])
        #expect(line.hasSuffix("\n"))
        #expect(!line.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) || $0.value == 0x2028 })
    }

    @Test("long texts, many values and deep nesting are cut", arguments: LogFormat.allCases)
    func limits(format: LogFormat) throws {
        var nested: Logger.MetadataValue = "x"
        for _ in 0..<100 { nested = .array([nested]) }
        var metadata: Logger.Metadata = ["nested": nested, "long": .string(String(repeating: "é", count: 100_000))]
        for index in 0..<1_000 { metadata["z\(index)"] = "v" }
        let line = Self.text(Self.record(String(repeating: "m", count: 100_000), metadata), format)
        #expect(line.utf8.count < 16_384)
        if format == .json {
            let object = try #require(try JSONValue.parse(line).objectValue)
            #expect(object["long"]?.stringValue?.utf8.count == LogRecord.maximumValueBytes + "…".utf8.count)
        }
    }

    @Test("a value cannot take the place of a record's own members")
    func ownNames() throws {
        let object = try #require(
            try JSONValue.parse(Self.text(Self.record("m", ["level": "x", "time": "y"]))).objectValue
        )
        #expect(object["level"]?.stringValue == "info")
        #expect(object["_level"]?.stringValue == "x")
        #expect(object["_time"]?.stringValue == "y")
    }

    @Test(
        "times are RFC 3339 with milliseconds",
        arguments: [
            (0, 0, "1970-01-01T00:00:00.000Z"), (951_782_399, 999_999_999, "2000-02-28T23:59:59.999Z"),
            (1_772_366_400, 5_000_000, "2026-03-01T12:00:00.005Z"),
        ]
    )
    func times(seconds: Int, nanoseconds: Int, expected: String) {
        #expect(LogTime.text(of: timespec(tv_sec: seconds, tv_nsec: nanoseconds)) == expected)
    }

    @Test("the shared threshold changes loggers that exist; a logger's own level stays")
    func threshold() throws {
        let pipe = try TestPipe()
        let log = Log(format: .json, level: "warning", sink: LogSink(descriptor: pipe.input))
        let logger = log.logger("a")
        var own = log.logger("b")
        own.logLevel = .error
        logger.info("hidden")
        log.setLevel("debug")
        logger.debug("shown", metadata: ["k": "v"])
        own.info("still hidden")
        log.sink.flush()
        let lines = try pipe.readAll().split(separator: "\n")
        #expect(lines.count == 1)
        let object = try #require(try JSONValue.parse(String(lines.first ?? "")).objectValue)
        #expect(object["message"]?.stringValue == "shown")
        #expect(object["logger"]?.stringValue == "a")
        #expect(object["k"]?.stringValue == "v")
    }
}
