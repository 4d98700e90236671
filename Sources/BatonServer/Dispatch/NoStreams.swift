// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// The streams of a call whose method has none: reached only by a handler of another kind than its method.
final class NoStreams: MessageSource, MessageSink {
    static let shared = NoStreams()

    private let error = RPCError(.internalError, "the method has no stream in this direction")

    func next<Message>(_ decode: (_ bytes: UnsafeRawBufferPointer) throws -> Message) async throws -> Message? {
        throw self.error
    }

    func send(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) async throws {
        throw self.error
    }
}
