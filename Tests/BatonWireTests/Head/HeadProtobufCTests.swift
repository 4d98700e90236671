// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import CBatonMessages
import CProtobufC
import Testing

@testable import BatonWire

/// The hand-written codec of heads against protobuf-c: what one writes the other reads, and writes again byte for byte.
@Suite("Heads against protobuf-c")
struct HeadProtobufCTests {
    /// Reads bytes with protobuf-c and lets it write what it read.
    private func rewritten(
        _ bytes: [UInt8],
        _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    ) throws -> [UInt8] {
        let message = try #require(protobuf_c_message_unpack(descriptor, nil, bytes.count, bytes))
        defer { protobuf_c_message_free_unpacked(message, nil) }
        let size = protobuf_c_message_get_packed_size(message)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = protobuf_c_message_pack(message, buffer.baseAddress)
        }
    }

    private func check(_ head: some EncodableHead, _ descriptor: ProtobufCMessageDescriptor) throws {
        let bytes = head.encoded()
        let again = try withUnsafePointer(to: descriptor) { try self.rewritten(bytes, $0) }
        #expect(again == bytes)
    }

    private let entries = [
        MetadataEntry("x-region", "eu"), MetadataEntry(key: "trace-bin", value: .bytes([0, 255, 7])),
        MetadataEntry("empty", ""),
    ]

    @Test("REQUEST, with and without each field")
    func request() throws {
        let descriptor = baton__wire__v1__request_head__descriptor
        try self.check(RequestHead(method: "a.B/C"), descriptor)
        try self.check(
            RequestHead(method: "a.B/C", timeoutMicroseconds: 1 << 40, credential: 300, metadata: self.entries),
            descriptor
        )
        let full = RequestHead(method: "a.B/C", timeoutMicroseconds: 1, credential: 1, metadata: self.entries)
        let bytes = try withUnsafePointer(to: descriptor) { try self.rewritten(full.encoded(), $0) }
        let read = try bytes.withUnsafeBytes { try RequestHeadView(parsing: $0).materialised(from: $0) }
        #expect(read == full)
    }

    @Test("RESPONSE")
    func response() throws {
        try self.check(ResponseHead(), baton__wire__v1__response_head__descriptor)
        try self.check(ResponseHead(metadata: self.entries), baton__wire__v1__response_head__descriptor)
    }

    @Test("END, with and without each field")
    func end() throws {
        let descriptor = baton__wire__v1__end_head__descriptor
        try self.check(EndHead(), descriptor)
        let full = EndHead(
            code: .resourceExhausted,
            message: "too much, größer als erlaubt",
            rate: RateFigures(limit: 100, remaining: 0, resetMilliseconds: 59_000),
            retryAfterMilliseconds: 0,
            notProcessed: true,
            truncated: true,
            requestID: RequestID(high: 1, low: .max),
            trailers: self.entries,
            details: [
                StatusDetail(typeURL: "type.googleapis.com/x", value: [1, 2, 3]), StatusDetail(typeURL: "", value: []),
            ]
        )
        try self.check(full, descriptor)
        let bytes = try withUnsafePointer(to: descriptor) { try self.rewritten(full.encoded(), $0) }
        let read = try bytes.withUnsafeBytes { try EndHeadView(parsing: $0).materialised(from: $0) }
        #expect(read == full)
    }

    @Test("SETTINGS, GOAWAY, CREDENTIAL and CANCEL")
    func others() throws {
        try self.check(ConnectionLimits().announcement(by: .server), baton__wire__v1__settings_head__descriptor)
        try self.check(ConnectionLimits().announcement(by: .client), baton__wire__v1__settings_head__descriptor)
        try self.check(
            GoAwayHead(
                lastStreamID: Baton1.openEndedStreamID,
                code: .shutdown,
                text: "bye",
                reconnectDelayMilliseconds: 100,
                graceMilliseconds: 30_000
            ),
            baton__wire__v1__go_away_head__descriptor
        )
        try self.check(CredentialHead(id: 7, token: "a.b.c", replaces: 3), baton__wire__v1__credential_head__descriptor)
        try self.check(CancelHead(code: .deadlineExceeded, message: "late"), baton__wire__v1__cancel_head__descriptor)
    }
}
