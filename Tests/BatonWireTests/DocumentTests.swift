// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("PROTOCOL.md and heads.proto say what the code does")
struct DocumentTests {
    private static let text = lines("Documentation/PROTOCOL.md")

    /// The conversations that PROTOCOL.md takes apart: a heading with the title, then a block of frames.
    private static var shown: [String] {
        text.filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
    }

    @Test("the frames that PROTOCOL.md takes apart are those of the vectors")
    func conversations() {
        let known = Conversation.all("conversations.txt")
        #expect(Self.shown.count >= 6)
        for title in Self.shown {
            let conversation = known.first { $0.description.lowercased() == title.lowercased() }
            guard let conversation else {
                Issue.record("no conversation \(title)")
                continue
            }
            let frames = frames(under: title)
            let expected = conversation.blocks.filter { $0.fields["from"] != nil }
            #expect(frames.count == expected.count, "\(title)")
            for (frame, vector) in zip(frames, expected) {
                #expect(frame.sender == vector["from"])
                #expect(frame.meaning == vector["meaning"])
                // Of a long frame only the beginning is shown.
                let bytes = vector.bytes("hex")
                let isCut = vector.fields["fill"] != nil
                #expect(isCut || frame.bytes.count == bytes.count, "\(title): \(vector)")
                #expect(frame.bytes.count >= min(bytes.count, 16), "\(title): \(vector)")
                #expect(vector.wholeFrame.starts(with: frame.bytes), "\(title): \(vector)")
            }
        }
    }

    private func frames(under title: String) -> [(sender: String, meaning: String, bytes: [UInt8])] {
        var frames: [(sender: String, meaning: String, bytes: [UInt8])] = []
        var isInside = false
        for line in Self.text.drop(while: { $0 != "### \(title)" }) {
            if line == "```" {
                if isInside { break }
                isInside = true
            } else if isInside, line.hasPrefix("    ") {
                // What is said about the rest of a long frame begins with a mark of its own.
                let digits = line.prefix { $0 != "…" }.split(separator: " ")
                let bytes = digits.filter { $0.count == 2 }.compactMap { UInt8($0, radix: 16) }
                if !frames.isEmpty { frames[frames.count - 1].bytes += bytes }
            } else if isInside, let colon = line.firstIndex(of: ":") {
                frames.append((String(line[..<colon]), String(line[line.index(colon, offsetBy: 2)...]), []))
            }
        }
        return frames
    }

    /// The rows of the first table behind a line that begins so, without its heading.
    private func rows(behind beginning: String) -> [[String]] {
        let rest = Self.text.drop { !$0.hasPrefix(beginning) }.drop { !$0.hasPrefix("|") }
        return rest.prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
            line.split(separator: "|").map { $0.trimmingSpaces }
        }
    }

    /// The cells of a table of states, by the names of the tests.
    private func check(_ beginning: String, _ table: StateTable, states: [String], events: [String]) {
        let rows = rows(behind: beginning)
        #expect(rows.map { $0.first ?? "" } == states)
        for row in rows {
            #expect(row.count == events.count + 1, "\(row)")
            for (event, cell) in zip(events, row.dropFirst()) {
                let expected = table[row[0], event]
                let isUnsent = ["unknownCall", "misuse", "false", "draining", "-"].contains(expected) && cell == "–"
                let isError = cell == "error" && expected == "PROTOCOL"
                #expect(cell == expected || isUnsent || isError, "\(beginning) \(row[0]) x \(event)")
            }
        }
    }

    @Test("the tables of states are those of the tests, which every state and event was put through")
    func states() {
        check(
            "**The server's states.**",
            StatePairTests.serverCalls,
            states: StatePairTests.serverCalls.states,
            events: StatePairTests.serverCalls.events
        )
        check(
            "**The client's states:**",
            StatePairTests.clientCalls,
            states: StatePairTests.clientCalls.states,
            events: StatePairTests.clientCalls.events
        )
        let server: [ServerConnectionEvent] = [
            .settings, .request, .goAwayAck, .goAway, .ping, .pong, .window, .credential, .ignorable, .drainBegins,
        ]
        check(
            "**The server's connection.**",
            StatePairTests.serverConnections,
            states: StatePairTests.serverConnections.states.filter { $0 != "failed" },
            events: server.map { "\($0)" }
        )
        let client: [ClientConnectionEvent] = [
            .settings, .goAwayOpenEnded, .goAwayFinal, .ping, .pong, .window, .ignorable, .openCall, .leaves,
        ]
        check(
            "**The client's connection:**",
            StatePairTests.clientConnections,
            states: StatePairTests.clientConnections.states.filter { $0 != "failed" },
            events: client.map { "\($0)" }
        )
    }

    @Test("the announced limits have the floors and defaults of PROTOCOL.md")
    func announced() {
        let defaults = ConnectionLimits().announcement(by: .server)
        let floors = PeerSettings.floors
        let expected: [(String, floor: Int, value: UInt32)] = [
            ("protocol", 1, defaults.protocolNumber),
            ("max_message_bytes", floors.messageBytes, defaults.messageBytes),
            ("max_data_frame_bytes", floors.dataFrameBytes, defaults.dataFrameBytes),
            ("max_head_bytes", floors.headBytes, defaults.headBytes),
            ("max_concurrent_calls (server)", floors.concurrentCalls, defaults.concurrentCalls),
            ("max_credentials (server)", floors.credentials, defaults.credentials),
            ("call_credit", floors.callCredit, defaults.callCredit),
            ("connection_credit", floors.connectionCredit, defaults.connectionCredit),
            ("min_ping_interval_ms", 1, defaults.pingIntervalMilliseconds),
        ]
        let rows = rows(behind: "SETTINGS say what their sender accepts:")
        #expect(rows.map { $0.first ?? "" } == expected.map(\.0))
        for (row, value) in zip(rows, expected) where row.count == 4 {
            #expect(row[1].filter(\.isNumber).hasPrefix("\(value.floor)"), "\(row)")
            #expect(row[3].filter(\.isNumber) == "\(value.value)", "\(row)")
        }
    }

    @Test("the limits that each end keeps to itself have the defaults of PROTOCOL.md")
    func ownLimits() {
        let limits = ConnectionLimits()
        let expected: [Int] = [
            limits.assemblyBytes, limits.refusedCalls, Int(limits.settingsMilliseconds),
            Int(limits.goAwayAckMilliseconds), Int(limits.keepaliveMilliseconds),
            Int(limits.keepaliveTimeoutMilliseconds), Int(limits.idleMilliseconds),
            Int(limits.maximumAgeMilliseconds), Int(limits.drainGraceMilliseconds), Int(limits.pingTokens),
            limits.frameBytesPerSecond, Int(limits.frameGraceMilliseconds), Int(limits.idleFrames),
            Int(limits.idleFrameMilliseconds), Int(limits.credentialBurst), Int(limits.credentialMilliseconds),
        ]
        let rows = rows(behind: "What is not announced is each end's own;")
        #expect(rows.map { Int(($0.last ?? "").filter(\.isNumber)) } == expected)
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

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
