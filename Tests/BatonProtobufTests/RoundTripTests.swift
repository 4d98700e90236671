// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
import Testing

@Suite("Messages cross to C and back")
struct RoundTripTests {
    @Test("an empty message has no bytes and decodes from none")
    func empty() throws {
        #expect(try Everything().encodedBytes() == [])
        #expect(try Everything(decoding: []) == Everything())
    }

    @Test("a small message has the bytes of the specification")
    func small() throws {
        #expect(try Item(id: "ab", progress: 150).encodedBytes() == [0x0A, 2, 0x61, 0x62, 0x10, 0x96, 0x01])
    }
}
