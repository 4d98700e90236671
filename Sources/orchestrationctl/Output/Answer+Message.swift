// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON
internal import BatonProtobuf

extension Answer {
    /// The answer that is a message.
    init(_ message: some ProtobufMessage, _ document: Document) throws {
        let text = try message.jsonBytes(limits: AnswerLimits.printing)
        self.init(json: try JSONValue.parse(text, options: AnswerLimits.text), document: document)
    }
}
