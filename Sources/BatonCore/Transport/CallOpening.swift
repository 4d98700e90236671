// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a server says to the head of a call.
package enum CallOpening: Sendable {
    /// Go on: the method has this kind.
    case admitted(MethodDescriptor.Kind)
    /// End the call with this status.
    case refused(StatusHead)
}
