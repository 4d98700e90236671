// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// What OpenSSL asks when a PEM block is encrypted.
enum PEMPassphrase {
    /// Gives none. Without a callback OpenSSL would ask on the terminal and stop a server there.
    static let refuse: @convention(c) (UnsafeMutablePointer<CChar>?, Int32, Int32, UnsafeMutableRawPointer?) -> Int32 =
        {
            _,
            _,
            _,
            _ in -1
        }
}
