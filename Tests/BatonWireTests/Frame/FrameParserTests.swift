// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("The table of types, flags, directions and stream ids")
struct FrameParserTests {
    /// What the table of PROTOCOL.md allows, written as a table of its own.
    private struct Rule {
        var fromClient: Set<UInt8>
        var fromServer: Set<UInt8>
        var onCall: Bool
        var onConnection: Bool
    }

    private static let rules: [UInt8: Rule] = [
        0x01: Rule(fromClient: [0], fromServer: [0], onCall: false, onConnection: true),
        0x02: Rule(fromClient: [0, 8], fromServer: [0], onCall: false, onConnection: true),
        0x03: Rule(fromClient: [0, 8], fromServer: [0, 8], onCall: false, onConnection: true),
        0x04: Rule(fromClient: [0], fromServer: [], onCall: false, onConnection: true),
        0x05: Rule(fromClient: [0], fromServer: [0], onCall: true, onConnection: true),
        0x10: Rule(fromClient: [0, 1, 2, 3], fromServer: [], onCall: true, onConnection: false),
        0x11: Rule(fromClient: [], fromServer: [0], onCall: true, onConnection: false),
        0x12: Rule(fromClient: [0, 1, 3, 4], fromServer: [0, 4], onCall: true, onConnection: false),
        0x13: Rule(fromClient: [], fromServer: [0, 2], onCall: true, onConnection: false),
        0x14: Rule(fromClient: [0], fromServer: [], onCall: true, onConnection: false),
    ]

    /// A payload length that the type allows with an empty head.
    private func length(_ type: UInt8) -> Int { type == 0x03 ? 8 : type == 0x05 ? 4 : 0 }

    @Test("every type with every flags byte, from both sides, on both kinds of stream", arguments: 0...UInt8.max)
    func table(type: UInt8) {
        for flags in 0...UInt8.max {
            for sender in [Side.client, .server] {
                for stream: StreamID in [0, 7] {
                    let header = FrameHeader(
                        type: FrameType(rawValue: type),
                        flags: FrameFlags(rawValue: flags),
                        streamID: stream,
                        length: length(type),
                        headLength: 0
                    )
                    let parser = FrameParser(receiver: sender.peer)
                    let allowed: Bool
                    if let rule = Self.rules[type] {
                        allowed =
                            (sender == .client ? rule.fromClient : rule.fromServer).contains(flags)
                            && (stream == 0 ? rule.onConnection : rule.onCall)
                    } else {
                        allowed = flags & 0x80 != 0
                    }
                    let code = failure { try parser.check(header) }
                    // A GOAWAY ACK or PING of right flags has its right length here, so all refusals are PROTOCOL.
                    if (code == nil) != allowed || (code != nil && code != .protocolViolation) {
                        Issue.record(
                            "type \(type) flags \(flags) from \(sender) on \(stream): \(String(describing: code))"
                        )
                    }
                }
            }
        }
    }

    @Test("the announced size is for DATA, 16,372 bytes for everything else")
    func sizes() {
        let parser = FrameParser(receiver: .server, dataPayload: 100_000)
        func check(_ type: FrameType, _ flags: FrameFlags, _ length: Int) -> GoAwayCode? {
            let header = FrameHeader(type: type, flags: flags, streamID: 1, length: length, headLength: 0)
            return failure { try parser.check(header) }
        }
        #expect(check(.data, .more, 100_000) == nil)
        #expect(check(.data, .more, 100_001) == .frameSize)
        #expect(check(.request, .endStream, 16_372) == nil)
        #expect(check(.request, .endStream, 16_373) == .frameSize)
    }

    @Test("a header with a non-zero top byte is refused at its first byte")
    func topByte() {
        for first in 1...UInt8.max {
            let code = failure { _ = try [first].withUnsafeBytes { try FrameParser(receiver: .server).next($0) } }
            #expect(code == .frameSize)
        }
    }

    @Test("random bytes never trap, and give a frame only within their length")
    func random() {
        var generator = SeededGenerator(7)
        for _ in 0..<20_000 {
            var bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                UInt8.random(in: 0...20, using: &generator)
            }
            if !bytes.isEmpty { bytes[0] = 0 }
            if bytes.count > 2 { (bytes[1], bytes[2]) = (0, 0) }
            bytes.withUnsafeBytes { raw in
                for side in [Side.client, .server] {
                    guard let frame = try? FrameParser(receiver: side).next(raw) else { continue }
                    #expect(frame.size <= raw.count)
                    #expect(frame.head.count + frame.body.count + 12 == frame.size)
                }
            }
        }
    }
}
