// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A key that verifies signatures: a public key, or for HMAC the shared secret. It is checked when it is made: strong
/// enough, point on its curve.
package struct VerificationKey: Sendable {
    let material: KeyMaterial
    package let type: KeyType

    /// Takes a key and checks its public part.
    init(_ key: EVPKey) throws(CryptoError) {
        type = try key.type()
        try type.checkStrength()
        try key.checkPublic()
        material = KeyMaterial(key)
    }

    /// The public part of a pair that is already checked.
    init(pair key: EVPKey, type: KeyType) {
        self.type = type
        material = KeyMaterial(key)
    }

    init(secret: SecretBytes) throws(CryptoError) {
        type = .secret(bytes: secret.count)
        try type.checkStrength()
        material = KeyMaterial(secret)
    }

    /// A shared secret for HMAC, at least ``KeyType/minimumSecretBytes`` long.
    package init(secret: [UInt8]) throws(CryptoError) {
        try self.init(secret: SecretBytes(secret))
    }

    /// Whether `signature`, in JOSE's form, is right for `message`. Throws when the algorithm does not fit the key.
    package func verifies(
        _ signature: UnsafeRawBufferPointer,
        of message: UnsafeRawBufferPointer,
        algorithm: SignatureAlgorithm
    ) throws(CryptoError) -> Bool {
        guard type.fits(algorithm) else { throw CryptoError(.unsupported("\(algorithm.rawValue) with this key")) }
        if let secret = material.secret {
            return try Self.verifies(code: signature, of: message, secret: secret)
        }
        let key = try material.asymmetric(for: "a signature")
        let width: Int
        switch algorithm {
        case .es256: width = 32
        case .es384: width = 48
        case .rs256, .ps256, .edDSA, .hs256:
            return try key.verifies(signature, of: message, algorithm: algorithm)
        }
        guard let der = ECDSASignature.der(fromRaw: signature, width: width) else { return false }
        return try der.withRawBytes { (der) throws(CryptoError) in
            try key.verifies(der, of: message, algorithm: algorithm)
        }
    }

    package func verifies(
        _ signature: [UInt8],
        of message: [UInt8],
        algorithm: SignatureAlgorithm
    ) throws(CryptoError) -> Bool {
        try signature.withRawBytes { (signature) throws(CryptoError) in
            try message.withRawBytes { (message) throws(CryptoError) in
                try verifies(signature, of: message, algorithm: algorithm)
            }
        }
    }

    private static func verifies(
        code: UnsafeRawBufferPointer,
        of message: UnsafeRawBufferPointer,
        secret: SecretBytes
    ) throws(CryptoError) -> Bool {
        let expected = try secret.withRawBytes { (secret) throws(CryptoError) in
            try HMAC.authenticationCode(of: message, key: secret)
        }
        return ConstantTime.equal(expected, [UInt8](code))
    }
}
