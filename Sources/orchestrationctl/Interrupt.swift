// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Ctrl-C.
enum Interrupt {
    /// Ends the process at once with the exit code for it; there is nothing to clean up.
    static func install() {
        signal(SIGINT) { _ in _exit(130) }
    }
}
