// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonWire
internal import NIOCore

extension ClientChannelHandler: ClientConnection {
    var departure: ConnectionDeparture? { self.asked.withLock { $0 } }

    var failure: RPCError? { self.ended.withLock { $0 } }

    func call(_ request: OutgoingCall) async throws(RPCError) -> Reply<[UInt8]> {
        let call = ClientCall(request)
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                self.eventLoop.execute {
                    call.continuation = continuation
                    self.start(call)
                }
            }
        } onCancel: {
            self.eventLoop.execute { self.cancel(call) }
        }
        return try outcome.get()
    }

    func open(_ request: OutgoingCall) async throws(RPCError) -> any StreamingCall {
        let call = ClientCall(request)
        let exchange = self.makeExchange(for: call)
        call.exchange = exchange
        let opening = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                self.eventLoop.execute {
                    call.opening = continuation
                    self.start(call)
                }
            }
        } onCancel: {
            self.eventLoop.execute { self.cancel(call) }
        }
        return ClientStream(call, exchange, on: self, messageBytes: try opening.get())
    }

    func close() async {
        self.beginClosing()
        // The future never fails: it only tells that the connection is gone.
        _ = try? await self.end.get()
    }

    func beginClosing() {
        self.eventLoop.execute { self.leave() }
    }
}
