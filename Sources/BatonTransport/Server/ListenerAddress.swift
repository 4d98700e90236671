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
            defer { state = .known(result) }
            guard case .unknown(let waiting) = state else { return [] }
            return waiting
        }
        for continuation in waiting {
            continuation.resume(with: result)
        }
    }
}
