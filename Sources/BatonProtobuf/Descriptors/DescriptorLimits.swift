// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a descriptor set may cost. They come from servers, which need not be honest.
public struct DescriptorLimits: Sendable, Hashable {
    /// Bytes of the set. Default 16 MiB.
    public var bytes: Int = 16 * 1024 * 1024
    /// Messages and enumerations in all. Default 10,000.
    public var types: Int = 10_000
    /// Fields and values of enumerations in all. Default 100,000.
    public var members: Int = 100_000
    /// Services and methods in all. Default 20,000.
    public var methods: Int = 20_000
    /// Levels of messages declared in messages. Default 32.
    public var depth: Int = 32

    /// The default limits.
    public init() {}
}
