// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A fault of the benchmark's set-up or run, with a message for whoever started it.
public struct BenchError: Error, CustomStringConvertible {
    /// What is wrong, in one line.
    public let description: String

    /// - Parameter message: What is wrong, in one line.
    public init(_ message: String) {
        self.description = message
    }
}
