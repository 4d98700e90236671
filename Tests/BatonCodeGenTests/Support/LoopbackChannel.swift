// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// A channel that runs the handlers itself: what generated clients and servers say to each other, without a connection.
final class LoopbackChannel: RPCChannel {
    let decodingLimits = DecodingLimits()
    private let handlers: [String: MethodHandler]
    private let lastCall = Locked(LoopbackCall?.none)

    init(_ handlers: [MethodHandler]) {
        self.handlers = Dictionary(uniqueKeysWithValues: handlers.map { ($0.method.fullName, $0) })
    }

    /// Whether the call that was opened last was given up by its client.
    var isLastCancelled: Bool { self.lastCall.withLock { $0?.isCancelled ?? false } }

    func unary(_ request: [UInt8], method: MethodDescriptor, options: CallOptions) async throws -> Reply<[UInt8]> {
        let call = try await self.open(request, method: method, options: options)
        guard let message = try await call.next({ Array($0) }) else { throw RPCError(.internalError, "no reply") }
        return Reply(message: message, initialMetadata: try await call.initialMetadata)
    }

    func open(
        _ request: [UInt8]?,
        method: MethodDescriptor,
        options: CallOptions
    ) async throws -> any StreamingCall {
        guard let handler = self.handlers[method.fullName] else { throw RPCError(.unimplemented, "no handler") }
        let call = LoopbackCall(method, options)
        self.lastCall.withLock { $0 = call }
        try call.start(handler, request)
        return call
    }
}
