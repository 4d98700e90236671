// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How many bytes the messages of a call have when encoded: protobuf alone, without heads, frames or TLS.
public struct CallSizes: Sendable {
    /// Bytes of the request; 0 when not computed for this call.
    public let request: Int
    /// Bytes of the reply; 0 when not computed for this call.
    public let reply: Int

    /// - Parameters:
    ///   - request: Bytes of the request.
    ///   - reply: Bytes of the reply.
    public init(request: Int, reply: Int) {
        self.request = request
        self.reply = reply
    }

    /// For every call but the one whose sizes are reported.
    public static var notComputed: CallSizes {
        CallSizes(request: 0, reply: 0)
    }
}
