// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a token may cost, and how exact clocks must be.
package struct TokenLimits: Sendable, Hashable {
    package static let defaultMaximumBytes = 8 * 1024
    package static let defaultSkewSeconds: Int64 = 30
    package static let defaultMaximumRoles = 64

    /// The greatest skew that can be asked for, in seconds: beyond that an expiry means little.
    package static let greatestSkewSeconds: Int64 = 3_600

    /// Bytes of the whole token.
    package var maximumBytes: Int

    /// Seconds by which the issuer's clock and ours may differ; at most ``greatestSkewSeconds``.
    package var skewSeconds: Int64 {
        didSet { skewSeconds = Self.clamped(skewSeconds) }
    }

    /// Different roles in one token.
    package var maximumRoles: Int

    package init(
        maximumBytes: Int = defaultMaximumBytes,
        skewSeconds: Int64 = defaultSkewSeconds,
        maximumRoles: Int = defaultMaximumRoles
    ) {
        self.maximumBytes = maximumBytes
        self.skewSeconds = Self.clamped(skewSeconds)
        self.maximumRoles = maximumRoles
    }

    private static func clamped(_ seconds: Int64) -> Int64 {
        min(max(seconds, 0), greatestSkewSeconds)
    }
}
