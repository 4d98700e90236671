// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonTLS
internal import OrchestrationStore

// How settings become the configurations of the parts.

extension Settings.TLS {
    var server: TLSServerConfiguration {
        var configuration = TLSServerConfiguration(
            certificateChain: .file(self.certificate),
            privateKey: .file(self.key)
        )
        configuration.minimumVersion = self.minimumVersion == "1.3" ? .v1_3 : .v1_2
        if let authority = self.clientAuthority {
            configuration.clientCertificates =
                switch self.clientCertificates {
                case .required: .required(authorities: .file(authority))
                case .optional: .optional(authorities: .file(authority))
                }
        }
        return configuration
    }
}

extension Settings.Auth {
    var verifier: TokenVerifier {
        TokenVerifier(
            issuer: self.issuer,
            audience: self.audience,
            limits: TokenLimits(skewSeconds: self.skew.components.seconds)
        )
    }

    /// A certificate's caller is known by the name that was found in it.
    var certificates: [TokenAuthenticator.CertificateIdentity] {
        self.identities.map { TokenAuthenticator.CertificateIdentity(name: $0, subject: $0, roles: $1) }
    }
}

extension Settings {
    var store: SQLiteStore.Configuration {
        var configuration = SQLiteStore.Configuration()
        configuration.missing = self.storage.create ? .create : .refuse
        configuration.busyTimeout = self.storage.busyTimeout
        return configuration
    }
}
