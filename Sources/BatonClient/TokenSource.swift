// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where a client gets the token that its calls show.
public struct TokenSource: Sendable {
    private let provide: @Sendable () async throws -> String

    /// Asks `provide` before each call; it answers from memory most of the time and refreshes before expiry.
    public init(_ provide: @escaping @Sendable () async throws -> String) {
        self.provide = provide
    }

    /// Always the same token.
    public static func fixed(_ token: String) -> TokenSource {
        TokenSource { token }
    }

    func token() async throws -> String {
        try await self.provide()
    }
}
