// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How many decisions are computed at a time, and how long others wait.
package struct DecisionLimits: Sendable, Hashable {
    /// The most decisions that are computed at a time, 1 or more. Default 10.
    package var concurrent = 10
    /// The most that wait for their turn, 0 or more. Default 100.
    package var waiting = 100
    /// The longest that one waits; never more than half of the time that its call has left. Default 5 s.
    package var longestWait = Duration.seconds(5)
    /// When a caller that was refused should come again. Default 1 s.
    package var retryAfter = Duration.seconds(1)

    package init() {}
}
