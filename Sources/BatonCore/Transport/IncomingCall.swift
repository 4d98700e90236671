// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The head of a new call. Everything that points into the connection's buffer is borrowed for the duration of
/// ``ServerConnectionDelegate/opened(_:)``.
package struct IncomingCall {
    /// What the caller shows of itself.
    package enum Credential {
        /// Nothing.
        case none
        /// The bytes of a token, without the scheme, from the call's own metadata.
        case token(UnsafeRawBufferPointer)
        /// A token that the connection was given before, by its id.
        case reference(UInt32)
        /// Something that cannot be right; the status says what.
        case invalid(RPCError)
    }

    package var id: CallID
    /// The method's full name, UTF-8.
    package var method: UnsafeRawBufferPointer
    /// When the head was read; the caller's time counts from here.
    package var arrival: MonotonicTime
    /// How long the caller waits; nil when it did not say.
    package var timeout: Duration?
    package var credential: Credential
    /// The caller's metadata without `authorization`.
    package var metadata: Metadata

    package init(
        id: CallID,
        method: UnsafeRawBufferPointer,
        arrival: MonotonicTime,
        timeout: Duration?,
        credential: Credential,
        metadata: Metadata
    ) {
        self.id = id
        self.method = method
        self.arrival = arrival
        self.timeout = timeout
        self.credential = credential
        self.metadata = metadata
    }
}
