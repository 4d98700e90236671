// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("a message as an array")
struct EncodingSpaceTests {
    private struct Refused: Error {}

    @Test("what was written is there, also nothing")
    func written() throws {
        let bytes = try [UInt8](encoding: { reserve in try reserve(3).copyBytes(from: [1, 2, 3]) })
        #expect(bytes == [1, 2, 3])
        #expect(try [UInt8](encoding: { reserve in _ = try reserve(0) }) == [])
        #expect(try [UInt8](encoding: { _ in }) == [])
    }

    @Test("the last room that was asked for counts")
    func last() throws {
        let bytes = try [UInt8](encoding: { reserve in
            try reserve(3).copyBytes(from: [1, 2, 3])
            try reserve(2).copyBytes(from: [8, 9])
        })
        #expect(bytes == [8, 9])
    }

    @Test("an encoding that fails leaves nothing")
    func failure() {
        #expect(throws: Refused.self) {
            try [UInt8](encoding: { reserve in
                _ = try reserve(3)
                throw Refused()
            })
        }
    }
}
