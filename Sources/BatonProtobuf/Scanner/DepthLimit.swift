// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The depth that no limit can be set beyond.
enum DepthLimit {
    /// protobuf-c recurses with about a kilobyte of stack a level, and so do encoding and the copy into Swift values:
    /// 256 levels fit the smallest stack that a thread of ours has.
    static let greatest = 256

    /// What `limit` means.
    @inline(__always)
    static func effective(_ limit: Int) -> Int {
        min(max(limit, 1), Self.greatest)
    }
}
