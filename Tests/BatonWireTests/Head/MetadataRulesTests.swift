// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Rules of metadata")
struct MetadataRulesTests {
    @Test(
        "keys",
        arguments: [
            ("authorization", nil), ("x", nil), ("a_b.c-9", nil), ("traceparent", nil), ("x-bin", nil), ("grpc", nil),
            ("batonx", nil), ("te-x", nil), (String(repeating: "k", count: 64), nil),
            ("", .key), (String(repeating: "k", count: 65), .key), ("Upper", .key), ("a b", .key), ("ä", .key),
            ("a:b", .key), ("a/b", .key), ("grpc-status", .reservedKey), ("grpc-", .reservedKey),
            ("baton-x", .reservedKey), ("connection", .reservedKey), ("te", .reservedKey), ("host", .reservedKey),
            ("transfer-encoding", .reservedKey), ("keep-alive", .reservedKey), ("upgrade", .reservedKey),
            ("proxy-authorization", .reservedKey), ("content-type", .reservedKey),
        ] as [(String, MetadataFault?)]
    )
    func keys(key: String, fault: MetadataFault?) {
        #expect(MetadataRules.fault(MetadataEntry(key, "v")) == fault)
    }

    @Test(
        "values",
        arguments: [
            ("k", "", nil), ("k", "a b", nil), ("k", "~!", nil), ("k", " a", .value), ("k", "a ", .value),
            ("k", "a\tb", .value), ("k", "é", .value), ("k", "\u{7F}", .value), ("k-bin", " \u{0}é ", nil),
            ("-bin", "\u{0}", nil),
        ] as [(String, String, MetadataFault?)]
    )
    func values(key: String, value: String, fault: MetadataFault?) {
        #expect(MetadataRules.fault(MetadataEntry(key, value)) == fault)
        #expect(MetadataRules.fault(MetadataEntry(key: key, value: .bytes([UInt8](value.utf8)))) == fault)
    }

    @Test("64 entries pass, 65 do not, and the reader counts each with 32 bytes")
    func count() throws {
        for (count, fault) in [(64, nil), (65, MetadataFault.tooManyEntries)] {
            let entries = (0..<count).map { MetadataEntry("k\($0)", "v") }
            #expect(MetadataRules.fault(entries) == fault)
            let bytes = RequestHead(method: "m", metadata: entries).encoded()
            try bytes.withUnsafeBytes { raw in
                let view = try RequestHeadView(parsing: raw)
                #expect(view.metadata.fault == fault)
                #expect(view.size.measured == bytes.count + 32 * count)
            }
        }
    }

    @Test("the first fault of a head stands")
    func first() throws {
        let bytes = ResponseHead(metadata: [MetadataEntry("a", "b"), MetadataEntry("A", "b"), MetadataEntry("te", "")])
            .encoded()
        try bytes.withUnsafeBytes { raw in
            let view = try ResponseHead.view(parsing: raw)
            #expect(view.fault == .key)
        }
    }

    @Test("every two bytes are text exactly when Swift takes them as UTF-8 and none is NUL")
    func utf8() {
        for first in 0...UInt8.max {
            for second in 0...UInt8.max {
                for tail: [UInt8] in [[], [0x80], [0x80, 0x80], [0x41]] {
                    let bytes = [first, second] + tail
                    let expected = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
                    if bytes.withUnsafeBytes({ UTF8Check.isText($0) }) != expected {
                        Issue.record("\(hex(bytes)) should be \(expected)")
                    }
                }
            }
        }
    }

    @Test("eight bytes at once are judged as one by one, at every position")
    func words() {
        for byte in 0...UInt8.max {
            for position in 0..<17 {
                var bytes = [UInt8](repeating: 0x41, count: 17)
                bytes[position] = byte
                let printable = bytes.withUnsafeBytes { UTF8Check.isPrintable($0) }
                let text = bytes.withUnsafeBytes { UTF8Check.isText($0) }
                if printable != (0x20...0x7E).contains(byte) || text != (0x01...0x7F).contains(byte) {
                    Issue.record("byte \(byte) at \(position): \(printable), \(text)")
                }
            }
        }
    }
}
