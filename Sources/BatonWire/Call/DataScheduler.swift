// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The messages that wait to go out in DATA: calls take turns, one frame each, within their credit, the connection's
/// credit and the peer's frame size.
///
/// Each call with something to send has a lane. Lanes that may have a frame to give stand in a ring; one whose call has
/// no credit left leaves it until ``wake(_:)``, so that a thousand calls that nobody reads cost the others nothing.
struct DataScheduler {
    /// What a lane had to give at its turn.
    private enum Turn {
        case frame(OutboundFrame)
        case needsCallCredit
        case needsConnectionCredit
    }

    private static let none: Int32 = -1

    private var lanes: [DataLane] = []
    private var free: [Int32] = []
    /// The lane whose turn is next, or -1.
    private var head = none
    private var tail = none
    /// Lanes in the ring.
    private(set) var readyCount = 0
    /// Lanes in use.
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    // MARK: Handing in

    /// Hands in a message under the number that the call gave it.
    mutating func add<Machine>(_ slot: inout CallTable<Machine>.Slot, index: UInt32, length: Int) {
        lanes[lane(&slot)].add(index, length)
    }

    /// END_STREAM follows the messages handed in so far.
    mutating func endStream<Machine>(_ slot: inout CallTable<Machine>.Slot) { lanes[lane(&slot)].endsStream = true }

    /// END follows the messages handed in so far.
    mutating func end<Machine>(_ slot: inout CallTable<Machine>.Slot, headLength: Int) {
        lanes[lane(&slot)].endHead = headLength
    }

    /// Bytes of the call's messages that have not gone out.
    func queuedBytes<Machine>(_ slot: CallTable<Machine>.Slot) -> Int {
        slot.lane == 0 ? 0 : lanes[Int(slot.lane) - 1].bytes
    }

    /// Forgets the call's messages. A planned END stays and goes out at the call's next turn.
    /// - Parameter keepEnd: false forgets END as well.
    mutating func drop<Machine>(_ slot: inout CallTable<Machine>.Slot, keepEnd: Bool) {
        guard slot.lane != 0 else { return }
        let i = slot.lane - 1
        if keepEnd, lanes[Int(i)].endHead != nil {
            lanes[Int(i)].dropMessages()
            link(i)
        } else {
            release(&slot)
        }
    }

    /// The call has credit again.
    mutating func wake<Machine>(_ slot: CallTable<Machine>.Slot) {
        if slot.lane != 0 { link(slot.lane - 1) }
    }

    // MARK: Sending

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
        var tries = readyCount
        while tries > 0, head >= 0 {
            tries -= 1
            let i = head
            guard let slot = table.index(of: lanes[Int(i)].id) else {
                unlink(i)
                continue
            }
            switch turn(Int(i), &table[slot].sending, &connection, framePayload) {
            case .frame(let frame):
                if lanes[Int(i)].isDone {
                    release(&table[slot])
                } else {
                    rotate(i)
                }
                return frame
            case .needsCallCredit: unlink(i)
            case .needsConnectionCredit: rotate(i)
            }
        }
        return nil
    }

    private mutating func turn(
        _ i: Int,
        _ call: inout CreditWindow,
        _ connection: inout CreditWindow,
        _ framePayload: Int,
    ) -> Turn {
        let id = lanes[i].id
        guard var message = lanes[i].first else { return .frame(lanes[i].closingFrame()) }
        let room = min(Int(call.available), Int(connection.available))
        let lacking = call.available <= connection.available ? Turn.needsCallCredit : .needsConnectionCredit
        let rest = message.length - message.offset
        let isFirst = message.offset == 0
        // A whole message in one frame has no length prefix.
        let isWhole = isFirst && rest <= framePayload && Baton1.dataCost(rest) <= room
        let prefix = isFirst && !isWhole ? Baton1.lengthPrefix : 0
        let count = isWhole ? rest : min(rest, framePayload - prefix, room - prefix)
        let isLast = count == rest
        // Never a small fragment but the last; and never a prefixed message that would be whole: the first of
        // several frames leaves something for the next.
        guard count >= min(rest, Baton1.minimumFragment), !(isFirst && isLast && !isWhole) else { return lacking }
        let payload = count + prefix
        guard Baton1.dataCost(payload) <= room else { return lacking }
        _ = call.spend(Baton1.dataCost(payload))
        _ = connection.spend(Baton1.dataCost(payload))
        var flags: FrameFlags = isLast ? [] : .more
        let offset = message.offset
        lanes[i].bytes -= count
        if isLast {
            lanes[i].removeFirst()
            if lanes[i].first == nil, lanes[i].endsStream {
                lanes[i].endsStream = false
                flags = .endStream
            }
        } else {
            message.offset += count
            lanes[i].first = message
        }
        return .frame(
            .data(
                DataFrame(
                    header: FrameHeader(type: .data, flags: flags, streamID: id, length: payload, headLength: 0),
                    messageIndex: message.index,
                    lengthPrefix: prefix == 0 ? nil : UInt32(clamping: message.length),
                    offset: offset,
                    count: count,
                    endsMessage: isLast,
                )
            )
        )
    }

    // MARK: Lanes and the ring

    /// The call's lane; a new one stands in the ring.
    private mutating func lane<Machine>(_ slot: inout CallTable<Machine>.Slot) -> Int {
        if slot.lane != 0 { return Int(slot.lane) - 1 }
        let i: Int32
        if let known = free.popLast() {
            i = known
        } else {
            i = Int32(truncatingIfNeeded: lanes.count)
            lanes.append(DataLane())
        }
        lanes[Int(i)].id = slot.id
        slot.lane = i + 1
        count += 1
        link(i)
        return Int(i)
    }

    private mutating func release<Machine>(_ slot: inout CallTable<Machine>.Slot) {
        let i = slot.lane - 1
        unlink(i)
        lanes[Int(i)].reset()
        free.append(i)
        slot.lane = 0
        count -= 1
    }

    private mutating func link(_ i: Int32) {
        guard !lanes[Int(i)].isReady else { return }
        lanes[Int(i)].isReady = true
        lanes[Int(i)].next = DataScheduler.none
        lanes[Int(i)].previous = tail
        if tail >= 0 { lanes[Int(tail)].next = i } else { head = i }
        tail = i
        readyCount += 1
    }

    private mutating func unlink(_ i: Int32) {
        guard lanes[Int(i)].isReady else { return }
        let before = lanes[Int(i)].previous
        let after = lanes[Int(i)].next
        if before >= 0 { lanes[Int(before)].next = after } else { head = after }
        if after >= 0 { lanes[Int(after)].previous = before } else { tail = before }
        lanes[Int(i)].isReady = false
        readyCount -= 1
    }

    private mutating func rotate(_ i: Int32) {
        guard tail != i else { return }
        unlink(i)
        link(i)
    }
}
