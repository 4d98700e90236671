// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A value behind a POSIX mutex.
///
/// `Synchronization.Mutex` is not used: ThreadSanitizer reports a false race on each of its accesses with Swift 6.3 on
/// Linux, and the project runs its sanitizers without suppressions.
// @unchecked: `value` is only touched while the lock is held.
package final class Locked<State>: @unchecked Sendable {
    private let lock = Lock()
    private var value: State

    package init(_ value: sending State) {
        self.value = value
    }

    /// Runs `body` with exclusive access to the value. Side effects belong after it: let `body` return what to do.
    package func withLock<Value, Failure: Error>(
        _ body: (inout State) throws(Failure) -> sending Value
    ) throws(Failure) -> sending Value {
        self.lock.lockAcquire()
        defer { self.lock.lockRelease() }
        return try body(&self.value)
    }
}
