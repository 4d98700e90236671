// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The messages that wait to go out in DATA: calls take turns, one frame each, within their credit, the connection's
/// credit and the peer's frame size.
struct DataScheduler {
    /// A message that waits, or of which a part has gone out.
    private struct Pending {
        var index: UInt32
        var length: Int
        var offset = 0
    }

    /// One call with something to send.
    private struct Lane {
        var id: StreamID
        var pending: [Pending] = []
        /// END_STREAM goes out with or behind the last message (client).
        var endsStream = false
        /// Length of the head of the END that goes out behind the last message (server).
        var endHead: Int?
    }

    private var lanes: [Lane] = []
    /// The lane whose turn is next.
    private var turn = 0

    var isEmpty: Bool { lanes.isEmpty }

    /// Whether the call has something to send.
    func contains(_ id: StreamID) -> Bool { position(id) != nil }

    private func position(_ id: StreamID) -> Int? {
        lanes.isEmpty ? nil : lanes.firstIndex { $0.id == id }
    }

    private mutating func lane(_ id: StreamID) -> Int {
        if let known = position(id) { return known }
        lanes.append(Lane(id: id))
        return lanes.count - 1
    }

    /// Hands in a message under the number that the call gave it.
    mutating func add(_ id: StreamID, index: UInt32, length: Int) {
        lanes[lane(id)].pending.append(Pending(index: index, length: length))
    }

    /// END_STREAM follows the messages handed in so far.
    mutating func endStream(_ id: StreamID) { lanes[lane(id)].endsStream = true }

    /// END follows the messages handed in so far.
    mutating func end(_ id: StreamID, headLength: Int) { lanes[lane(id)].endHead = headLength }

    /// Forgets the call's messages. A planned END stays and goes out at the call's next turn.
    /// - Parameter keepEnd: false forgets END as well.
    mutating func drop(_ id: StreamID, keepEnd: Bool) {
        guard let i = position(id) else { return }
        lanes[i].pending = []
        lanes[i].endsStream = false
        if !keepEnd || lanes[i].endHead == nil { remove(i) }
    }

    private mutating func remove(_ i: Int) {
        lanes.remove(at: i)
        if turn > i { turn -= 1 }
        if turn >= lanes.count { turn = 0 }
    }

    /// The next frame, if any call can send one.
    /// - Parameters:
    ///   - table: the calls with their credit; a lane's call is always in it.
    ///   - connection: the connection's credit.
    ///   - framePayload: the peer's largest DATA payload.
    mutating func next<Machine>(
        _ table: inout CallTable<Machine>,
        connection: inout CreditWindow,
        framePayload: Int,
    ) -> OutboundFrame? {
        var tried = 0
        while tried < lanes.count {
            let i = turn
            guard let slot = table.index(of: lanes[i].id) else {
                remove(i)
                continue
            }
            let frame = next(i, &table[slot].sending, &connection, framePayload)
            let isDone = lanes[i].pending.isEmpty && !lanes[i].endsStream && lanes[i].endHead == nil
            if isDone {
                remove(i)
            } else {
                turn = (i + 1) % lanes.count
            }
            if let frame { return frame }
            tried += 1
        }
        return nil
    }

    private mutating func next(
        _ i: Int,
        _ call: inout CreditWindow,
        _ connection: inout CreditWindow,
        _ framePayload: Int,
    ) -> OutboundFrame? {
        let id = lanes[i].id
        guard var message = lanes[i].pending.first else {
            if let headLength = lanes[i].endHead {
                lanes[i].endHead = nil
                return .end(
                    FrameHeader(
                        type: .end,
                        flags: .noMessage,
                        streamID: id,
                        length: headLength,
                        headLength: headLength
                    )
                )
            }
            guard lanes[i].endsStream else { return nil }
            lanes[i].endsStream = false
            let header = FrameHeader(
                type: .data,
                flags: [.endStream, .noMessage],
                streamID: id,
                length: 0,
                headLength: 0
            )
            return .data(
                DataFrame(
                    header: header,
                    messageIndex: 0,
                    lengthPrefix: nil,
                    offset: 0,
                    count: 0,
                    endsMessage: false
                )
            )
        }
        let room = min(Int(call.available), Int(connection.available))
        let rest = message.length - message.offset
        let isFirst = message.offset == 0
        // A whole message in one frame has no length prefix.
        let isWhole = isFirst && rest <= framePayload && Baton1.dataCost(rest) <= room
        let prefix = isFirst && !isWhole ? Baton1.lengthPrefix : 0
        let count = isWhole ? rest : min(rest, framePayload - prefix, room - prefix)
        let isLast = count == rest
        // Never a small fragment but the last; and never a prefixed message that would be whole: the first of
        // several frames leaves something for the next.
        guard count >= min(rest, Baton1.minimumFragment), !(isFirst && isLast && !isWhole) else { return nil }
        let payload = count + prefix
        guard Baton1.dataCost(payload) <= room else { return nil }
        _ = call.spend(Baton1.dataCost(payload))
        _ = connection.spend(Baton1.dataCost(payload))
        var flags: FrameFlags = isLast ? [] : .more
        let offset = message.offset
        if isLast {
            lanes[i].pending.removeFirst()
            if lanes[i].pending.isEmpty, lanes[i].endsStream {
                lanes[i].endsStream = false
                flags = .endStream
            }
        } else {
            message.offset += count
            lanes[i].pending[0] = message
        }
        return .data(
            DataFrame(
                header: FrameHeader(type: .data, flags: flags, streamID: id, length: payload, headLength: 0),
                messageIndex: message.index,
                lengthPrefix: prefix == 0 ? nil : UInt32(clamping: message.length),
                offset: offset,
                count: count,
                endsMessage: isLast,
            )
        )
    }
}
