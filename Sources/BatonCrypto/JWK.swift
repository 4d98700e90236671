// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonJSON

/// A verification key with what a JSON Web Key (RFC 7517) says about its use.
package struct JWK: Sendable {
    package var key: VerificationKey

    /// `kid`: how a token names this key.
    package var keyID: String?

    /// The one algorithm that this key serves: its `alg`, else by type and curve.
    package var algorithm: SignatureAlgorithm

    /// `use`, as it stands there.
    package var use: String?

    /// `key_ops`, as they stand there.
    package var operations: [String]?

    /// A key for verifying signatures; without an algorithm it gets that of its type and curve.
    package init(key: VerificationKey, keyID: String? = nil, algorithm: SignatureAlgorithm? = nil) {
        self.key = key
        self.keyID = keyID
        self.algorithm = algorithm ?? key.type.defaultAlgorithm
        self.use = "sig"
        self.operations = nil
    }

    /// Whether `use` and `key_ops` allow this key to verify signatures (RFC 7517 sections 4.2 and 4.3).
    package var mayVerify: Bool {
        (use == nil || use == "sig") && operations?.contains("verify") ?? true
    }

    /// Reads one key. A key pair is refused: a set of verification keys is no place for a private key. Unknown types,
    /// curves and algorithms throw ``CryptoError/Reason/unsupported(_:)``, everything else that is wrong throws
    /// ``CryptoError/Reason/malformed(_:)`` or `weak`.
    package init(_ object: JSONObject) throws(CryptoError) {
        let members = JWKMembers(object: object)
        let type = try members.requiredText("kty")
        keyID = try members.text("kid")
        use = try members.text("use")
        operations = try members.texts("key_ops")
        if type != "oct", let name = JWKMembers.privateNames.first(where: { object[$0] != nil }) {
            throw CryptoError(.malformed("the private member '\(name)' in a set of verification keys"))
        }
        let declared = try members.algorithm()
        switch type {
        case "EC":
            let curve = try members.curve()
            key = try VerificationKey(try EVPKey.make("EC", isPrivate: false, try members.ecParts(curve)))
        case "RSA":
            key = try VerificationKey(try EVPKey.make("RSA", isPrivate: false, try members.rsaParts()))
        case "OKP":
            let point = try members.okpPoint()
            key = try VerificationKey(try EVPKey.make("ED25519", isPrivate: false, [.octets("pub", point)]))
        case "oct":
            key = try VerificationKey(secret: try members.requiredBytes("k"))
        default:
            throw CryptoError(.unsupported("the key type \(JSONWriter.quoted(type, maximumBytes: 40))"))
        }
        algorithm = declared ?? key.type.defaultAlgorithm
        guard key.type.fits(algorithm) else {
            throw CryptoError(.malformed("the algorithm \(algorithm.rawValue) does not fit the key"))
        }
    }

    /// The public key as a JSON Web Key. Throws for a shared secret, which must not be published.
    package func object() throws(CryptoError) -> JSONObject {
        var object = try key.jwkMembers()
        if let keyID { object.append("kid", .string(keyID)) }
        object.append("alg", .string(algorithm.rawValue))
        if let use { object.append("use", .string(use)) }
        if let operations { object.append("key_ops", .array(operations.map { .string($0) })) }
        return object
    }
}
