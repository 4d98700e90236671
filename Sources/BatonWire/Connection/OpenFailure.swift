// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why a client could not open a call now. Nothing has been sent.
package enum OpenFailure: Error, Sendable, Hashable {
    /// The server's limit would be broken, whenever the call were sent.
    case limit(LimitViolation)
    /// A metadata key or value that no server accepts.
    case metadata(MetadataFault)
    /// The call exceeds what may be sent before the server's SETTINGS: try again when they are there.
    case waitForSettings
    /// As many calls are open as the server allows: try again when one is over, and behind the control frames that
    /// wait now.
    case waitForSlot
    /// The connection is draining, leaving or out of stream ids: take another one.
    case draining
    /// The connection has failed.
    case closed
}
