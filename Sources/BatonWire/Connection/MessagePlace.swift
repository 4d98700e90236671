// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where a whole message that came in DATA is.
package enum MessagePlace: Sendable, Hashable {
    /// In the body of the frame, borrowed.
    case inFrame
    /// Put together from fragments: take it with `takeAssembled()` while handling the action.
    case assembled
}
