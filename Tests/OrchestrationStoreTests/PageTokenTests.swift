// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationStore

@Suite("Page token")
struct PageTokenTests {
    @Test("a token gives back the id that it was made of", arguments: ["a", "cursor_technical", "grüße", "x/…"])
    func roundTrip(_ id: String) throws {
        let token = PageToken(text: PageToken(lastID: id).text)
        #expect(try token.lastID() == id)
        #expect(!token.text.contains(id))
    }

    @Test(
        "a text that no page gave out is refused",
        arguments: [
            "", "p", "p1", "p2616263", "p161626", "p1zz", "p1FF", "p1ff", "p100", "cursor_technical", "p1 6162",
            "p1é", "p1" + String(repeating: "61", count: 257),
        ]
    )
    func refused(_ text: String) {
        let error = #expect(throws: StoreError.self) { try PageToken(text: text).lastID() }
        #expect(error?.code == .invalidPageToken)
    }

    @Test(
        "a page holds 100 partnerships unless the caller says, and never more than 1,000",
        arguments: [(0, 100), (-1, 100), (1, 1), (1000, 1000), (1001, 1000), (.max, 1000)] as [(Int, Int)]
    )
    func limit(_ wish: Int, _ limit: Int) {
        #expect(PartnershipPage.Request(limit: wish).limit == limit)
    }
}
