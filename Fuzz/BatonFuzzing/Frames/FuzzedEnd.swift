// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonWire

/// A machine with an application that does something whenever a frame comes.
protocol FuzzedEnd: ~Copyable {
    var judge: FrameJudge { get }
    /// Takes the whole frames at the start of `bytes`.
    /// - Returns: the number of bytes taken.
    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Int
    /// The peer sends nothing more: lets time pass.
    mutating func finish()
}
