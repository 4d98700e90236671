// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One call as a server's dispatcher presents it to the code that answers it.
///
/// Exactly one of ``finish(_:)``, ``finish()`` and ``fail(_:)`` is effective, the first; later ones are ignored.
public protocol ServerCall: AnyObject, Sendable {
    /// What the handler sees of the call.
    var context: CallContext { get }
    /// What decoding the request may cost.
    var decodingLimits: DecodingLimits { get }
    /// What stands around the handler.
    var interceptors: ServerInterceptors { get }
    /// The caller's messages, for kinds with several.
    var requests: any MessageSource { get }
    /// Messages to the caller, for kinds with several.
    var replies: any MessageSink { get }

    /// Ends the call with OK and a message.
    ///
    /// - Parameter encode: writes the message's bytes into the space that its argument makes for them.
    func finish(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    )

    /// Ends the call with OK behind the messages that were sent, for kinds with several replies.
    func finish()

    /// Ends the call with the status that an error stands for.
    func fail(_ error: any Error)
}
