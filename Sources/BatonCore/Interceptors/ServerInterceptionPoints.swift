// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The points of a call at which a server calls an interceptor.
public struct ServerInterceptionPoints: OptionSet, Sendable, Hashable {
    /// One bit for each point.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// ``ServerInterceptor/admit(_:)``
    public static let admit = Self(rawValue: 1)
    /// ``ServerInterceptor/received(_:context:)``
    public static let received = Self(rawValue: 2)
    /// ``ServerInterceptor/unary(_:context:next:)`` and ``ServerInterceptor/stream(_:next:)``
    public static let handler = Self(rawValue: 4)
    /// ``ServerInterceptor/ended(_:)``
    public static let ended = Self(rawValue: 8)
    /// All of them.
    public static let all: Self = [.admit, .received, .handler, .ended]
}
