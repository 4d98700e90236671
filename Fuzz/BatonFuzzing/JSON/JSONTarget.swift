// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonJSON
internal import BatonProtobuf

/// A JSON text from a file, a flag or the network.
enum JSONTarget {
    static func fault(in input: UnsafeRawBufferPointer) -> String? {
        if let fault = textFault(input) { return fault }
        // Texts that end too early, at each place of a short one.
        if input.count <= 64 {
            for length in 0..<input.count {
                _ = try? JSONValue.parse(UnsafeRawBufferPointer(rebasing: input[..<length]))
            }
        }
        return messageFault(input, Everything.table) ?? WellKnownTypes.dynamic.flatMap { messageFault(input, $0) }
    }

    // MARK: Values

    private static func textFault(_ text: UnsafeRawBufferPointer) -> String? {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue.parse(text)
        } catch {
            return misplaced(error.line, error.column, text)
        }
        let compact = value.encoded()
        for bytes in [compact, value.encoded(.pretty)] {
            guard let again = try? JSONValue.parse(bytes) else { return "a written text is not read" }
            if again.encoded() != compact { return "a text changes when it is written and read" }
        }
        guard let lenient = try? JSONValue.parse(text, options: JSONParseOptions(duplicateNames: .keepLast)) else {
            return "the lenient reading is the stricter one"
        }
        if lenient.encoded() != compact { return "the lenient reading differs" }
        return numberFault(value)
    }

    /// Each number must be the same by all its readings.
    private static func numberFault(_ value: JSONValue) -> String? {
        switch value {
        case .number(let number):
            if JSONNumber(number.lexeme) != number { return "a number's text is none" }
            guard let double = number.double else { return nil }
            if let signed = number.int64, Double(signed) != double { return "a number differs from its Int64" }
            if let unsigned = number.uint64, Double(unsigned) != double { return "a number differs from its UInt64" }
            return JSONNumber(double)?.double == double ? nil : "a double does not come back"
        case .array(let elements):
            return elements.lazy.compactMap(numberFault).first
        case .object(let object):
            return object.lazy.compactMap { numberFault($0.value) }.first
        case .null, .bool, .string:
            return nil
        }
    }

    /// An error must point into its text.
    private static func misplaced(_ line: Int, _ column: Int, _ text: UnsafeRawBufferPointer) -> String? {
        let lines = text.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        guard line >= 1, line <= lines, column >= 1, column <= text.count + 1 else {
            return "an error stands at \(line):\(column) of a text of \(lines) lines"
        }
        return nil
    }

    // MARK: Messages

    private static func messageFault(_ text: UnsafeRawBufferPointer, _ table: MessageTable) -> String? {
        var options = ProtobufJSONOptions()
        options.resolveAny = JSONRules.resolve
        // The length decides, so that the fuzzer can choose by a space.
        options.ignoresUnknownFields = text.count.isMultiple(of: 2)
        let encoded: [UInt8]
        do throws(ProtobufJSONError) {
            encoded = try table.encode(json: text, options: options)
        } catch {
            guard let line = error.line, let column = error.column else { return "an error without a place" }
            return misplaced(line, column, text)
        }
        let written: [UInt8]
        do {
            written = try table.json(of: encoded, options: options, limits: JSONRules.generous)
            let again = try table.encode(json: written, options: options)
            if try table.json(of: again, options: options, limits: JSONRules.generous) != written {
                return "a message's JSON changes when it is read and written"
            }
        } catch {
            return "a message from JSON has no JSON: \(error)"
        }
        guard table.fullName == Everything.table.fullName else { return nil }
        do {
            let value = try Everything(decoding: encoded, limits: JSONRules.generous)
            let again = try Everything(json: written, options: options, limits: JSONRules.generous)
            // A message with NaN is not equal to its twin.
            let twin = try Everything(decoding: encoded, limits: JSONRules.generous)
            return again == value || twin != value ? nil : "a message changes through JSON"
        } catch {
            return "a message from JSON is not decoded: \(error)"
        }
    }
}
