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
    /// The token that the call shows; the connection decides how it travels.
    package var token: String?

    package init(method: String, message: [UInt8], deadline: Deadline, metadata: Metadata, token: String?) {
        self.method = method
        self.message = message
        self.deadline = deadline
        self.metadata = metadata
        self.token = token
    }
}
