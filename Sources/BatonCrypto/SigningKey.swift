// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A key that makes signatures: a private key, or for HMAC the shared secret.
package struct SigningKey: Sendable {
    /// The pairs that can be generated.
    package enum Kind: Sendable, Hashable {
        case p256
        case p384
        case rsa(bits: Int)
        case ed25519

        var openSSLName: String {
            switch self {
            case .p256, .p384: "EC"
            case .rsa: "RSA"
            case .ed25519: "ED25519"
            }
        }
    }

    let material: KeyMaterial

    /// The other half, for those who verify.
    package let verificationKey: VerificationKey

    package var type: KeyType { verificationKey.type }

    /// A new pair of that kind.
    package static func generate(_ kind: Kind) throws(CryptoError) -> SigningKey {
        let key = try EVPKey.generate(kind)
        let type = try key.type()
        try type.checkStrength()
        return SigningKey(generated: key, type: type)
    }

    private init(generated key: EVPKey, type: KeyType) {
        material = KeyMaterial(key)
        verificationKey = VerificationKey(pair: key, type: type)
    }

    /// Takes a key pair and checks both parts and that they belong together.
    init(_ key: EVPKey) throws(CryptoError) {
        verificationKey = try VerificationKey(key)
        try key.checkPair()
        material = KeyMaterial(key)
    }

    /// A shared secret for HMAC, at least ``KeyType/minimumSecretBytes`` long.
    package init(secret: [UInt8]) throws(CryptoError) {
        let secret = SecretBytes(secret)
        verificationKey = try VerificationKey(secret: secret)
        material = KeyMaterial(secret)
    }

    /// The private key of a PEM file that holds exactly one: `PRIVATE KEY` (PKCS#8), `EC PRIVATE KEY` or `RSA PRIVATE
    /// KEY`. Other blocks (curve parameters, certificates) may stand beside it. Encrypted keys are not read.
    package init(pem text: [UInt8]) throws(CryptoError) {
        var found: EVPKey?
        for block in try PEMBlock.parse(text) where block.label.hasSuffix("PRIVATE KEY") {
            guard block.label != "ENCRYPTED PRIVATE KEY" else { throw CryptoError(.unsupported("an encrypted key")) }
            guard found == nil else { throw CryptoError(.malformed("more than one private key")) }
            found = try EVPKey.privateKey(der: block.bytes)
        }
        guard let found else { throw CryptoError(.malformed("no PEM block with a private key")) }
        try self.init(found)
    }

    /// The `PRIVATE KEY` block (PKCS#8), not encrypted. Throws for a shared secret.
    package func pem() throws(CryptoError) -> String {
        let key = try material.asymmetric(for: "a PEM form")
        return PEMBlock(label: "PRIVATE KEY", bytes: try key.pkcs8()).text
    }

    /// The signature of `message` in JOSE's form. Throws when the algorithm does not fit the key.
    package func signature(
        of message: [UInt8],
        algorithm: SignatureAlgorithm
    ) throws(CryptoError) -> [UInt8] {
        guard type.fits(algorithm) else { throw CryptoError(.unsupported("\(algorithm.rawValue) with this key")) }
        let signature = try message.withRawBytes { (message) throws(CryptoError) in
            if let secret = material.secret {
                return try secret.withRawBytes { (secret) throws(CryptoError) in
                    try HMAC.authenticationCode(of: message, key: secret)
                }
            }
            let key = try material.asymmetric(for: "a signature")
            return try key.signature(of: message, algorithm: algorithm)
        }
        let width: Int
        switch algorithm {
        case .es256: width = 32
        case .es384: width = 48
        case .rs256, .ps256, .edDSA, .hs256: return signature
        }
        guard let raw = ECDSASignature.raw(fromDER: signature, width: width) else {
            throw CryptoError(.operation("reading the signature's DER"))
        }
        return raw
    }
}
