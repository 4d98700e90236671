// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What decoding one message may cost, whatever its bytes say.
///
/// A message over a limit is refused before it is decoded, with an error that names the limit, its value and the field.
public struct DecodingLimits: Sendable, Hashable {
    /// The default of each limit, and the base for others: `.defaults.with { $0.depth = 16 }`.
    public static let defaults = DecodingLimits()

    /// Levels of nested messages, the outermost being 1. Default 64; more than 256 acts as 256.
    public var depth: Int = 64
    /// Fields in all, repeated elements and those of nested messages included. A packed list counts as one: the arena
    /// bounds its elements. Default 100,000.
    public var fields: Int = 100_000
    /// Nested messages in all, map entries included. Default 20,000.
    public var subMessages: Int = 20_000
    /// Arena bytes per byte of the message. Default 8.
    public var arenaFactor: Int = 8
    /// Arena bytes beside those that the factor allows. Default 64 KiB.
    public var arenaBase: Int = 64 * 1024
    /// The most arena bytes for any message. Default 64 MiB.
    public var arenaCap: Int = 64 * 1024 * 1024

    /// The default limits.
    public init() {}

    /// These limits after `change`.
    public func with(_ change: (inout DecodingLimits) -> Void) -> DecodingLimits {
        var copy = self
        change(&copy)
        return copy
    }

    /// The arena bytes that a message of `size` bytes may take.
    public func arenaBytes(forMessageOf size: Int) -> Int {
        let (scaled, overflow) = max(0, size).multipliedReportingOverflow(by: max(0, self.arenaFactor))
        guard !overflow else { return self.arenaCap }
        let (sum, carry) = scaled.addingReportingOverflow(max(0, self.arenaBase))
        return carry ? self.arenaCap : min(sum, self.arenaCap)
    }
}
