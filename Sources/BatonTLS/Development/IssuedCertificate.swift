// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A certificate with its private key, both as PEM text.
package struct IssuedCertificate: Sendable {
    package var certificatePEM: String

    /// PKCS#8, not encrypted: a secret.
    package var privateKeyPEM: String

    package init(certificatePEM: String, privateKeyPEM: String) {
        self.certificatePEM = certificatePEM
        self.privateKeyPEM = privateKeyPEM
    }
}

// The key is a secret, so no description shows it.
extension IssuedCertificate: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "a certificate with its private key" }

    package var debugDescription: String { self.description }

    package var customMirror: Mirror {
        Mirror(self, children: ["certificatePEM": self.certificatePEM])
    }
}
