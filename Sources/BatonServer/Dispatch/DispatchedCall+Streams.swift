// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension DispatchedCall: MessageSink {
    var requests: any MessageSource { self.streams?.requests ?? NoStreams.shared }

    var replies: any MessageSink { self.streams?.replies == nil ? NoStreams.shared : self }

    /// On the loop a reply is encoded into the connection's buffer while the peer keeps up; anything else waits in the
    /// outbox, and the writer with it.
    func send(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) async throws {
        guard let outbox = self.streams?.replies else { return try await NoStreams.shared.send(encode) }
        try Task.checkCancellation()
        if self.session.connection.isOnLoop, try self.session.sendNow(self, encode) { return }
        let message = try [UInt8](encoding: encode)
        try self.permit.charge(message.count)
        let isFull: Bool
        do {
            isFull = try outbox.append(message)
        } catch {
            self.permit.release(message.count)
            throw error
        }
        if isFull { try await outbox.room() }
    }

    func finish() {
        self.session.onLoop { self.session.finishReplies(self) }
    }
}
