// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

/// An open call with streams in the hands of the application. Dropping it gives the call up.
final class ClientStream: StreamingCall {
    private let connection: ClientChannelHandler
    private let call: ClientCall
    private let exchange: ClientExchange
    /// The largest message that the server takes.
    private let messageBytes: Int

    init(_ call: ClientCall, _ exchange: ClientExchange, on connection: ClientChannelHandler, messageBytes: Int) {
        self.connection = connection
        self.call = call
        self.exchange = exchange
        self.messageBytes = messageBytes
    }

    deinit {
        self.cancel()
    }

    func next<Message>(
        _ decode: (_ bytes: UnsafeRawBufferPointer) throws -> Message
    ) async throws -> Message? {
        try await self.exchange.replies.next(decode)
    }

    func send(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) async throws {
        guard !self.call.request.kind.wire.hasOneRequest else {
            throw RPCError(.internalError, "the method takes one request, which the call was opened with")
        }
        try await self.exchange.requests.add(self.encoded(encode))
    }

    private func encoded(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws -> [UInt8] {
        var space = EncodingSpace()
        try encode { size in
            guard !space.isReserved else { throw RPCError(.internalError, "the request was encoded twice") }
            // On a call that is over the outbox says why.
            guard size <= self.messageBytes || self.exchange.isOver else {
                let violation = LimitViolation(
                    .message,
                    limit: self.messageBytes,
                    actual: size,
                    announcedByPeer: true
                )
                throw RPCError(.resourceExhausted, "the request cannot be sent: \(violation.description)")
            }
            return space.reserve(size)
        }
        guard space.isReserved else { throw RPCError(.internalError, "the request was not encoded") }
        return space.bytes
    }

    func finishSending() {
        self.exchange.requests.finish()
    }

    var isOver: Bool { self.exchange.isOver }

    func cancel() {
        let error = RPCError(.cancelled, "the call was cancelled")
        guard self.exchange.end(.failure(error), dropping: true) else { return }
        self.connection.eventLoop.execute { [connection = self.connection, call = self.call] in connection.cancel(call)
        }
    }

    var initialMetadata: Metadata {
        get async throws { try await self.exchange.initialMetadata.get() }
    }

    var ending: CallEnding {
        get async throws { try await self.exchange.ending.get() }
    }
}
