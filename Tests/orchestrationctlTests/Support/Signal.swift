// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

enum Signal {
    /// What Ctrl-C sends.
    static func interrupt(_ pid: Int32) -> Bool {
        kill(pid, SIGINT) == 0
    }
}
