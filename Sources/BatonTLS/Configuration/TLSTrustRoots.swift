// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Which authorities a client trusts to vouch for servers.
public struct TLSTrustRoots: Sendable, Hashable {
    enum Value: Sendable, Hashable {
        case system
        case authorities(PEMSource)
    }

    let value: Value

    /// The operating system's authorities, at OpenSSL's places (`SSL_CERT_FILE` and `SSL_CERT_DIR` are honoured).
    public static let system = TLSTrustRoots(value: .system)

    /// Exactly the certificates of one PEM source. Each of them is an anchor, also one that is not self-signed.
    public static func authorities(_ source: PEMSource) -> TLSTrustRoots {
        TLSTrustRoots(value: .authorities(source))
    }

    /// The source, where the trust does not come from the system.
    var authorities: PEMSource? {
        if case .authorities(let source) = self.value { source } else { nil }
    }
}
