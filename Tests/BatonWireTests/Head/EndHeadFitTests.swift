// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("A status can always be sent")
struct EndHeadFitTests {
    private func full(details: Int, trailers: Int, text: Int) -> EndHead {
        EndHead(
            code: .internalError,
            message: String(repeating: "é", count: text / 2),
            rate: RateFigures(limit: 1, remaining: 2, resetMilliseconds: 3),
            requestID: RequestID(high: 1, low: 2),
            trailers: (0..<trailers).map { MetadataEntry("k\($0)", "v") },
            details: [StatusDetail(typeURL: "t", value: [UInt8](repeating: 1, count: details))]
        )
    }

    @Test("a head within the limit stays whole")
    func fits() {
        var head = full(details: 100, trailers: 3, text: 20)
        let before = head
        head.fit(limit: 8_192)
        #expect(head == before)
    }

    @Test("64 KiB of details are dropped first, trailers and text stay")
    func details() {
        var head = full(details: 65_536, trailers: 3, text: 20)
        head.fit(limit: 8_192)
        #expect(head.details.isEmpty && head.truncated)
        #expect(head.trailers.count == 3)
        #expect(head.message.utf8.count == 20)
    }

    @Test("then the trailers, then the text is cut at a character")
    func trailersAndText() {
        var head = full(details: 0, trailers: 65, text: 10)
        head.fit(limit: 8_192)
        #expect(head.trailers.isEmpty && head.truncated)
        for text in [8_190, 9_000, 20_000, 100_000] {
            var head = full(details: 9_000, trailers: 64, text: text)
            head.fit(limit: 8_192)
            #expect(head.truncated && head.trailers.isEmpty && head.details.isEmpty)
            #expect(head.size.measured <= 8_192)
            #expect(head.size.measured > 8_180)
            #expect(head.message.allSatisfy { $0 == "é" })
            #expect(head.requestID != nil && head.rate != nil)
        }
    }

    @Test("no limit lets a head exceed a frame")
    func frame() {
        var head = full(details: 16_372, trailers: 0, text: 0)
        head.fit(limit: 1 << 20)
        #expect(head.details.isEmpty && head.truncated)
    }
}
