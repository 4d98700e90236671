// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonJSON
internal import BatonProtobuf

/// A method as the server describes it, and how its messages become JSON and back.
struct DescribedCall: Sendable {
    /// The full name.
    let method: String
    let kind: MethodDescriptor.Kind
    let input: MessageTable
    let output: MessageTable
    let options: ProtobufJSONOptions

    /// A request from its JSON.
    func request(_ text: [UInt8], from source: JSONSource) throws(CommandFailure) -> [UInt8] {
        do throws(ProtobufJSONError) {
            return try self.input.encode(json: text, options: self.options)
        } catch {
            throw source.failure(error)
        }
    }

    /// A request from a line of JSON.
    func request(_ line: RequestLines.Line, from source: JSONSource) throws(CommandFailure) -> [UInt8] {
        do throws(ProtobufJSONError) {
            return try self.input.encode(json: line.text, options: self.options)
        } catch {
            throw source.failure(error, inLine: line.number)
        }
    }

    /// What a reply says.
    func answer(_ reply: [UInt8]) throws -> Answer {
        let text = try self.output.json(of: reply, options: self.options, limits: AnswerLimits.decoding)
        let json = try JSONValue.parse(text, options: AnswerLimits.text)
        return Answer(json: json, document: GenericView.document(json, self.output))
    }
}
