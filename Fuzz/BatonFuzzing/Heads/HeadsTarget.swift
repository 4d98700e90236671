// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonWire
internal import CBatonMessages
internal import CProtobufC

/// One head of a frame. The first byte of an input chooses which, the rest is the head.
///
/// What the codec reads it must write so that it reads the same again; and protobuf-c, which is more lenient, must read
/// the same in whatever the codec takes.
enum HeadsTarget {
    static func fault(in input: UnsafeRawBufferPointer) -> String? {
        guard let choice = input.first else { return nil }
        let head = UnsafeRawBufferPointer(rebasing: input[1...])
        switch choice % 7 {
        case 0: return check(head, baton__wire__v1__settings_head__descriptor, SettingsHead.init(parsing:))
        case 1: return check(head, baton__wire__v1__request_head__descriptor, Self.request) ?? requestRules(head)
        case 2: return check(head, baton__wire__v1__response_head__descriptor, Self.response)
        case 3: return check(head, baton__wire__v1__end_head__descriptor, Self.end) ?? endRules(head)
        case 4: return check(head, baton__wire__v1__go_away_head__descriptor, GoAwayHead.init(parsing:))
        case 5: return check(head, baton__wire__v1__credential_head__descriptor, Self.credential)
        default: return check(head, baton__wire__v1__cancel_head__descriptor, CancelHead.init(parsing:))
        }
    }

    private static func check<Head: EncodableHead & Hashable>(
        _ bytes: UnsafeRawBufferPointer,
        _ descriptor: ProtobufCMessageDescriptor,
        _ parse: (UnsafeRawBufferPointer) throws(WireError) -> Head
    ) -> String? {
        let head: Head
        do throws(WireError) {
            head = try parse(bytes)
        } catch {
            return error.code == .malformedHead ? nil : "a head is refused with \(error.code.name)"
        }
        let size = head.encodedSize
        let target = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
        defer { target.deallocate() }
        if let base = target.baseAddress, size > 0 {
            let written = head.encode(into: base)
            if written != size { return "a head of \(size) bytes is written with \(written)" }
        }
        guard let again = try? parse(UnsafeRawBufferPointer(target)) else { return "a written head is not read" }
        if again != head { return "a head changes when it is written and read" }
        guard let rewritten = withUnsafePointer(to: descriptor, { rewrite(bytes, $0) }) else {
            return "protobuf-c does not take a head"
        }
        guard let other = rewritten.withUnsafeBytes({ try? parse($0) }) else {
            return "a head that protobuf-c wrote is not read"
        }
        return other == head ? nil : "protobuf-c reads another head"
    }

    /// What protobuf-c reads, written by it.
    private static func rewrite(
        _ bytes: UnsafeRawBufferPointer,
        _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    ) -> [UInt8]? {
        let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        guard let message = protobuf_c_message_unpack(descriptor, nil, bytes.count, start) else { return nil }
        defer { protobuf_c_message_free_unpacked(message, nil) }
        let size = protobuf_c_message_get_packed_size(message)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = size == 0 ? 0 : protobuf_c_message_pack(message, buffer.baseAddress)
        }
    }

    // MARK: Heads that are read as views

    private static func request(_ head: UnsafeRawBufferPointer) throws(WireError) -> RequestHead {
        var request = try RequestHeadView(parsing: head).materialised(from: head)
        // A zero is read, but never written: work without time left is not sent.
        if request.timeoutMicroseconds == 0 { request.timeoutMicroseconds = 1 }
        return request
    }

    private static func response(_ head: UnsafeRawBufferPointer) throws(WireError) -> ResponseHead {
        ResponseHead(metadata: try ResponseHead.view(parsing: head).entries(in: head))
    }

    private static func end(_ head: UnsafeRawBufferPointer) throws(WireError) -> EndHead {
        try EndHeadView(parsing: head).materialised(from: head)
    }

    private static func credential(_ head: UnsafeRawBufferPointer) throws(WireError) -> CredentialHead {
        let view = try CredentialHeadView(parsing: head)
        return CredentialHead(id: view.id, token: view.token.string(in: head), replaces: view.replaces)
    }

    private static func requestRules(_ head: UnsafeRawBufferPointer) -> String? {
        guard let view = try? RequestHeadView(parsing: head) else { return nil }
        let entries = view.metadata.entries(in: head)
        if entries.count != Int(view.metadata.count) { return "entries of metadata get lost" }
        if (view.metadata.fault == nil) != (MetadataRules.fault(entries) == nil) {
            return "metadata is judged in two ways"
        }
        return nil
    }

    /// A status must fit whatever limit a client may announce.
    private static func endRules(_ head: UnsafeRawBufferPointer) -> String? {
        guard let view = try? EndHeadView(parsing: head) else { return nil }
        var end = view.materialised(from: head)
        if end.details.count != Int(view.detailCount) { return "details get lost" }
        let limit = PeerSettings.floors.headBytes
        end.fit(limit: limit)
        if end.size.measured > limit { return "END is cut to \(end.size.measured) bytes where \(limit) are allowed" }
        if end.code != view.code || end.requestID != view.requestID { return "END is cut where it must not be" }
        return nil
    }
}
