// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// One call between its head and its end: what handlers answer to, and the executor that their task runs on.
///
/// Being the executor itself lets the loop watchdog name the method without any cost per suspension.
// @unchecked: the mutable properties are only touched on the connection's event loop.
final class DispatchedCall: ServerCall, MessageSink, TaskExecutor, @unchecked Sendable {
    /// Why the answer will not be the handler's.
    enum Ending {
        case cancelled
        case deadlineExceeded
    }

    let id: CallID
    let context: CallContext
    let decodingLimits: DecodingLimits
    let handler: MethodHandler
    let session: ServerSession

    /// The handler's task, from its start on.
    var task: Task<Void, Never>?
    /// Set once when the caller cancels or the deadline passes; what came first stands.
    var ending: Ending?
    /// When a call that is ending gets its status even if its handler still runs.
    var forcedEnd: MonotonicTime?

    init(id: CallID, context: CallContext, handler: MethodHandler, session: ServerSession) {
        self.id = id
        self.context = context
        self.handler = handler
        self.session = session
        self.decodingLimits = session.configuration.decoding
    }

    func finish(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) {
        if self.session.connection.isOnLoop {
            self.session.finish(self, encode)
            return
        }
        var bytes: [UInt8] = []
        do {
            try Self.collect(into: &bytes, encode)
        } catch {
            self.fail(error)
            return
        }
        let message = bytes
        self.session.connection.execute {
            self.session.finish(self) { reserve in
                let space = try reserve(message.count)
                message.withUnsafeBytes { space.copyMemory(from: $0) }
            }
        }
    }

    let interceptors = ServerInterceptors([RequestValidation()])
    var requests: any MessageSource { MessageQueue(quantum: 1) { _ in } }
    var replies: any MessageSink { self }

    func send(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) async throws {
        throw RPCError(.unimplemented, "this server sends no streams")
    }

    func finish() {
        self.fail(RPCError(.unimplemented, "this server sends no streams"))
    }

    func fail(_ error: any Error) {
        if self.session.connection.isOnLoop {
            self.session.fail(self, error)
        } else {
            self.session.connection.execute {
                self.session.fail(self, error)
            }
        }
    }

    /// The call was cancelled or late before its handler began.
    func abandon() {
        self.session.connection.execute { self.session.abandon(self) }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let unowned = UnownedJob(job)
        self.session.connection.execute {
            self.session.watchdog.observe(self.handler.method) {
                unowned.runSynchronously(on: self.asUnownedTaskExecutor())
            }
        }
    }

    /// Encodes away from the loop into an array, which costs a copy that a handler on the loop does not pay.
    private static func collect(
        into bytes: inout [UInt8],
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws {
        var storage: UnsafeMutableRawBufferPointer?
        defer { storage?.deallocate() }
        try encode { size in
            let space = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
            storage?.deallocate()
            storage = space
            return space
        }
        if let storage {
            bytes = Array(storage)
        }
    }
}
