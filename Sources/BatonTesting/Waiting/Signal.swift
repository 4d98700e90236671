// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc

/// Events that anyone raises and a thread of a test's own waits for.
// @unchecked: a POSIX semaphore is made for several threads.
package final class Signal: @unchecked Sendable {
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    package init() {
        self.semaphore.initialize(to: sem_t())
        sem_init(self.semaphore, 0, 0)
    }

    deinit {
        sem_destroy(self.semaphore)
        self.semaphore.deallocate()
    }

    /// Lets one waiter go.
    package func raise() {
        sem_post(self.semaphore)
    }

    /// Waits until it is raised once more. Blocking: use it inside ``onOwnThread(_:)``.
    ///
    /// - Throws: ``PeerFailure`` when it is not within the time.
    package func wait(for what: String, within time: Duration = .seconds(10)) throws {
        var end = timespec()
        clock_gettime(CLOCK_REALTIME, &end)
        let (seconds, attoseconds) = time.components
        end.tv_sec += Int(seconds)
        end.tv_nsec += Int(attoseconds / 1_000_000_000)
        if end.tv_nsec >= 1_000_000_000 {
            end.tv_sec += 1
            end.tv_nsec -= 1_000_000_000
        }
        while sem_timedwait(self.semaphore, &end) != 0 {
            guard errno == EINTR else { throw PeerFailure("waited \(time.shortText) for \(what)") }
        }
    }
}
