// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How a client stops retrying while most of its calls fail: gRPC's retry throttling (gRPC proposal A6).
///
/// A client has a number of tokens. Each attempt that fails with a code of the policy takes one, each call that succeeds
/// gives ``ratioThousandths`` back, and nothing is retried while half of them or less are left.
public struct RetryThrottling: Sendable, Hashable {
    /// How many tokens there are at most, and at first; held within 1 and 1,000. Default 10.
    public var tokens = 10
    /// What a success gives back, in thousandths of a token; less than 1 counts as 1. Default 100: in the long run one
    /// retry for ten successes.
    public var ratioThousandths = 100

    /// The default throttling.
    public init(tokens: Int = 10, ratioThousandths: Int = 100) {
        self.tokens = tokens
        self.ratioThousandths = ratioThousandths
    }
}
