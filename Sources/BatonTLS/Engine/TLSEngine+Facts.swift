// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

extension TLSEngine {
    /// What the peer's verified certificate says; nil where it sent none. Meaningful once the handshake is complete.
    /// Each use takes the certificate apart anew.
    package var peerIdentity: TLSCertificate? {
        SSL_get0_peer_certificate(self.ssl).map { TLSCertificate(x509: $0) }
    }

    /// The version of TLS in use, once the handshake is complete.
    package var version: TLSVersion? {
        TLSVersion(number: SSL_version(self.ssl))
    }

    /// The cipher suite in use, in OpenSSL's notation, once the handshake is complete.
    package var cipher: String? {
        guard let cipher = SSL_get_current_cipher(self.ssl), let name = SSL_CIPHER_get_name(cipher) else { return nil }
        return String(cString: name)
    }

    /// Whether the handshake resumed an earlier session.
    package var resumedSession: Bool {
        SSL_session_reused(self.ssl) == 1
    }
}
