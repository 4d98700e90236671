// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How one call is made.
public struct CallOptions: Sendable {
    /// The options of a call that says nothing.
    public static let defaults = CallOptions()

    /// How long the call may take, all attempts included; nil for the method's default deadline, else the client's.
    public var timeout: Duration?
    /// Until when the call may take, all attempts included, when that is earlier than ``timeout`` says. Set by the
    /// channel before interceptors see the options.
    public var deadline: Deadline?
    /// Metadata sent with the request.
    public var metadata: Metadata
    /// The token to show instead of the client's; sent as `authorization: Bearer …`.
    public var token: String?

    /// Makes options.
    public init(
        timeout: Duration? = nil,
        deadline: Deadline? = nil,
        metadata: Metadata = [:],
        token: String? = nil
    ) {
        self.timeout = timeout
        self.deadline = deadline
        self.metadata = metadata
        self.token = token
    }
}
