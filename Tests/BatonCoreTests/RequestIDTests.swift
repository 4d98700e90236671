// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("request ids")
struct RequestIDTests {
    @Test("sixteen bytes go in and come out, shown as 32 lower-case digits")
    func bytes() throws {
        let bytes = (0..<16).map { UInt8($0 * 16 + 15 - $0) }
        let id = try #require(RequestID(bytes: bytes))
        #expect(id.bytes == bytes)
        #expect(id.description == "0f1e2d3c4b5a69788796a5b4c3d2e1f0")
    }

    @Test("another number of bytes is no id", arguments: [0, 15, 17])
    func length(count: Int) {
        #expect(RequestID(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }
}
