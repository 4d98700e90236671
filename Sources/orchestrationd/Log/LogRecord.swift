// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import Logging

/// One record of the log, and its line in either format. Texts may come from a peer: each is cut and escaped, so that a
/// record stays one line of bounded length and a terminal sees no control sequence.
struct LogRecord {
    /// The most of a message, in bytes.
    static let maximumMessageBytes = 4_096
    /// The most of one value beside the message, in bytes.
    static let maximumValueBytes = 1_024
    /// The most of a key, in bytes.
    static let maximumKeyBytes = 64
    /// The deepest nesting of values; what is deeper is left out.
    static let maximumDepth = 4
    /// The most elements of one list or dictionary; what follows is left out.
    static let maximumElements = 64

    /// Names that every record has; a value under one of them gets a line before its name.
    private static let ownNames: Set<String> = ["time", "level", "message", "logger"]

    var time: String
    var level: Logger.Level
    var logger: String
    var message: String
    var metadata: Logger.Metadata

    /// The line with its line break.
    func line(_ format: LogFormat) -> [UInt8] {
        switch format {
        case .json: self.jsonLine()
        case .text: self.textLine()
        }
    }

    private var sortedMetadata: [(name: String, value: Logger.MetadataValue)] {
        self.metadata.sorted { $0.key < $1.key }
            .prefix(Self.maximumElements)
            .map { (Self.ownNames.contains($0.key) ? "_\($0.key)" : $0.key, $0.value) }
    }

    // MARK: JSON

    private func jsonLine() -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.name("time")
        writer.string(self.time)
        writer.name("level")
        writer.string(self.level.rawValue)
        writer.name("message")
        writer.string(Self.cut(self.message, Self.maximumMessageBytes))
        writer.name("logger")
        writer.string(self.logger)
        for (name, value) in self.sortedMetadata {
            writer.name(Self.cut(name, Self.maximumKeyBytes))
            Self.write(value, to: &writer, depth: 1)
        }
        writer.endObject()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private static func write(_ value: Logger.MetadataValue, to writer: inout JSONWriter, depth: Int) {
        guard depth <= self.maximumDepth else {
            writer.string("…")
            return
        }
        switch value {
        case .string(let text):
            writer.string(self.cut(text, self.maximumValueBytes))
        case .stringConvertible(let value):
            writer.string(self.cut("\(value)", self.maximumValueBytes))
        case .array(let values):
            writer.beginArray()
            for value in values.prefix(self.maximumElements) {
                self.write(value, to: &writer, depth: depth + 1)
            }
            writer.endArray()
        case .dictionary(let values):
            writer.beginObject()
            for (name, value) in values.sorted(by: { $0.key < $1.key }).prefix(self.maximumElements) {
                writer.name(self.cut(name, self.maximumKeyBytes))
                self.write(value, to: &writer, depth: depth + 1)
            }
            writer.endObject()
        }
    }

    // MARK: Text

    private func textLine() -> [UInt8] {
        var line = "\(self.time) \(self.level.rawValue) \(self.logger): "
        line += Self.unquoted(Self.cut(self.message, Self.maximumMessageBytes))
        for (name, value) in self.sortedMetadata {
            let text = Self.cut("\(value)", Self.maximumValueBytes)
            line += " \(Self.unquoted(Self.cut(name, Self.maximumKeyBytes)))="
            line += text.isEmpty || text.contains(" ") ? JSONWriter.quoted(text) : Self.unquoted(text)
        }
        return Array(line.utf8) + [UInt8(ascii: "\n")]
    }

    /// Escaped as in JSON, without the quotation marks.
    private static func unquoted(_ text: String) -> String {
        String(JSONWriter.quoted(text).dropFirst().dropLast())
    }

    /// The beginning of a text, at most so many bytes and at a character's end, with an ellipsis where it was cut.
    private static func cut(_ text: String, _ maximumBytes: Int) -> String {
        guard text.utf8.count > maximumBytes else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: maximumBytes)
        while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil {
            end = text.utf8.index(before: end)
        }
        return text[..<end] + "…"
    }
}
