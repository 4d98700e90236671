// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Host and port of a server.
struct ServerAddress: Hashable, CustomStringConvertible {
    static let defaultPort = 7443
    static let `default` = ServerAddress(host: "127.0.0.1", port: defaultPort)

    /// A name, an IPv4 address, or an IPv6 address without brackets.
    let host: String
    let port: Int

    init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads `HOST:PORT`, `HOST`, `[IPV6]:PORT` or `[IPV6]`; without a port it is ``defaultPort``. Nil for anything else.
    init?(_ text: String) {
        let host: Substring
        let rest: Substring
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            host = text[text.index(after: text.startIndex)..<end]
            rest = text[text.index(after: end)...]
            guard host.contains(":") else { return nil }
        } else {
            let end = text.firstIndex(of: ":") ?? text.endIndex
            host = text[..<end]
            rest = text[end...]
        }
        let isPlausible = host.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            case UInt8(ascii: ":"), UInt8(ascii: "%"):
                text.hasPrefix("[")
            default:
                false
            }
        }
        guard !host.isEmpty, host.utf8.count <= 253, isPlausible else { return nil }
        var port = Self.defaultPort
        if !rest.isEmpty {
            let digits = rest.dropFirst()
            guard rest.hasPrefix(":"), digits.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
                let number = Int(digits), (1...65_535).contains(number)
            else { return nil }
            port = number
        }
        self.init(host: String(host), port: port)
    }

    var description: String {
        self.host.contains(":") ? "[\(self.host)]:\(self.port)" : "\(self.host):\(self.port)"
    }
}
