// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonWire
internal import NIOCore

/// The messages of one connection that wait for credit or for their turn, by call and in order, and the ends behind them.
///
/// The machine decides what goes when; this holds the bytes. Connections whose messages all go at once hold nothing here.
struct PendingMessages {
    private struct Call {
        var messages = CircularBuffer<PendingMessage>(initialCapacity: 1)
        /// The head of the END behind the messages; on a server.
        var end: EndHead?
    }

    private var calls: [StreamID: Call] = [:]
    /// Bytes that wait.
    private(set) var bytes = 0

    var isEmpty: Bool { self.calls.isEmpty }

    /// Adds a message that the machine has queued.
    mutating func add(_ id: StreamID, _ message: PendingMessage) {
        self.bytes += message.bytes.count
        self.calls[id, default: Call()].messages.append(message)
    }

    /// Keeps the end of a call that goes out behind its messages.
    mutating func setEnd(_ id: StreamID, _ head: EndHead) {
        self.calls[id, default: Call()].end = head
    }

    /// Appends a frame of a call's first message.
    ///
    /// - Returns: whether nothing of the call waits any more.
    mutating func write(_ frame: DataFrame, into outbound: inout OutboundBuffer) -> Bool {
        let id = frame.streamID
        guard let message = self.calls[id]?.messages.first else {
            // A frame without a message: the end of a stream.
            outbound.appendPreamble(of: frame)
            return true
        }
        message.write(frame, into: &outbound)
        guard frame.endsMessage else { return false }
        self.bytes -= message.bytes.count
        self.calls[id]?.messages.removeFirst()
        guard let call = self.calls[id], call.messages.isEmpty else { return false }
        if call.end == nil { self.calls[id] = nil }
        return true
    }

    /// The head of the END whose turn it is.
    mutating func takeEnd(_ id: StreamID) -> EndHead? {
        let end = self.calls[id]?.end
        self.drop(id)
        return end
    }

    /// Nobody wants the messages of a call any more; an end that waits behind them keeps its place.
    mutating func dropMessages(_ id: StreamID) {
        guard !self.calls.isEmpty, let end = self.calls[id]?.end else {
            self.drop(id)
            return
        }
        self.drop(id)
        self.setEnd(id, end)
    }

    /// Forgets a call.
    mutating func drop(_ id: StreamID) {
        guard !self.calls.isEmpty, let call = self.calls.removeValue(forKey: id) else { return }
        self.bytes -= call.messages.reduce(0) { $0 + $1.bytes.count }
    }
}
