// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The name or address that a server's certificate must carry.
struct PeerName {
    /// What a DNS name has at most (RFC 1035, section 2.3.4); also what SNI can hold here.
    static let maximumBytes = 253

    /// The name without a final dot, or the address as given.
    let text: String

    let isAddress: Bool

    /// Refuses whatever OpenSSL might take for "do not check": an empty name, a NUL, an over-long one.
    init(_ host: String?) throws(TLSError) {
        guard var host, !host.isEmpty else {
            throw TLSError(code: .invalidConfiguration, message: "no server name to verify")
        }
        if host.hasSuffix(".") { host.removeLast() }
        let plain = host.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        if host.isEmpty || !plain || host.utf8.count > Self.maximumBytes || host.hasPrefix(".") {
            throw TLSError(
                code: .invalidConfiguration,
                message: "`\(PrintableText.make(host))` is no server name that could be verified"
            )
        }
        self.text = host
        self.isAddress = IPAddress(host) != nil
    }
}
