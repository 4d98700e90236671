// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Appends JSON to a byte array, compact or indented by two spaces.
///
/// It puts commas, colons and line breaks; the caller keeps names and values in order. Calls that do not fit (an end
/// without a beginning) do no harm beyond a text that is not JSON.
///
/// Text is escaped more than RFC 8259 asks: DEL, the C1 controls and the line and paragraph separators too, so that a
/// line of log stays one line and a terminal sees no control sequence, whoever chose the text.
package struct JSONWriter {
    package enum Layout: Sendable, Hashable {
        case compact
        case pretty
    }

    package private(set) var bytes: [UInt8]
    private let layout: Layout
    /// Per open container: whether something stands in it already.
    private var filled: [Bool] = []
    private var followsName = false

    /// Appends to `bytes`, so that a caller can reuse one allocation.
    package init(layout: Layout = .compact, appendingTo bytes: [UInt8] = []) {
        self.layout = layout
        self.bytes = bytes
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        filled.removeAll(keepingCapacity: true)
        followsName = false
    }

    // MARK: Containers

    package mutating func beginObject() { begin(UInt8(ascii: "{")) }

    package mutating func endObject() { end(UInt8(ascii: "}")) }

    package mutating func beginArray() { begin(UInt8(ascii: "[")) }

    package mutating func endArray() { end(UInt8(ascii: "]")) }

    /// The name of the next member of the open object.
    package mutating func name(_ name: String) {
        separate()
        Self.appendQuoted(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if layout == .pretty { bytes.append(0x20) }
        followsName = true
    }

    // MARK: Scalars

    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    package mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    package mutating func string(_ value: String) {
        separate()
        Self.appendQuoted(value, to: &bytes)
    }

    /// A whole number; `quoted` writes it as a string, as proto3 JSON does with 64-bit integers, which many readers
    /// would round to a double otherwise.
    package mutating func integer(_ value: some FixedWidthInteger, quoted: Bool = false) {
        separate()
        if quoted { bytes.append(UInt8(ascii: "\"")) }
        bytes.append(contentsOf: String(value).utf8)
        if quoted { bytes.append(UInt8(ascii: "\"")) }
    }

    /// The shortest text that reads back as the same double. JSON has no infinities and no NaN: they become the
    /// strings of proto3 JSON, `"Infinity"`, `"-Infinity"` and `"NaN"`.
    package mutating func double(_ value: Double) {
        separate()
        if value.isFinite {
            bytes.append(contentsOf: Self.shortest(value).utf8)
        } else {
            appendNonFinite(isNaN: value.isNaN, isNegative: value.sign == .minus)
        }
    }

    /// As ``double(_:)``, with the shortest text for single precision.
    package mutating func float(_ value: Float) {
        separate()
        if value.isFinite {
            bytes.append(contentsOf: Self.withoutPointZero(value.description).utf8)
        } else {
            appendNonFinite(isNaN: value.isNaN, isNegative: value.sign == .minus)
        }
    }

    package mutating func number(_ value: JSONNumber) {
        separate()
        bytes.append(contentsOf: value.lexeme.utf8)
    }

    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(let value): number(value)
        case .string(let value): string(value)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let object):
            beginObject()
            for member in object {
                name(member.name)
                self.value(member.value)
            }
            endObject()
        }
    }

    // MARK: Structure

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        filled.append(false)
    }

    private mutating func end(_ bracket: UInt8) {
        if filled.popLast() == true { breakLine() }
        bytes.append(bracket)
    }

    /// What must stand between the last token and the next.
    private mutating func separate() {
        if followsName {
            followsName = false
            return
        }
        guard let last = filled.indices.last else { return }
        if filled[last] { bytes.append(UInt8(ascii: ",")) }
        filled[last] = true
        breakLine()
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: filled.count * 2))
    }

    private mutating func appendNonFinite(isNaN: Bool, isNegative: Bool) {
        bytes.append(contentsOf: (isNaN ? "\"NaN\"" : isNegative ? "\"-Infinity\"" : "\"Infinity\"").utf8)
    }

    static func shortest(_ value: Double) -> String {
        withoutPointZero(value.description)
    }

    private static func withoutPointZero(_ text: String) -> String {
        text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension JSONValue {
    /// The text of this value.
    package func encoded(_ layout: JSONWriter.Layout = .compact) -> [UInt8] {
        var writer = JSONWriter(layout: layout)
        writer.value(self)
        return writer.bytes
    }
}
