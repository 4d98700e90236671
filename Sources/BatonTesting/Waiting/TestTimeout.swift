// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Something that a test waited for did not happen in time.
public struct TestTimeout: Error, Sendable, CustomStringConvertible {
    /// What was waited for.
    public var what: String
    /// How long.
    public var time: Duration

    /// `timed out after 5.0 seconds: the handler to return`.
    public var description: String { "timed out after \(self.time): \(self.what)" }
}
