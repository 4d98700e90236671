// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a JSON text may cost. Each limit has a named default; exceeding one is a ``JSONError`` that names it.
package struct JSONLimits: Sendable, Hashable {
    package static let defaultMaximumBytes = 16 * 1024 * 1024
    package static let defaultMaximumDepth = 64
    package static let defaultMaximumValues = 1_000_000
    package static let defaultMaximumStringBytes = 16 * 1024 * 1024
    package static let defaultMaximumNumberBytes = 1_024

    /// The deepest nesting that can be asked for. The parser recurses, so depth is stack.
    package static let greatestMaximumDepth = 512

    /// Bytes of the whole text.
    package var maximumBytes: Int

    /// Arrays and objects inside each other; a scalar alone has depth 0. At most ``greatestMaximumDepth``.
    package var maximumDepth: Int {
        didSet { maximumDepth = min(maximumDepth, Self.greatestMaximumDepth) }
    }

    /// Values of all kinds in the whole text, containers included.
    package var maximumValues: Int

    /// Bytes of one string or member name after unescaping.
    package var maximumStringBytes: Int

    /// Characters of one number.
    package var maximumNumberBytes: Int

    package init(
        maximumBytes: Int = defaultMaximumBytes,
        maximumDepth: Int = defaultMaximumDepth,
        maximumValues: Int = defaultMaximumValues,
        maximumStringBytes: Int = defaultMaximumStringBytes,
        maximumNumberBytes: Int = defaultMaximumNumberBytes
    ) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = min(maximumDepth, Self.greatestMaximumDepth)
        self.maximumValues = maximumValues
        self.maximumStringBytes = maximumStringBytes
        self.maximumNumberBytes = maximumNumberBytes
    }
}
