// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire

/// One call of a client from the moment it is handed in until its outcome is told.
// @unchecked: confined to the connection's event loop after `init`.
final class ClientCall: @unchecked Sendable {
    typealias Outcome = Result<Reply<[UInt8]>, RPCError>

    let request: OutgoingCall
    let metadata: [MetadataEntry]
    /// Its number once it was sent.
    var id: StreamID?
    /// Who waits for the outcome; nil once it is told.
    var continuation: CheckedContinuation<Outcome, Never>?
    /// The task was cancelled, perhaps before the call reached the event loop.
    var isCancelled = false
    var initialMetadata = Metadata()
    /// The reply, when it came in DATA.
    var message: [UInt8]?

    init(_ request: OutgoingCall) {
        self.request = request
        self.metadata = request.metadata.wireEntries
    }

    /// Tells the outcome; what is told first stands.
    func complete(_ outcome: Outcome) {
        self.continuation?.resume(returning: outcome)
        self.continuation = nil
    }

    func fail(_ error: RPCError) {
        self.complete(.failure(error))
    }

    var isOver: Bool { self.continuation == nil }

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
