// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
internal import BatonTLS

/// A data directory that the server fills by itself, so that it runs without any preparation: certificates, keys, tokens
/// and sample data, for development on one machine.
struct DevelopmentDirectory: Sendable {
    let path: String

    static let defaultIssuer = "orchestration-dev"
    static let defaultAudience = "orchestration"

    /// How many days the certificates last.
    private static let certificateDays: Int32 = 365
    /// How long the ready-made tokens last, in seconds.
    static let tokenSeconds: Int64 = 24 * 3_600
    /// Ready-made tokens: the file's name and the role in it.
    static let tokenRoles = [
        "admin": "admin",
        "manager": "orchestration_manager",
        "system": "system_admin",
        "viewer": "viewer",
    ]

    private var tls: String { "\(self.path)/tls" }
    private var keys: String { "\(self.path)/keys" }
    private var tokens: String { "\(self.path)/tokens" }
    private var tlsFiles: [String] {
        ["ca.pem", "server.pem", "server.key", "client.pem", "client.key"].map { "\(self.tls)/\($0)" }
    }
    private var keySet: String { "\(self.keys)/jwks.json" }
    var signingKey: String { "\(self.keys)/signing.pem" }

    /// What a development server uses where nothing else is set.
    var settings: [SettingKey: String] {
        [
            .tlsCertificate: "\(self.tls)/server.pem",
            .tlsKey: "\(self.tls)/server.key",
            .tlsClientAuthority: "\(self.tls)/ca.pem",
            .tlsClientCertificates: "optional",
            .authKeys: self.keySet,
            .authIssuer: Self.defaultIssuer,
            .authAudience: Self.defaultAudience,
            .storageCreate: "true",
        ]
    }

    /// Makes what is missing, and new tokens. The directory itself is there and locked.
    ///
    /// - Throws: `StartupError` with status `settings` for a directory that holds another server's data, `missing` when
    ///   some files of a set are there and others are not; `TLSError` or `CryptoError` when something cannot be made.
    func prepare(issuer: String, audience: String, now: Int64) throws {
        try self.mark(DevelopmentMark(issuer: issuer, audience: audience))
        try self.makeCertificates()
        let key = try self.makeKeys()
        try self.makeTokens(key: key, issuer: issuer, audience: audience, now: now)
    }

    /// Whatever has no mark was not made here, and its files are not touched.
    private func mark(_ mark: DevelopmentMark) throws(StartupError) {
        let markPath = DevelopmentMark.path(in: self.path)
        if !SmallFile.exists(markPath) {
            let foreign = ["tls", "keys", "tokens", "orchestration.sqlite"].filter {
                SmallFile.exists("\(self.path)/\($0)")
            }
            guard foreign.isEmpty else {
                throw StartupError(
                    .settings,
                    "--dev does not use \(self.path): it did not make \(foreign.joined(separator: ", ")) there"
                )
            }
        }
        try SmallFile.write(mark.encoded(), to: markPath, mode: 0o600)
    }

    /// All five files belong together; the authority's key is not kept, so none of them can be made alone.
    private func makeCertificates() throws {
        let missing = self.tlsFiles.filter { !SmallFile.exists($0) }
        guard !missing.isEmpty else { return }
        guard missing.count == self.tlsFiles.count else {
            throw StartupError(
                .missing,
                "\(missing.joined(separator: ", ")) is missing; remove the directory \(self.tls) to have all of it made anew"
            )
        }
        try SmallFile.makeDirectory(self.tls, mode: 0o700)
        let authority = try DevelopmentCertificates(
            commonName: "orchestrationd development CA",
            validity: .days(Self.certificateDays)
        )
        let server = try authority.makeServer(validity: .days(Self.certificateDays))
        let client = try authority.makeClient(
            commonName: "development client",
            uris: ["spiffe://orchestration-dev/client"],
            validity: .days(Self.certificateDays)
        )
        try SmallFile.write(authority.authorityPEM, to: "\(self.tls)/ca.pem", mode: 0o644)
        try SmallFile.write(server.certificatePEM, to: "\(self.tls)/server.pem", mode: 0o644)
        try SmallFile.write(server.privateKeyPEM, to: "\(self.tls)/server.key", mode: 0o600)
        try SmallFile.write(client.certificatePEM, to: "\(self.tls)/client.pem", mode: 0o644)
        try SmallFile.write(client.privateKeyPEM, to: "\(self.tls)/client.key", mode: 0o600)
    }

    private func makeKeys() throws -> SigningKey {
        if SmallFile.exists(self.signingKey) {
            let key = try DevelopmentSigner.key(at: self.signingKey)
            if !SmallFile.exists(self.keySet) {
                try self.writeKeySet(of: key)
            }
            return key
        }
        guard !SmallFile.exists(self.keySet) else {
            throw StartupError(
                .missing,
                "\(self.signingKey) is missing; remove the directory \(self.keys) to have all of it made anew"
            )
        }
        try SmallFile.makeDirectory(self.keys, mode: 0o700)
        let key = try SigningKey.generate(.p256)
        try SmallFile.write(try key.pem(), to: self.signingKey, mode: 0o600)
        try self.writeKeySet(of: key)
        return key
    }

    private func writeKeySet(of key: SigningKey) throws {
        let verification = key.verificationKey
        let set = JWKSet(keys: [JWK(key: verification, keyID: try verification.thumbprint())])
        try SmallFile.write(try set.encoded(), to: self.keySet, mode: 0o644)
    }

    private func makeTokens(key: SigningKey, issuer: String, audience: String, now: Int64) throws {
        try SmallFile.makeDirectory(self.tokens, mode: 0o700)
        let signer = try DevelopmentSigner(key: key, mark: DevelopmentMark(issuer: issuer, audience: audience))
        for (name, role) in Self.tokenRoles {
            let token = try signer.token(
                subject: "dev-\(name)",
                roles: [role],
                issuedAt: now,
                expiry: now + Self.tokenSeconds
            )
            try SmallFile.write(token + "\n", to: "\(self.tokens)/\(name).jwt", mode: 0o600)
        }
    }
}
