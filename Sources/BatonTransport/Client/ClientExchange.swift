// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Synchronization

/// Both directions of a call with streams, between the tasks that use it and the event loop. Any thread.
final class ClientExchange: Sendable {
    let replies: MessageQueue
    let requests: MessageOutbox
    let initialMetadata = FirstValue<Result<Metadata, any Error>>()
    let ending = FirstValue<Result<CallEnding, any Error>>()
    private let over = Atomic<Bool>(false)

    init(replies: MessageQueue, requests: MessageOutbox) {
        self.replies = replies
        self.requests = requests
    }

    var isOver: Bool { self.over.load(ordering: .acquiring) }

    /// Ends the call for the application; what it is told first stands.
    ///
    /// - Parameter dropping: replies that came before are not wanted.
    /// - Returns: whether this was the first.
    @discardableResult
    func end(_ outcome: Result<CallEnding, RPCError>, dropping: Bool) -> Bool {
        // Set before anyone is woken: who finds that writing fails looks whether the call is over.
        guard !self.over.exchange(true, ordering: .acquiringAndReleasing) else { return false }
        switch outcome {
        case .success(let ending):
            self.initialMetadata.resolve(.success([:]))
            self.replies.finish()
            self.requests.fail(Self.endedBeforeRequests)
            self.ending.resolve(.success(ending))
        case .failure(let error):
            self.initialMetadata.resolve(.failure(error))
            self.replies.finish(error, dropping: dropping)
            self.requests.fail(error)
            self.ending.resolve(.failure(error))
        }
        return true
    }

    /// What a writer gets when the server has answered without the rest of the requests.
    private static let endedBeforeRequests = RPCError(
        .cancelled,
        "the server has ended the call with OK and takes no more requests",
        origin: .peer
    )
}
