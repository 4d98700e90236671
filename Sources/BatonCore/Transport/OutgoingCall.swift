// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One unary call as a client hands it to a connection.
package struct OutgoingCall: Sendable {
    /// The method's full name.
    package var method: String
    /// The encoded request.
    package var message: [UInt8]
    /// Until when the answer must be there, all attempts included.
    package var deadline: Deadline
    /// The caller's metadata, without `authorization`.
    package var metadata: Metadata
    /// The client's token, which many calls show; the connection decides how it travels.
    package var token: String?
    /// A token for this call alone, in place of ``token``; it travels in the call's metadata.
    package var ownToken: String?

    package init(
        method: String,
        message: [UInt8],
        deadline: Deadline,
        metadata: Metadata,
        token: String?,
        ownToken: String? = nil
    ) {
        self.method = method
        self.message = message
        self.deadline = deadline
        self.metadata = metadata
        self.token = token
        self.ownToken = ownToken
    }
}
