// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How one call is made.
public struct CallOptions: Sendable {
    /// The options of a call that says nothing.
    public static let defaults = CallOptions()

    /// How long the call may take, all attempts included; nil for the method's default deadline, else the client's.
    public var timeout: Duration?
    /// Metadata sent with the request.
    public var metadata: Metadata
    /// The token to show instead of the client's; sent as `authorization: Bearer …`.
    public var token: String?

    /// Makes options.
    public init(timeout: Duration? = nil, metadata: Metadata = [:], token: String? = nil) {
        self.timeout = timeout
        self.metadata = metadata
        self.token = token
    }
}
