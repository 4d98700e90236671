// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Starts the tasks of handlers; the only place of a server that starts tasks. The session keeps the handles, for
/// cancellation and drain.
enum CallLauncher {
    /// Starts the handler of a call where its method's policy says. On the loop it runs at once, up to its first
    /// suspension, so that a call that needs none costs no hop between threads.
    static func launch(_ call: DispatchedCall, pool: WorkerPool, _ operation: @escaping MethodHandler.Operation) {
        switch call.context.method.policy?.execution ?? .loop {
        case .loop:
            guard call.start.begin() else { return }
            let task = Task.immediate(executorPreference: call, operation: operation)
            call.task = task
            // What ended it meanwhile could not cancel it yet.
            if !call.isOpen || call.ending != nil { task.cancel() }
        case .pool:
            guard pool.admit() else {
                call.session.stop(call, WorkerPool.queueIsFull(limit: pool.queueLimit))
                return
            }
            call.task = Task(executorPreference: pool) {
                pool.leave()
                // Nobody waits any more for what never began.
                if call.context.deadline.isPast(at: call.session.clock.now()), call.start.abandon() {
                    call.session.connection.execute { call.session.expired(call) }
                }
                guard call.start.begin() else { return }
                await operation()
            }
        }
    }
}
