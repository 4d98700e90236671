// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The file `address` in the data directory: others wait for it, and read from it where the server listens.
struct ReadyFile: Sendable {
    let path: String

    init(directory: String) {
        self.path = "\(directory)/address"
    }

    /// Puts the file there, whole.
    func publish(_ address: String) throws(StartupError) {
        try SmallFile.write("\(address)\n", to: self.path, mode: 0o644)
    }

    /// Takes the file away, also one that a killed server left.
    func remove() {
        unlink(self.path)
    }
}
