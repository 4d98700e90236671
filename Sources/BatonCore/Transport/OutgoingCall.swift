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
    /// The caller's metadata, `authorization` included where the call shows a token.
    package var metadata: Metadata

    package init(method: String, message: [UInt8], deadline: Deadline, metadata: Metadata) {
        self.method = method
        self.message = message
        self.deadline = deadline
        self.metadata = metadata
    }
}
