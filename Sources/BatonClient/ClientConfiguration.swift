// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// How a client makes calls.
public struct ClientConfiguration: Sendable, Hashable {
    /// The defaults, and the base for others.
    public static let defaults = ClientConfiguration()

    /// The deadline of a call when neither its options nor its method sets one. Default 30 s.
    public var defaultDeadline: Duration = .seconds(30)
    /// How long connecting and the handshake may take. Default 10 s.
    public var connectTimeout: Duration = .seconds(10)
    /// What decoding one reply may cost.
    public var decoding: DecodingLimits = .defaults

    /// The default configuration.
    public init() {}

    /// This configuration after `change`.
    public func with(_ change: (inout ClientConfiguration) -> Void) -> ClientConfiguration {
        var copy = self
        change(&copy)
        return copy
    }
}
