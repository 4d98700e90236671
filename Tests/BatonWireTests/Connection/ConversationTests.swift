// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Conversations, by the vectors that PROTOCOL.md names")
struct ConversationTests {
    @Test(
        "each side's machine writes its frames byte for byte, and takes the other's as told",
        arguments: Conversation.all("conversations.txt")
    )
    func honest(conversation: Conversation) {
        var replay = ConversationReplay(conversation)
        replay.play()
        #expect(replay.problems == [])
        expect(replay.client.failure, nil)
        expect(replay.server.failure, nil)
    }

    @Test(
        "a broken rule is an error of the connection or a fault of the call, as told",
        arguments: Conversation.all("violations.txt")
    )
    func violation(conversation: Conversation) {
        var replay = ConversationReplay(conversation)
        replay.play()
        #expect(replay.problems == [])
        let verdicts = conversation.blocks.filter { $0["error"] + $0["fault"] + $0["refused"] != "" }
        #expect(verdicts.count == 1)
    }

    @Test("the files are there, and between them have every type of frame and every code of an error of the peer")
    func complete() {
        let honest = Conversation.all("conversations.txt")
        let violations = Conversation.all("violations.txt")
        #expect(honest.count >= 19)
        #expect(violations.count >= 42)
        let types = Set(honest.flatMap(\.blocks).compactMap { $0.wholeFrame.dropFirst(8).first })
        #expect(types.isSuperset(of: [1, 2, 3, 4, 5, 0x10, 0x11, 0x12, 0x13, 0x14]))
        var codes = Set(violations.flatMap(\.blocks).compactMap { $0.fields["error"] })
        codes.formUnion(vectors("frames-refused.txt").map { $0["code"] })
        #expect(
            codes.isSuperset(of: [
                "PROTOCOL", "FRAME_SIZE", "MALFORMED_HEAD", "FLOW_CONTROL", "SETTINGS", "CREDENTIAL", "TOO_MANY_PINGS",
            ])
        )
    }
}
