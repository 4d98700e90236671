// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

@testable internal import BatonProtobuf

/// Wire bytes of random messages of a type.
struct RandomMessage {
    var generator: SplitMix64

    mutating func bytes(_ table: MessageTable, depth: Int = 0) -> [UInt8] {
        var writer = WireWriter()
        for field in table.fields where Bool.random(using: &self.generator) {
            // Not every branch goes deep, or messages would grow without end.
            if field.messageTable != nil, depth >= 4 { continue }
            let repeats = field.presence == .repeated
            // A second member of a oneof would only hide the first.
            let count = repeats ? Int.random(in: 0...3, using: &self.generator) : 1
            if let entry = field.entry {
                for _ in 0..<count {
                    self.append(field, self.bytes(entry, depth: depth + 1), &writer)
                }
                continue
            }
            for _ in 0..<count {
                switch field.kind {
                case .message(let table):
                    self.append(field, self.bytes(table(), depth: depth + 1), &writer)
                case .string:
                    self.append(field, Array(self.text().utf8), &writer)
                case .bytes:
                    let count = Int.random(in: 0...20, using: &self.generator)
                    self.append(field, (0..<count).map { _ in .random(in: 0...255, using: &self.generator) }, &writer)
                default:
                    writer.tag(UInt32(bitPattern: field.number), wireType: field.kind.wireType)
                    self.number(field.kind, &writer)
                }
            }
        }
        return writer.bytes
    }

    private func append(_ field: FieldTable, _ bytes: [UInt8], _ writer: inout WireWriter) {
        writer.tag(UInt32(bitPattern: field.number), wireType: 2)
        writer.lengthDelimited(bytes)
    }

    private mutating func text() -> String {
        let scalars: [Unicode.Scalar] = [
            "a", "Z", "\"", "\\", "\n", "\0", "\u{7F}", "ä", "€", "𝄞", "\u{2028}", "\u{FFFF}",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0...12, using: &self.generator) {
            text.unicodeScalars.append(scalars.randomElement(using: &self.generator) ?? "x")
        }
        return text
    }

    private mutating func number(_ kind: FieldTable.Kind, _ writer: inout WireWriter) {
        let bits =
            UInt64.random(in: 0 ... .max, using: &self.generator) >> UInt64.random(in: 0...63, using: &self.generator)
        let signed = Bool.random(using: &self.generator) ? bits : 0 &- bits
        switch kind {
        case .bool: writer.varint(bits & 1)
        case .int32, .enumeration: writer.varint(UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: signed))))
        case .uint32, .sint32: writer.varint(UInt64(UInt32(truncatingIfNeeded: signed)))
        case .int64, .uint64, .sint64: writer.varint(signed)
        case .fixed32, .sfixed32: writer.fixed32(UInt32(truncatingIfNeeded: signed))
        case .fixed64, .sfixed64: writer.fixed64(signed)
        // Values rather than bits: NaN is not equal to itself.
        case .float: writer.fixed32((Float(Int64(bitPattern: signed)) / 7).bitPattern)
        default: writer.fixed64((Double(Int64(bitPattern: signed)) / 7).bitPattern)
        }
    }
}
