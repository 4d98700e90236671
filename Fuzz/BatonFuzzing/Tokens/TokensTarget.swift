// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonCrypto
internal import BatonJSON

/// A token as a client shows it.
///
/// An input that begins with `{` is a header and, behind a line break, claims: they are signed with a key made at run
/// time, so that the checks behind the signature are reached. One that begins with `K` is a key set behind that letter.
/// Every other input is a token as it stands.
enum TokensTarget {
    static func fault(in input: UnsafeRawBufferPointer) -> String? {
        switch input.first {
        case UInt8(ascii: "{"): return signed(input)
        case UInt8(ascii: "K"): return keySet([UInt8](input.dropFirst()))
        default: return token(input)
        }
    }

    private static let now: Int64 = 1_700_000_000
    private static let verifier = TokenVerifier(issuer: "issuer", audience: "us")

    // MARK: Tokens of strangers

    private static func token(_ token: UnsafeRawBufferPointer) -> String? {
        for part in token.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).prefix(4) {
            let part = UnsafeRawBufferPointer(rebasing: part)
            guard let bytes = Base64.decode(part, .url) else { continue }
            // A second spelling would be a second token with the same meaning.
            if !Base64.encode(bytes, .url).utf8.elementsEqual(part) { return "base64url has two spellings" }
        }
        guard let keys = FuzzKeys.shared else { return nil }
        guard (try? verifier.verify(token, keys: keys.set, now: now)) == nil else {
            return "a token is believed that nobody signed"
        }
        return nil
    }

    // MARK: Tokens of the issuer

    private static func signed(_ input: UnsafeRawBufferPointer) -> String? {
        let parts = input.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let keys = FuzzKeys.shared,
            var token = try? Array(keys.signer.token(header: [UInt8](parts[0]), claims: [UInt8](parts[1])).utf8)
        else { return nil }
        let verified: VerifiedToken
        do throws(TokenRejection) {
            verified = try verify(token, keys)
        } catch {
            let header = (try? JSONValue.parse([UInt8](parts[0])))?.objectValue
            // The signature is that of the secret, so only a header that names the pair makes it wrong.
            let isOurs = header?["alg"] == .string(SignatureAlgorithm.hs256.rawValue)
            return isOurs && error == .wrongSignature ? "the issuer's signature is not believed" : nil
        }
        guard let claims = (try? JSONValue.parse([UInt8](parts[1])))?.objectValue else {
            return "a token is believed whose claims are no JSON object"
        }
        if let fault = claimsFault(verified, claims) { return fault }
        // Any other byte of what is signed must break the signature, or the reading before it.
        let position = Int(parts[1].first ?? 0) % token.count
        token[position] ^= 1
        guard (try? verify(token, keys)) == nil else { return "a token is believed after a change of byte \(position)" }
        return nil
    }

    private static func verify(_ token: [UInt8], _ keys: FuzzKeys) throws(TokenRejection) -> VerifiedToken {
        try token.withUnsafeBufferPointer { (bytes) throws(TokenRejection) in
            try verifier.verify(UnsafeRawBufferPointer(bytes), keys: keys.set, now: now)
        }
    }

    private static func claimsFault(_ token: VerifiedToken, _ claims: JSONObject) -> String? {
        let identity = token.identity
        if claims["iss"] != .string("issuer") || identity.issuer != "issuer" { return "another issuer is believed" }
        if claims["aud"] != .string("us"), claims["aud"]?.arrayValue?.contains(.string("us")) != true {
            return "a token for others is believed"
        }
        if claims["sub"]?.stringValue != identity.subject || identity.subject.isEmpty { return "the subject changes" }
        if claims["token_type"] != .string("access") { return "another type of token is believed" }
        if token.expiry + 30 <= now || token.issuedAt - 30 > now || (token.notBefore ?? 0) - 30 > now {
            return "a token is believed at the wrong time"
        }
        if let expiry = claims["exp"]?.numberValue?.double, Double(token.expiry) > expiry { return "the expiry grows" }
        if (claims["cnf"] == nil) != (token.certificateDigest == nil) { return "the binding to a certificate is lost" }
        let roles = claims["role"].map { $0.arrayValue ?? [$0] } ?? []
        if !identity.roles.allSatisfy({ roles.contains(.string($0)) }) { return "a role is made up" }
        return nil
    }

    // MARK: Key sets

    private static func keySet(_ bytes: [UInt8]) -> String? {
        guard let set = try? JWKSet.parse(bytes) else { return nil }
        if set.keys.count > JWKSet.defaultMaximumKeys { return "more keys than the limit" }
        for key in set.keys where !key.key.type.fits(key.algorithm) { return "a key has an algorithm of another type" }
        guard let text = try? set.encoded() else {
            // Shared secrets are not written.
            return set.keys.contains { $0.algorithm == .hs256 } ? nil : "a key set is not written"
        }
        guard let again = try? JWKSet.parse(text) else { return "a written key set is not read" }
        return again.keys.map(\.algorithm) == set.keys.map(\.algorithm) ? nil : "a key set changes"
    }
}
