// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// What a command has to say, before anyone decides how it looks.
struct Answer {
    /// The message as proto3 JSON.
    let json: JSONValue
    /// The message for people.
    let document: Document

    /// The bytes for standard output.
    func rendered(_ format: OutputFormat, on display: Display) -> [UInt8] {
        switch format {
        case .table: Array(self.document.text(display).utf8)
        case .json: self.json.encoded(.pretty) + [UInt8(ascii: "\n")]
        case .yaml: Array(YAMLWriter.text(of: self.json).utf8)
        }
    }

    /// The bytes for standard output of one answer of a stream.
    func rendered(_ format: OutputFormat, on display: Display, isFirstOfMany: Bool) -> [UInt8] {
        switch format {
        case .table: Array(((isFirstOfMany ? "" : "\n") + self.document.text(display)).utf8)
        case .json: self.json.encoded() + [UInt8(ascii: "\n")]
        case .yaml: Array("---\n".utf8) + self.rendered(.yaml, on: display)
        }
    }
}
