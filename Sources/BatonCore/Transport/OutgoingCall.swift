// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One call as a client hands it to a connection.
package struct OutgoingCall: Sendable {
    /// The method's full name.
    package var method: String
    /// How many messages travel in each direction.
    package var kind: MethodDescriptor.Kind
    /// The encoded request of a kind with one; nil for the others.
    package var message: [UInt8]?
    /// Until when the answer must be there, all attempts included.
    package var deadline: Deadline
    /// The caller's metadata, without `authorization`.
    package var metadata: Metadata
    /// The client's token, which many calls show; the connection decides how it travels.
    package var token: String?
    /// Where ``token`` comes from, when that place renews it: calls of one source show one identity, and its newer token
    /// takes the place of its older one. Nil for tokens that stand for themselves.
    package var tokenSource: UInt64?
    /// Rises with each token of ``tokenSource``: a call that was held up with an older token does not replace a newer one.
    package var tokenVersion: UInt64 = 0
    /// A token for this call alone, in place of ``token``; it travels in the call's metadata.
    package var ownToken: String?

    package init(
        method: String,
        kind: MethodDescriptor.Kind = .unary,
        message: [UInt8]?,
        deadline: Deadline,
        metadata: Metadata,
        token: String?,
        tokenSource: UInt64? = nil,
        tokenVersion: UInt64 = 0,
        ownToken: String? = nil
    ) {
        self.method = method
        self.kind = kind
        self.message = message
        self.deadline = deadline
        self.metadata = metadata
        self.token = token
        self.tokenSource = tokenSource
        self.tokenVersion = tokenVersion
        self.ownToken = ownToken
    }
}
