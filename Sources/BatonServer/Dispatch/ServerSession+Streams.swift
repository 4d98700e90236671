// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension ServerSession {
    /// A call with several messages in a direction was admitted.
    func streamOpened(_ call: DispatchedCall, _ credential: IncomingCall.Credential) {
        self.watchAuthority(of: call, credential)
        guard call.streams?.requests != nil else { return }
        // Not within the event: the connection counts the call as open only when it is answered.
        self.connection.execute {
            self.start(call, with: UnsafeRawBufferPointer(start: nil, count: 0))
        }
    }

    /// Sends a reply straight into the connection's buffer; false when it has to wait.
    func sendNow(
        _ call: DispatchedCall,
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws -> Bool {
        guard call.isOpen, call.ending == nil else { throw CancellationError() }
        guard !call.hasReturned, let outbox = call.streams?.replies else {
            throw RPCError(.internalError, "a message is written behind the last")
        }
        guard outbox.isEmpty, self.connection.hasRoom(for: call.id) else { return false }
        try self.begin(call)
        try self.connection.send(call.id, encode: encode)
        return true
    }

    /// Sends what waits in the outbox of a call, as much as it takes now.
    func drain(_ id: CallID) {
        guard let call = self.calls[id], let outbox = call.streams?.replies else { return }
        while call.isOpen, !call.hasSentEnd, self.connection.hasRoom(for: id) {
            switch outbox.next() {
            case .empty:
                return
            case .finished:
                self.endReplies(call)
            case .message(let message):
                call.permit.release(message.count)
                do {
                    try self.begin(call)
                    try self.connection.send(id) { reserve in
                        let space = try reserve(message.count)
                        message.withUnsafeBytes { space.copyMemory(from: $0) }
                    }
                } catch {
                    // Its writer has gone on: nobody but the caller can be told.
                    self.stop(call, StatusMapping.publicError(for: error))
                }
            }
        }
    }

    /// The handler took messages that cost so much credit.
    func taken(_ id: CallID, cost: Int) {
        guard self.calls[id] != nil else { return }
        self.connection.taken(id, cost: cost)
    }

    /// Initial metadata goes out before the first reply.
    private func begin(_ call: DispatchedCall) throws {
        guard let streams = call.streams, !streams.hasBegun else { return }
        let metadata = call.context.initialMetadata
        if !metadata.isEmpty { try self.connection.begin(call.id, initialMetadata: metadata) }
        streams.hasBegun = true
    }
}
