// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonJSON

extension SigningKey {
    /// The private key, or the shared secret, of a JSON Web Key. Private and public part must belong together.
    package init(jwk object: JSONObject) throws(CryptoError) {
        let members = JWKMembers(object: object)
        switch try members.requiredText("kty") {
        case "EC":
            let curve = try members.curve()
            let scalar = try members.requiredBytes("d", count: curve.width)
            let parts = try members.ecParts(curve) + [.number("priv", scalar)]
            try self.init(try EVPKey.make("EC", isPrivate: true, parts))
        case "RSA":
            guard object["oth"] == nil else { throw CryptoError(.unsupported("an RSA key of more than two primes")) }
            // All of them: without the primes OpenSSL cannot protect the computation against faults.
            let parts =
                try members.rsaParts() + [
                    .number("d", try members.requiredBytes("d")),
                    .number("rsa-factor1", try members.requiredBytes("p")),
                    .number("rsa-factor2", try members.requiredBytes("q")),
                    .number("rsa-exponent1", try members.requiredBytes("dp")),
                    .number("rsa-exponent2", try members.requiredBytes("dq")),
                    .number("rsa-coefficient1", try members.requiredBytes("qi")),
                ]
            try self.init(try EVPKey.make("RSA", isPrivate: true, parts))
        case "OKP":
            let point = try members.okpPoint()
            let seed = try members.requiredBytes("d", count: 32)
            let key = try EVPKey.make("ED25519", isPrivate: true, [.octets("priv", seed)])
            guard try key.rawPublicKey() == point else {
                throw CryptoError(.malformed("private and public key do not match"))
            }
            try self.init(key)
        case "oct":
            try self.init(secret: try members.requiredBytes("k"))
        case let type:
            throw CryptoError(.unsupported("the key type \(JSONWriter.quoted(type, maximumBytes: 40))"))
        }
    }
}
