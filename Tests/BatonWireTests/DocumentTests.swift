// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("PROTOCOL.md and heads.proto say what the code does")
struct DocumentTests {
    @Test("the frames that PROTOCOL.md takes apart are those of the first conversation")
    func conversation() {
        var frames: [(sender: String, meaning: String, bytes: [UInt8])] = []
        var isInside = false
        for line in lines("Documentation/PROTOCOL.md") {
            if line == "```" {
                isInside.toggle()
            } else if isInside, line.hasPrefix("    ") {
                let digits = line.split(separator: " ").filter { $0.count == 2 && UInt8($0, radix: 16) != nil }
                if !frames.isEmpty { frames[frames.count - 1].bytes += digits.compactMap { UInt8($0, radix: 16) } }
            } else if isInside, let colon = line.firstIndex(of: ":") {
                frames.append((String(line[..<colon]), String(line[line.index(colon, offsetBy: 2)...]), []))
            }
        }
        let expected = (Conversation.all("conversations.txt").first?.blocks ?? []).filter { $0.fields["from"] != nil }
        #expect(frames.count == expected.count)
        for (frame, vector) in zip(frames, expected) {
            #expect(frame.sender == vector["from"])
            #expect(frame.meaning == vector["meaning"])
            // The note that the rest of DATA is 61 looks like one more byte.
            let bytes = vector.bytes("hex")
            #expect([UInt8](frame.bytes.prefix(bytes.count)) == bytes)
        }
    }

    @Test("the codes of GOAWAY are those of heads.proto")
    func codes() {
        var count = 0
        for line in lines("Protos/baton/wire/v1/heads.proto") {
            guard let name = line.firstRange(of: "GO_AWAY_CODE_"), let end = line.firstIndex(of: ";") else { continue }
            let parts = line[name.upperBound..<end].split(separator: " ")
            guard let value = parts.last.flatMap({ UInt32($0) }), let name = parts.first else { continue }
            count += 1
            #expect(GoAwayCode(rawValue: value).name == name)
            #expect(GoAwayCode(rawValue: value).isError == (value >= 16))
        }
        #expect(count == 15)
    }
}
