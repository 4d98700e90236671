// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("metadata")
struct MetadataTests {
    @Test("pairs keep their order, and keys may come again")
    func order() {
        var metadata: Metadata = ["a": "1", "b": "2", "a": "3"]
        metadata.add("c-bin", bytes: [0, 255])
        #expect(metadata.count == 4)
        #expect(metadata.entries.map(\.key) == ["a", "b", "a", "c-bin"])
        #expect(metadata.values("a") == [Array("1".utf8), Array("3".utf8)])
        #expect(metadata["a"] == "1")
        metadata.removeAll("a")
        #expect(metadata.entries.map(\.key) == ["b", "c-bin"])
    }

    @Test("a value that is not UTF-8 has no text, and an absent key nothing")
    func text() {
        var metadata = Metadata()
        #expect(metadata.isEmpty)
        metadata.add("x-bin", bytes: [0xff])
        #expect(metadata["x-bin"] == nil)
        #expect(metadata["y"] == nil)
        #expect(metadata.values("y").isEmpty)
    }
}
