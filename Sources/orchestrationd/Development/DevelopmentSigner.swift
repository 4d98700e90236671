// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCrypto

/// Signs tokens with the key of a development directory.
struct DevelopmentSigner {
    private static let maximumKeyBytes = 16 * 1024

    private let signer: TokenSigner
    private let mark: DevelopmentMark

    init(key: SigningKey, mark: DevelopmentMark) throws {
        self.signer = TokenSigner(key: key, keyID: try key.verificationKey.thumbprint())
        self.mark = mark
    }

    /// Takes the key and the mark of a directory that `serve --dev` made.
    ///
    /// - Throws: `StartupError` when there is no such directory or its key is missing or damaged.
    init(directory: String) throws {
        let mark = try DevelopmentMark.read(in: directory)
        let key = try Self.key(at: DevelopmentDirectory(path: directory).signingKey)
        try self.init(key: key, mark: mark)
    }

    /// - Throws: `StartupError` with status `missing` or `corrupt`.
    static func key(at path: String) throws(StartupError) -> SigningKey {
        let pem = try SmallFile.read(path, maximumBytes: self.maximumKeyBytes, role: "signing key")
        do {
            return try SigningKey(pem: pem)
        } catch {
            throw StartupError(.corrupt, "the signing key \(path) is not usable: \(error)")
        }
    }

    /// - Parameters:
    ///   - issuedAt: seconds since 1970.
    ///   - expiry: seconds since 1970.
    func token(subject: String, roles: [String], issuedAt: Int64, expiry: Int64) throws -> String {
        try self.signer.token(
            TokenSigner.Content(
                issuer: self.mark.issuer,
                audience: self.mark.audience,
                subject: subject,
                roles: roles,
                tokenID: try TokenSigner.makeTokenID(),
                issuedAt: issuedAt,
                expiry: expiry
            )
        )
    }
}
