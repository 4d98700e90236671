// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// The address of a listener, for those who ask before it listens too.
final class ListenerAddress: Sendable {
    private enum State {
        case unknown([CheckedContinuation<String, any Error>])
        case known(Result<String, TransportError>)
    }

    private let state = Locked(State.unknown([]))

    /// The address, once it is known.
    func value() async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            let known = self.state.withLock { state -> Result<String, TransportError>? in
                switch state {
                case .unknown(let waiting):
                    state = .unknown(waiting + [continuation])
                    return nil
                case .known(let result):
                    return result
                }
            }
            if let known { continuation.resume(with: known) }
        }
    }

    func resolve(_ result: Result<String, TransportError>) {
        let waiting = self.state.withLock { state -> [CheckedContinuation<String, any Error>] in
            switch state {
            case .unknown(let waiting):
                state = .known(result)
                return waiting
            case .known(.success):
                state = .known(result)
            case .known(.failure):
                // Why it could not listen says more than that it has stopped since.
                break
            }
            return []
        }
        for continuation in waiting {
            continuation.resume(with: result)
        }
    }
}
