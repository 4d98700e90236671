// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// An error of one call: the peer broke a rule of messages or metadata. The connection goes on.
package struct CallFault: Error, Sendable, Hashable {
    /// What was wrong.
    package enum Reason: Sendable, Hashable {
        /// More calls than announced; or a handler of an ended call still runs.
        case tooManyCalls
        /// The connection is draining and this call is above the last id.
        case draining
        /// A size above a limit of this side.
        case limit(LimitViolation)
        case metadata(MetadataFault)
        /// The method's name is absent or longer than 255 bytes.
        case methodName
        /// Fragments do not add up to the announced length, or a message was left incomplete.
        case messageLength
        /// Another number of messages than the method has.
        case messageCount
    }

    package var reason: Reason
    /// The side that found the fault; a server blames the arguments, a client the server.
    package var finder: Side

    package init(_ reason: Reason, finder: Side) {
        self.reason = reason
        self.finder = finder
    }

    /// The status that the call ends with.
    package var code: StatusCode {
        switch reason {
        case .tooManyCalls, .draining: .unavailable
        case .limit: .resourceExhausted
        case .metadata, .messageLength, .messageCount: finder == .server ? .invalidArgument : .internalError
        case .methodName: .unimplemented
        }
    }

    /// Whether a client may try again on its own: the limit is one of the moment.
    package var isTransient: Bool {
        if case .limit(let limit) = reason { return limit.subject == .processMemory }
        return false
    }

    /// Text for the status.
    package var text: String {
        switch reason {
        case .tooManyCalls: "more concurrent calls than the server announced"
        case .draining: "the connection is draining"
        case .limit(let limit): limit.description
        case .metadata(let fault): fault.text
        case .methodName: "the method's name is absent or longer than \(Baton1.methodName) bytes"
        case .messageLength: "the fragments of a message do not add up to its announced length"
        case .messageCount: "the number of messages does not suit the method"
        }
    }
}
