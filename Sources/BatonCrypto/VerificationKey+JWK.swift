// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonJSON

extension VerificationKey {
    /// The members that make the public key, in the order of RFC 7638 section 3.2. Throws for a shared secret.
    package func jwkMembers() throws(CryptoError) -> JSONObject {
        let key = try material.asymmetric(for: "a public form")
        func encoded(_ bytes: [UInt8]) -> JSONValue { .string(Base64.encode(bytes, .url)) }
        switch type {
        case .p256, .p384:
            let width = type == .p256 ? 32 : 48
            return JSONObject([
                .init(name: "crv", value: type == .p256 ? "P-256" : "P-384"),
                .init(name: "kty", value: "EC"),
                .init(name: "x", value: encoded(try key.number("qx", width: width))),
                .init(name: "y", value: encoded(try key.number("qy", width: width))),
            ])
        case .rsa:
            return JSONObject([
                .init(name: "e", value: encoded(try key.number("e"))),
                .init(name: "kty", value: "RSA"),
                .init(name: "n", value: encoded(try key.number("n"))),
            ])
        case .ed25519:
            return JSONObject([
                .init(name: "crv", value: "Ed25519"),
                .init(name: "kty", value: "OKP"),
                .init(name: "x", value: encoded(try key.rawPublicKey())),
            ])
        case .secret:
            throw CryptoError(.unsupported("a public form of a shared secret"))
        }
    }

    /// The SHA-256 thumbprint of RFC 7638, base64url: a name for the key that follows from the key.
    package func thumbprint() throws(CryptoError) -> String {
        let text = JSONValue.object(try jwkMembers()).encoded()
        return Base64.encode(try DigestAlgorithm.sha256.digest(of: text), .url)
    }
}
