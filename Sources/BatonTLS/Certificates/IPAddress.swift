// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// An IPv4 or IPv6 address as its 4 or 16 bytes in network order.
struct IPAddress: Equatable, CustomStringConvertible {
    let bytes: [UInt8]

    init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = Array(bytes)
    }

    /// Reads `127.0.0.1` or `::1`; anything else, names above all, is nil.
    init?(_ text: String) {
        if text.utf8.contains(0) { return nil }
        var parsed = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &parsed) == 1 {
            self.bytes = Array(parsed.prefix(4))
        } else if inet_pton(AF_INET6, text, &parsed) == 1 {
            self.bytes = parsed
        } else {
            return nil
        }
    }

    var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = self.bytes.count == 4 ? AF_INET : AF_INET6
        guard inet_ntop(family, self.bytes, &text, socklen_t(text.count)) != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
