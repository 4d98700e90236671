// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Whom limits by address count as one: an IPv4 address, or the /64 of an IPv6 address, because a single host commonly
/// has a /64 to itself and could take a fresh address for each connection.
///
/// Of fixed size whatever the address, so that a table of them is bounded by its count.
package struct AddressPrefix: Sendable, Hashable {
    private enum Value: Sendable, Hashable {
        case ipv4(UInt32)
        case ipv6(UInt64)
        /// Not an IP address; its hash tells such peers apart.
        case other(Int)
    }

    private let value: Value

    /// Takes the address out of `127.0.0.1:53412`, `[2001:db8::1]:53412` or an address without a port; anything else,
    /// such as `in-process`, stands for itself.
    package init(_ remoteAddress: String) {
        self.value = Self.ipv4(remoteAddress) ?? Self.ipv6(remoteAddress) ?? .other(remoteAddress.hashValue)
    }

    private static func ipv4(_ text: String) -> Value? {
        let host = text.prefix { $0 != ":" }
        var address = in_addr()
        guard inet_pton(AF_INET, String(host), &address) == 1 else { return nil }
        return .ipv4(UInt32(bigEndian: address.s_addr))
    }

    private static func ipv6(_ text: String) -> Value? {
        var host = text[...]
        if host.first == "[" {
            host = host.dropFirst().prefix { $0 != "]" }
        }
        // A zone such as %eth0 says how to reach a link-local address, not whose it is.
        host = host.prefix { $0 != "%" }
        var address = in6_addr()
        guard inet_pton(AF_INET6, String(host), &address) == 1 else { return nil }
        return withUnsafeBytes(of: &address) { bytes in
            let high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
            let low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            // ::ffff:a.b.c.d is an IPv4 address in the clothes of IPv6 (RFC 4291, section 2.5.5.2).
            if high == 0, low >> 32 == 0xffff { return .ipv4(UInt32(truncatingIfNeeded: low)) }
            return .ipv6(high)
        }
    }
}

extension AddressPrefix: CustomStringConvertible {
    /// `192.0.2.7`, `2001:db8:0:1::/64`.
    package var description: String {
        switch self.value {
        case .ipv4(let address):
            (0..<4).map { "\((address >> (24 - 8 * $0)) & 0xff)" }.joined(separator: ".")
        case .ipv6(let high):
            (0..<4).map { String((high >> (48 - 16 * UInt64($0))) & 0xffff, radix: 16) }.joined(separator: ":")
                + "::/64"
        case .other:
            "local"
        }
    }
}
