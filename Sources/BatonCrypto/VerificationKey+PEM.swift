// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension VerificationKey {
    /// All public keys of a PEM file: `PUBLIC KEY` (SubjectPublicKeyInfo) and `RSA PUBLIC KEY` (PKCS#1). A private key
    /// among them is refused: it does not belong where only verification happens.
    package static func keys(pem text: [UInt8]) throws(CryptoError) -> [VerificationKey] {
        var keys: [VerificationKey] = []
        for block in try PEMBlock.parse(text) {
            switch block.label {
            case "PUBLIC KEY":
                keys.append(try VerificationKey(try EVPKey.publicKey(spki: block.bytes)))
            case "RSA PUBLIC KEY":
                keys.append(try VerificationKey(try EVPKey.publicKey(pkcs1: block.bytes)))
            case let label where label.hasSuffix("PRIVATE KEY"):
                throw CryptoError(.unsupported("a private key in a file of public keys"))
            case "EC PARAMETERS":
                continue
            case let label:
                throw CryptoError(.unsupported("a PEM block labelled '\(label.prefix(40))'"))
            }
        }
        guard !keys.isEmpty else { throw CryptoError(.malformed("no PEM block with a public key")) }
        return keys
    }

    /// The `PUBLIC KEY` block. Throws for a shared secret, which has no public part.
    package func pem() throws(CryptoError) -> String {
        let key = try material.asymmetric(for: "a public form")
        return PEMBlock(label: "PUBLIC KEY", bytes: try key.spki()).text
    }
}
