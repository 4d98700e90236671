// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

/// One call of a client from the moment it is handed in until its outcome is told.
// @unchecked: confined to the connection's event loop once it was handed in.
final class ClientCall: @unchecked Sendable {
    typealias Outcome = Result<Reply<[UInt8]>, RPCError>
    /// How opening a call with streams went: the largest message that the server takes, or why it was not sent.
    typealias Opening = Result<Int, RPCError>

    let request: OutgoingCall
    let metadata: [MetadataEntry]
    /// Its number once it was sent.
    var id: StreamID?
    /// The task was cancelled, perhaps before the call reached the event loop.
    var isCancelled = false

    // MARK: A unary call

    /// Who waits for the outcome; nil once it is told.
    var continuation: CheckedContinuation<Outcome, Never>?
    var initialMetadata = Metadata()
    /// The reply, when it came in DATA.
    var message: [UInt8]?

    // MARK: A call with streams

    /// Nil for a unary call.
    var exchange: ClientExchange?
    /// Who waits for the call to have its place on the connection.
    var opening: CheckedContinuation<Opening, Never>?
    /// Replies of this turn that the reader has not been told of.
    var arrived: [ReceivedMessage] = []
    /// The initial metadata, or a frame behind it, has come.
    var isBegun = false
    /// Its outbox may have something, and it waits for its turn.
    var isWoken = false
    /// No request follows: END_STREAM is planned or sent.
    var isHalfClosed = false
    /// Bytes of requests that it sent in the turn ``turn``.
    var turnBytes = 0
    var turn: UInt64 = 0

    init(_ request: OutgoingCall) {
        self.request = request
        self.metadata = request.metadata.wireEntries
    }

    /// Whether the outcome is told.
    var isOver: Bool { self.exchange?.isOver ?? (self.continuation == nil) }

    /// Tells the outcome; what is told first stands.
    func complete(_ outcome: Outcome) {
        self.continuation?.resume(returning: outcome)
        self.continuation = nil
    }

    /// Tells the outcome; what is told first stands.
    ///
    /// - Parameter dropping: replies that the application has not read are not wanted any more.
    func fail(_ error: RPCError, dropping: Bool = false) {
        guard let exchange = self.exchange else {
            self.complete(.failure(error))
            return
        }
        self.deliver()
        exchange.end(.failure(error), dropping: dropping)
        // A call that was sent is opened, whatever became of it: its outcome is found where its replies would be.
        self.opened(self.id == nil ? .failure(error) : .success(0))
    }

    func opened(_ opening: Opening) {
        self.opening?.resume(returning: opening)
        self.opening = nil
    }

    /// Hands the replies of this turn to the reader.
    func deliver() {
        guard !self.arrived.isEmpty else { return }
        self.exchange?.replies.push(contentsOf: self.arrived)
        self.arrived.removeAll(keepingCapacity: self.arrived.capacity <= 64)
    }

    /// The deadline passed on this side.
    func deadlineExceeded(processed: RPCError.Processed) -> RPCError {
        let deadline = self.request.deadline
        return RPCError(
            .deadlineExceeded,
            "this side noticed after \(deadline.start.duration(to: .now()).shortText) "
                + "that the call's \(deadline.allowed.shortText) had passed",
            processed: processed
        )
    }
}
