// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// How many descriptors this process may have open: each connection takes one.
enum DescriptorLimit {
    /// Raises the limit as far as the system allows without privileges, since the usual one of 1,024 is less than what
    /// one event loop serves.
    ///
    /// - Returns: the limit that holds now; nil when the system does not tell.
    @discardableResult
    static func raise() -> UInt? {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return nil }
        if limit.rlim_cur < limit.rlim_max {
            var raised = limit
            raised.rlim_cur = limit.rlim_max
            if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 { limit = raised }
        }
        return limit.rlim_cur
    }
}
