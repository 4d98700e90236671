// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// The members of a JSON Web Key, read strictly.
struct JWKMembers {
    let object: JSONObject

    /// What only a private key has (RFC 7518 sections 6.2.2 and 6.3.2, RFC 8037 section 2).
    static let privateNames = ["d", "p", "q", "dp", "dq", "qi", "oth"]

    func text(_ name: String) throws(CryptoError) -> String? {
        guard let value = object[name] else { return nil }
        guard let text = value.stringValue, !text.isEmpty else {
            throw CryptoError(.malformed("the member '\(name)' must be a string and not empty"))
        }
        return text
    }

    func requiredText(_ name: String) throws(CryptoError) -> String {
        guard let text = try text(name) else { throw CryptoError(.malformed("the member '\(name)' is missing")) }
        return text
    }

    func texts(_ name: String) throws(CryptoError) -> [String]? {
        guard let value = object[name] else { return nil }
        guard let elements = value.arrayValue else {
            throw CryptoError(.malformed("the member '\(name)' must be an array of strings"))
        }
        var texts: [String] = []
        for element in elements {
            guard let text = element.stringValue, !texts.contains(text) else {
                throw CryptoError(.malformed("the member '\(name)' must hold strings, each once"))
            }
            texts.append(text)
        }
        return texts
    }

    /// The bytes of a base64url member.
    func bytes(_ name: String) throws(CryptoError) -> [UInt8]? {
        guard let text = try text(name) else { return nil }
        guard let bytes = Base64.decode(text, .url) else {
            throw CryptoError(.malformed("the member '\(name)' is not base64url"))
        }
        return bytes
    }

    func requiredBytes(_ name: String) throws(CryptoError) -> [UInt8] {
        guard let bytes = try bytes(name) else { throw CryptoError(.malformed("the member '\(name)' is missing")) }
        return bytes
    }

    func requiredBytes(_ name: String, count: Int) throws(CryptoError) -> [UInt8] {
        let bytes = try requiredBytes(name)
        guard bytes.count == count else {
            throw CryptoError(.malformed("the member '\(name)' holds \(bytes.count) bytes instead of \(count)"))
        }
        return bytes
    }

    /// The `alg` member, nil when there is none.
    func algorithm() throws(CryptoError) -> SignatureAlgorithm? {
        guard let name = try text("alg") else { return nil }
        guard let algorithm = SignatureAlgorithm(rawValue: name) else {
            throw CryptoError(.unsupported("the algorithm \(JSONWriter.quoted(name, maximumBytes: 40))"))
        }
        return algorithm
    }

    // MARK: Parts for OpenSSL

    func curve() throws(CryptoError) -> (name: String, width: Int) {
        switch try requiredText("crv") {
        case "P-256": ("P-256", 32)
        case "P-384": ("P-384", 48)
        case let name: throw CryptoError(.unsupported("the curve \(JSONWriter.quoted(name, maximumBytes: 40))"))
        }
    }

    /// Curve and point; both coordinates at full width (RFC 7518 section 6.2.1.2).
    func ecParts(_ curve: (name: String, width: Int)) throws(CryptoError) -> [EVPKey.Part] {
        let x = try requiredBytes("x", count: curve.width)
        let y = try requiredBytes("y", count: curve.width)
        return [.text("group", curve.name), .octets("pub", [0x04] + x + y)]
    }

    func rsaParts() throws(CryptoError) -> [EVPKey.Part] {
        let modulus = try requiredBytes("n")
        let exponent = try requiredBytes("e")
        // Refused here, before arithmetic on a number of any length.
        guard exponent.count <= modulus.count else {
            throw CryptoError(.malformed("the RSA exponent is longer than the modulus"))
        }
        guard modulus.count <= KeyType.maximumRSABits / 8 + 1 else {
            throw CryptoError(.unsupported("an RSA modulus of more than \(KeyType.maximumRSABits) bits"))
        }
        return [.number("n", modulus), .number("e", exponent)]
    }

    func okpPoint() throws(CryptoError) -> [UInt8] {
        let curve = try requiredText("crv")
        guard curve == "Ed25519" else {
            throw CryptoError(.unsupported("the curve \(JSONWriter.quoted(curve, maximumBytes: 40))"))
        }
        return try requiredBytes("x", count: 32)
    }
}
