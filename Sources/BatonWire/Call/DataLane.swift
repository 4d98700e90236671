// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What one call has to send in DATA and behind it, and its place in the ring of ``DataScheduler``.
struct DataLane {
    /// A message that waits, or of which a part has gone out.
    struct Pending {
        var index: UInt32
        var length: Int
        var offset = 0
    }

    var id: StreamID = 0
    private var pending: [Pending] = []
    /// Position of the first message that has not gone out.
    private var start = 0
    /// Bytes that have not gone out.
    var bytes = 0
    /// END_STREAM goes out with or behind the last message (client).
    var endsStream = false
    /// Length of the head of the END that goes out behind the last message (server).
    var endHead: Int?
    /// The lane stands in the ring.
    var isReady = false
    var next: Int32 = -1
    var previous: Int32 = -1

    /// Whether nothing is left to send.
    var isDone: Bool { first == nil && !endsStream && endHead == nil }

    /// The message whose turn it is.
    var first: Pending? {
        get { start < pending.count ? pending[start] : nil }
        set { if let newValue, start < pending.count { pending[start] = newValue } }
    }

    mutating func add(_ index: UInt32, _ length: Int) {
        pending.append(Pending(index: index, length: length))
        bytes += length
    }

    mutating func removeFirst() {
        start += 1
        if start >= pending.count {
            pending.removeAll(keepingCapacity: true)
            start = 0
        } else if start >= 64, start * 2 >= pending.count {
            pending.removeSubrange(..<start)
            start = 0
        }
    }

    /// The frame that closes this side behind the last message: END, or END_STREAM alone.
    mutating func closingFrame() -> OutboundFrame {
        if let headLength = endHead {
            endHead = nil
            return .end(
                FrameHeader(type: .end, flags: .noMessage, streamID: id, length: headLength, headLength: headLength)
            )
        }
        endsStream = false
        let header = FrameHeader(
            type: .data,
            flags: [.endStream, .noMessage],
            streamID: id,
            length: 0,
            headLength: 0
        )
        return .data(
            DataFrame(header: header, messageIndex: 0, lengthPrefix: nil, offset: 0, count: 0, endsMessage: false)
        )
    }

    mutating func dropMessages() {
        // A lane is used again; what one call needed once is not kept for ever.
        pending.removeAll(keepingCapacity: pending.capacity <= 64)
        start = 0
        bytes = 0
        endsStream = false
    }

    mutating func reset() {
        dropMessages()
        endHead = nil
        id = 0
    }
}
