// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCrypto
internal import BatonJSON
internal import Testing

@Suite("Tokens printed in RFC 7515")
struct PublishedTokenTests {
    static let secret = #"{"kty":"oct","k":"\#(PublishedVectors.a1Secret)"}"#
    static let rsa = #"{"kty":"RSA","e":"AQAB","n":"\#(PublishedVectors.a2Modulus)"}"#
    static let curve =
        #"{"kty":"EC","crv":"P-256","x":"\#(PublishedVectors.a3X)","y":"\#(PublishedVectors.a3Y)"}"#

    static func keys(_ keys: String...) throws -> KeySet {
        KeySet(keys: try JWKSet.parse(Array("{\"keys\":[\(keys.joined(separator: ","))]}".utf8)).keys)
    }

    static func signedClaims(_ token: String, _ keys: KeySet) throws(TokenRejection) -> JSONObject {
        try Array(token.utf8).withUnsafeBufferPointer { (bytes) throws(TokenRejection) in
            try TestTokens.verifier.signedClaims(of: UnsafeRawBufferPointer(bytes), keys: keys)
        }
    }

    @Test(
        "appendices A.1 to A.3 verify among all three keys",
        arguments: [
            PublishedVectors.a1Input + "." + PublishedVectors.a1Signature,
            PublishedVectors.a2Input + "." + PublishedVectors.a2Signature,
            PublishedVectors.a3Input + "." + PublishedVectors.a3Signature,
        ]
    )
    func verify(token: String) throws {
        let keys = try Self.keys(Self.secret, Self.rsa, Self.curve)
        let claims = try Self.signedClaims(token, keys)
        #expect(claims["iss"] == "joe")
        #expect(claims["exp"] == 1_300_819_380)
        #expect(claims["http://example.com/is_root"] == true)
        // As access tokens they are not complete.
        #expect(throws: TokenRejection.missingClaim(.audience)) {
            try TestTokens.verifier.verify(token, keys: keys, now: 1_300_819_000)
        }
        // With the other two keys alone they are nobody's.
        for others in [[Self.rsa, Self.curve], [Self.secret, Self.curve], [Self.secret, Self.rsa]] {
            let keys = try Self.keys(others[0], others[1])
            let accepted = (try? Self.signedClaims(token, keys)) != nil
            #expect(accepted == others.contains(Self.owner(of: token)))
        }
    }

    private static func owner(of token: String) -> String {
        if token.hasPrefix(PublishedVectors.a2Input) { return rsa }
        return token.hasPrefix(PublishedVectors.a3Input) ? curve : secret
    }

    @Test("appendix A.5, without a signature, is refused by every set of keys")
    func unsecured() throws {
        let token = "eyJhbGciOiJub25lIn0." + (PublishedVectors.a3Input.split(separator: ".").last ?? "") + "."
        #expect(throws: TokenRejection.unknownAlgorithm) {
            try Self.signedClaims(token, Self.keys(Self.secret, Self.rsa, Self.curve))
        }
    }

    @Test("RFC 8037's example has a payload that is no object, and is refused for that")
    func notClaims() throws {
        let key = #"{"kty":"OKP","crv":"Ed25519","x":"\#(PublishedVectors.okpX)"}"#
        let token = PublishedVectors.okpInput + "." + PublishedVectors.okpSignature
        #expect(throws: TokenRejection.notJSONObject(.claims)) { try Self.signedClaims(token, Self.keys(key)) }
    }
}
