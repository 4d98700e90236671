// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Where a client gets the token that its calls show.
public struct TokenSource: Sendable {
    private enum Kind {
        case fixed(String)
        case asked(@Sendable () async throws -> String)
    }

    private let kind: Kind

    /// Asks `provide` before each call; it answers from memory most of the time and refreshes before expiry. It counts
    /// against the call's deadline and heeds cancellation.
    public init(_ provide: @escaping @Sendable () async throws -> String) {
        self.kind = .asked(provide)
    }

    private init(token: String) {
        self.kind = .fixed(token)
    }

    /// Always the same token.
    public static func fixed(_ token: String) -> TokenSource {
        TokenSource(token: token)
    }

    /// The token; throws ``RPCError`` when none can be had before the deadline.
    func token(before deadline: Deadline) async throws(RPCError) -> String {
        let provide: @Sendable () async throws -> String
        switch self.kind {
        case .fixed(let token): return token
        case .asked(let asked): provide = asked
        }
        let answer = await deadline.race { () async -> Result<String, any Error> in
            do {
                return .success(try await provide())
            } catch {
                return .failure(error)
            }
        }
        switch answer {
        case .none:
            throw deadline.missed("waiting for a token")
        case .success(let token):
            return token
        case .failure(let error):
            throw RPCError(.unauthenticated, "no token can be had: \(error)", processed: .no, cause: error)
        }
    }
}
