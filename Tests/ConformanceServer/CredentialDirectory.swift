// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonConformance
internal import BatonCore
internal import BatonCrypto
internal import BatonTLS

/// Certificates, keys and tokens of a server and its clients, made where they are missing. They are for tests alone.
struct CredentialDirectory: Sendable {
    static let issuer = "conformance-issuer"
    static let audience = "conformance"
    /// The URI in the client's certificate.
    static let clientURI = "spiffe://conformance/client"
    /// How long the tokens last.
    private static let tokenSeconds: Int64 = 7 * 24 * 3600

    let path: String

    // -------------------------------------------------------------------------------------------------- making

    /// Makes what is missing, the tokens always; all certificates where one of them is missing.
    func makeMissing() throws {
        try SmallFile.makeDirectory(self.path)
        let names = ["ca.pem", "server.pem", "server.key", "client.pem", "client.key"]
        if !names.allSatisfy({ SmallFile.exists(self.file($0)) }) { try self.makeCertificates() }
        if !SmallFile.exists(self.file("signing.pem")) {
            try SmallFile.write(try SigningKey.generate(.p256).pem(), to: self.file("signing.pem"))
        }
        let key = try SigningKey(pem: SmallFile.read(self.file("signing.pem")))
        let verification = key.verificationKey
        let keyID = try verification.thumbprint()
        let set = JWKSet(keys: [JWK(key: verification, keyID: keyID)])
        try SmallFile.write(set.encoded(), to: self.file("jwks.json"))
        let signer = TokenSigner(key: key, keyID: keyID)
        try self.makeToken("conformance", signer, roles: [ConformanceServer.role])
        try self.makeToken("plain", signer, roles: [])
        try self.makeToken("expired", signer, roles: [ConformanceServer.role], lifetime: -3600)
    }

    private func makeCertificates() throws {
        let authority = try DevelopmentCertificates(commonName: "Baton conformance CA")
        let server = try authority.makeServer()
        let client = try authority.makeClient(commonName: "conformance client", uris: [Self.clientURI])
        try SmallFile.write(authority.authorityPEM, to: self.file("ca.pem"))
        try SmallFile.write(server.certificatePEM, to: self.file("server.pem"))
        try SmallFile.write(server.privateKeyPEM, to: self.file("server.key"))
        try SmallFile.write(client.certificatePEM, to: self.file("client.pem"))
        try SmallFile.write(client.privateKeyPEM, to: self.file("client.key"))
    }

    private func makeToken(
        _ name: String,
        _ signer: TokenSigner,
        roles: [String],
        lifetime: Int64 = Self.tokenSeconds
    ) throws {
        let now = WallClock.seconds()
        let token = try signer.token(
            TokenSigner.Content(
                issuer: Self.issuer,
                audience: Self.audience,
                subject: "conformance-\(name)",
                roles: roles,
                tokenID: try TokenSigner.makeTokenID(),
                issuedAt: min(now, now + lifetime - 60),
                expiry: now + lifetime
            )
        )
        try SmallFile.write(token + "\n", to: self.file("\(name).jwt"))
    }

    private func file(_ name: String) -> String { "\(self.path)/\(name)" }

    // --------------------------------------------------------------------------------------------------- using

    /// A server with these certificates.
    func server(clients: Arguments.Clients) -> TLSServerConfiguration {
        var configuration = TLSServerConfiguration(
            certificateChain: .file(self.file("server.pem")),
            privateKey: .file(self.file("server.key"))
        )
        let authorities = PEMSource.file(self.file("ca.pem"))
        switch clients {
        case .none: break
        case .optional: configuration.clientCertificates = .optional(authorities: authorities)
        case .required: configuration.clientCertificates = .required(authorities: authorities)
        }
        return configuration
    }

    /// A client with these certificates.
    func client() -> TLSClientConfiguration {
        var configuration = TLSClientConfiguration()
        configuration.trustRoots = .authorities(.file(self.file("ca.pem")))
        configuration.certificateChain = .file(self.file("client.pem"))
        configuration.privateKey = .file(self.file("client.key"))
        return configuration
    }

    /// Knows the tokens and the client's certificate.
    func authenticator() throws -> any Authenticator {
        try TokenAuthenticator(
            keyFile: self.file("jwks.json"),
            issuer: Self.issuer,
            audience: Self.audience,
            certificates: [
                .init(name: Self.clientURI, subject: "conformance-certificate", roles: [ConformanceServer.role])
            ]
        )
    }
}
