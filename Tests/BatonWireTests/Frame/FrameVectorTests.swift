// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Frames, by the vectors that PROTOCOL.md names")
struct FrameVectorTests {
    private func receiver(_ vector: Vector) -> Side { vector["from"] == "client" ? .server : .client }

    private func parse(_ bytes: [UInt8], _ receiver: Side) throws -> (FrameHeader, head: [UInt8], body: [UInt8])? {
        try bytes.withUnsafeBytes { raw in
            guard let frame = try FrameParser(receiver: receiver).next(raw) else { return nil }
            return (frame.header, [UInt8](frame.head), [UInt8](frame.body))
        }
    }

    @Test("an allowed frame is read field by field and written with the same bytes", arguments: vectors("frames.txt"))
    func allowed(vector: Vector) throws {
        let bytes = vector.bytes("frame")
        let (header, head, body) = try #require(try parse(bytes, receiver(vector)))
        #expect(header.type.rawValue == UInt8(vector["type"], radix: 16))
        #expect(header.flags.rawValue == UInt8(vector["flags"], radix: 16))
        #expect(header.streamID == UInt32(vector["stream"]))
        #expect(head == vector.bytes("head"))
        #expect(body == vector.bytes("body"))
        #expect(header.frameSize == bytes.count)
        #expect(frame(header.type, header.flags, stream: header.streamID, head: head, body: body) == bytes)
    }

    @Test("at every split point a frame waits for more, and bytes behind it are left", arguments: vectors("frames.txt"))
    func splits(vector: Vector) throws {
        let bytes = vector.bytes("frame")
        for count in 0..<bytes.count {
            #expect(try parse([UInt8](bytes[..<count]), receiver(vector)) == nil, "split at \(count)")
        }
        #expect(try parse(bytes + bytes, receiver(vector))?.0.frameSize == bytes.count)
    }

    @Test("a frame sent by the wrong side is refused", arguments: vectors("frames.txt"))
    func direction(vector: Vector) throws {
        // What both sides may send; the frames with flags of one side are not among it.
        let both: Set<String> = [
            "SETTINGS", "PING", "PING ACK", "WINDOW of the connection", "WINDOW of a call, the largest grant",
            "GOAWAY, first of a drain", "GOAWAY of a client that leaves", "DATA, a whole message",
            "DATA, an empty message", "DATA, the first fragment of a message of 20,000 bytes (here cut to 4)",
            "a type that this version does not know, to be skipped",
        ]
        let refused = failure { _ = try parse(vector.bytes("frame"), receiver(vector).peer) }
        #expect(refused == (both.contains(vector["name"]) ? nil : .protocolViolation))
    }

    @Test("bytes that begin no frame are refused with their code", arguments: vectors("frames-refused.txt"))
    func refused(vector: Vector) throws {
        let code = failure { _ = try parse(vector.bytes("hex"), receiver(vector)) }
        #expect(code?.name == vector["code"])
    }

    @Test("the vector files are there")
    func files() {
        #expect(vectors("frames.txt").count >= 25)
        #expect(vectors("frames-refused.txt").count >= 50)
    }
}
