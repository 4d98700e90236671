// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// One call between its head and its end: what handlers answer to, and the executor that their task runs on.
///
/// Being the executor itself lets the loop watchdog name the method without any cost per suspension.
// @unchecked: the mutable properties are only touched on the connection's event loop.
final class DispatchedCall: ServerCall, TaskExecutor, @unchecked Sendable {
    /// Why the answer will not be the handler's.
    enum Ending {
        case cancelled
        case deadlineExceeded
    }

    let id: CallID
    let context: CallContext
    let handler: MethodHandler
    let session: ServerSession
    /// Its place in the server's limits.
    let permit: CallPermit
    /// Nil for a unary call.
    let streams: CallStreams?
    /// Whether the handler began.
    let start = CallStart()

    /// The handler's task, from its start on.
    var task: Task<Void, Never>?
    /// Whether the caller still waits for the status.
    var isOpen = true
    /// Whether the handler has answered, by which it returned.
    var hasReturned = false
    /// Whether the connection has its OK, which may wait there behind messages.
    var hasSentEnd = false
    /// Set once when the caller cancels or the deadline passes; what came first stands.
    var ending: Ending?
    /// When a call that is ending gets its status even if its handler still runs.
    var forcedEnd: MonotonicTime?
    /// Bytes charged for a message that still arrives.
    var announcedBytes = 0

    init(id: CallID, context: CallContext, handler: MethodHandler, permit: CallPermit, session: ServerSession) {
        self.id = id
        self.context = context
        self.handler = handler
        self.permit = permit
        self.session = session
        self.streams = CallStreams.make(id, kind: handler.method.kind, session: session)
    }

    var decodingLimits: DecodingLimits { self.session.configuration.decoding }
    var interceptors: ServerInterceptors { self.session.interceptors }

    /// Whether a handler works on it now.
    var isRunning: Bool { self.start.hasBegun && !self.hasReturned }

    func finish(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) {
        if self.session.connection.isOnLoop {
            self.session.finish(self, encode)
            return
        }
        let message: [UInt8]
        do {
            message = try [UInt8](encoding: encode)
        } catch {
            self.fail(error)
            return
        }
        self.session.connection.execute {
            self.session.finish(self) { reserve in
                let space = try reserve(message.count)
                message.withUnsafeBytes { space.copyMemory(from: $0) }
            }
        }
    }

    func fail(_ error: any Error) {
        self.session.onLoop { self.session.fail(self, error) }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let unowned = UnownedJob(job)
        self.session.connection.execute {
            self.session.watchdog.observe(self.handler.method) {
                unowned.runSynchronously(on: self.asUnownedTaskExecutor())
            }
        }
    }
}
