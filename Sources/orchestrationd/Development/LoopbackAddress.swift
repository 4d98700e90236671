// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Addresses that only this machine reaches.
enum LoopbackAddress {
    /// Whether `host` is one: 127.0.0.0/8, ::1 or `localhost`.
    static func names(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" { return true }
        var address = in_addr()
        // The network's byte order: the first byte in memory is the first of the address.
        return inet_pton(AF_INET, host, &address) == 1 && withUnsafeBytes(of: address) { $0.first == 127 }
    }
}
