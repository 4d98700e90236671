// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// First messages of clients that OpenSSL would not send.
enum ClientHello {
    /// A ClientHello of TLS 1.1 (RFC 4346, section 7.4.1.2) that offers `baton/1` (RFC 7301, section 3.1).
    static let tls11: [UInt8] = {
        let name = Array("baton/1".utf8)
        let alpn: [UInt8] = [0, 16] + Self.vector([] + Self.vector([UInt8(name.count)] + name))
        let suites: [UInt8] = [0xC0, 0x09, 0xC0, 0x13, 0x00, 0x2F]
        let body: [UInt8] =
            [3, 2] + [UInt8](repeating: 0x5A, count: 32) + [0] + Self.vector(suites) + [1, 0] + Self.vector(alpn)
        return [22, 3, 1] + Self.vector([1, 0] + Self.vector(body))
    }()

    private static func vector(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8(bytes.count >> 8), UInt8(bytes.count & 0xFF)] + bytes
    }
}
