// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// A token with the time for which it is good.
public struct IssuedToken: Sendable, Hashable {
    enum Expiry: Sendable, Hashable {
        case lifetime(Duration)
        case at(Int64)
    }

    /// The token, without a scheme; printable ASCII.
    public var token: String
    let expiry: Expiry

    /// A token that is good for so long from the moment at which it was asked for: what OAuth 2 calls `expires_in`.
    public init(_ token: String, lifetime: Duration) {
        self.token = token
        self.expiry = .lifetime(lifetime)
    }

    /// A token that is good until a time in seconds since 1970: the claim `exp` of a JWT.
    public init(_ token: String, expiresAt secondsSince1970: Int64) {
        self.token = token
        self.expiry = .at(secondsSince1970)
    }

    /// How long it is good.
    ///
    /// - Parameter now: seconds since 1970.
    func lifetime(at now: Int64) -> Duration {
        switch self.expiry {
        case .lifetime(let lifetime):
            return lifetime
        case .at(let end):
            let (seconds, overflow) = end.subtractingReportingOverflow(now)
            return .seconds(overflow ? 0 : seconds)
        }
    }
}
