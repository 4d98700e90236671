// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
internal import Foundation
internal import OrchestrationAPI
internal import Testing

@testable internal import orchestrationd

@Suite("Sample partnerships")
struct SamplePartnershipsTests {
    @Test("the copy in the program is the file in Samples")
    func copy() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = try String(contentsOf: root.appending(path: "Samples/partnerships.json"), encoding: .utf8)
        #expect(SamplePartnerships.json == file)
    }

    @Test("the samples are an import without a fault")
    func request() throws {
        let request = try ImportPartnershipsRequest(json: SamplePartnerships.json)
        #expect(request.violations().isEmpty)
        #expect(
            request.partnerships.map(\.id) == [
                "cursor_technical", "grok_brand", "claude_strategic", "perplexity_research",
            ]
        )
    }
}
