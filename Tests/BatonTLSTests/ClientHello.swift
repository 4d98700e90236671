// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// First messages of clients that OpenSSL would not send.
enum ClientHello {
    /// A ClientHello of TLS 1.1 (RFC 4346, section 7.4.1.2) with the ALPN extension (RFC 7301, section 3.1).
    static func tls11(protocols: [String]) -> [UInt8] {
        let names = protocols.flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) }
        let alpn: [UInt8] = [0, 16] + Self.vector16(Self.vector16(names))
        // TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA and TLS_RSA_WITH_AES_128_CBC_SHA
        let suites: [UInt8] = [0xC0, 0x09, 0x00, 0x2F]
        let random = [UInt8](repeating: 0x5A, count: 32)
        let body: [UInt8] = [3, 2] + random + [0] + Self.vector16(suites) + [1, 0] + Self.vector16(alpn)
        let message: [UInt8] = [1, 0] + Self.vector16(body)
        return [22, 3, 1] + Self.vector16(message)
    }

    private static func vector16(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8(bytes.count >> 8), UInt8(bytes.count & 0xFF)] + bytes
    }
}
