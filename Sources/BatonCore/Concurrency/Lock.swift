// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// A POSIX mutex with a stable address.
///
/// One lock may guard several values that live elsewhere, for example one per connection for the few mutable fields
/// of each of its calls. Where one value is guarded, use ``Locked``.
// @unchecked: the only state is the mutex, which is made for use from several threads.
package final class Lock: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>

    package init() {
        self.mutex = .allocate(capacity: 1)
        self.mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(self.mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(self.mutex)
        self.mutex.deallocate()
    }

    @inline(__always)
    package func lockAcquire() {
        pthread_mutex_lock(self.mutex)
    }

    @inline(__always)
    package func lockRelease() {
        pthread_mutex_unlock(self.mutex)
    }

    /// Runs `body` while no other thread runs one under the same lock. Not re-entrant.
    @inline(__always)
    package func withLock<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
        pthread_mutex_lock(self.mutex)
        defer { pthread_mutex_unlock(self.mutex) }
        return try body()
    }
}
