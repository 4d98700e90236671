// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonCrypto
internal import BatonJSON
internal import Testing

@Suite("Token verification")
struct TokenVerifierTests {
    private func verify(
        _ token: String,
        keys: KeySet? = nil,
        now: Int64 = TestTokens.now
    ) throws -> VerifiedToken {
        try TestTokens.verifier.verify(token, keys: try keys ?? TestTokens.allKeys(), now: now)
    }

    private func verify(claims: JSONObject, now: Int64 = TestTokens.now) throws -> VerifiedToken {
        try verify(try TestTokens.signer(.hs256, keyID: "HS256").token(claims: claims), now: now)
    }

    private func verify(header: String) throws -> VerifiedToken {
        let claims = JSONValue.object(TestTokens.claims()).encoded()
        return try verify(try TestTokens.signer(.hs256).token(header: Array(header.utf8), claims: claims))
    }

    @Test("a token of each algorithm verifies with and without a key id", arguments: SignatureAlgorithm.allCases)
    func algorithms(algorithm: SignatureAlgorithm) throws {
        for keyID in [nil, algorithm.rawValue] {
            let token = try TestTokens.signer(algorithm, keyID: keyID).token(TestTokens.content())
            let verified = try verify(token)
            #expect(verified.identity.subject == "alice")
            #expect(verified.identity.roles == ["admin"])
            #expect(verified.identity.tokenID == "token-1")
            #expect(verified.identity.issuer == TestTokens.issuer)
            #expect(verified.identity.expiry == TestTokens.now + 900)
            #expect(verified.issuedAt == TestTokens.now)
            #expect(verified.certificateDigest == nil)
        }
    }

    // MARK: Form

    @Test("anything but three parts is refused")
    func parts() throws {
        let token = try TestTokens.signer().token(TestTokens.content())
        let parts = token.split(separator: ".").map(String.init)
        for changed in [
            parts[0], parts[0] + "." + parts[1], token + ".", token + "." + parts[2], "." + token, "abc",
        ] {
            #expect(throws: TokenRejection.wrongParts) { try verify(changed) }
        }
        #expect(throws: TokenRejection.missing) { try verify("") }
        #expect(throws: TokenRejection.notJSONObject(.header)) { try verify("..") }
        #expect(throws: TokenRejection.wrongSignature) { try verify(parts[0] + "." + parts[1] + ".") }
        #expect(throws: TokenRejection.notJSONObject(.claims)) { try verify(parts[0] + ".." + parts[2]) }
    }

    @Test("padding, white space, stray bits and foreign characters are refused in each part")
    func encoding() throws {
        let parts = try TestTokens.signer(.hs256).token(TestTokens.content()).split(separator: ".").map(String.init)
        let names: [TokenRejection.Part] = [.header, .claims, .signature]
        for (index, name) in names.enumerated() {
            for change in ["\(parts[index])=", " \(parts[index])", "\(parts[index])\n", "\(parts[index])+", "A", "AB"] {
                var changed = parts
                changed[index] = change
                let token = changed.joined(separator: ".")
                #expect(throws: TokenRejection.notBase64URL(name)) { try verify(token) }
            }
        }
        // The signature's 32 bytes end in a character of which four bits count: fifteen other spellings exist.
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        let last = try #require(parts[2].last.flatMap { alphabet.firstIndex(of: $0) })
        let respelled = parts[2].dropLast() + String(alphabet[last ^ 1])
        #expect(throws: TokenRejection.notBase64URL(.signature)) { try verify("\(parts[0]).\(parts[1]).\(respelled)") }
    }

    @Test("a token of 8 KiB is read, one byte more is refused naming limit and size")
    func size() throws {
        let signer = try TestTokens.signer(.hs256, keyID: "HS256")
        var padding = 5_900
        var token = ""
        while token.utf8.count < TokenLimits.defaultMaximumBytes {
            token = try signer.token(
                claims: TestTokens.claims { $0["x"] = .string(String(repeating: "x", count: padding)) }
            )
            padding += 1
        }
        try #require(token.utf8.count == TokenLimits.defaultMaximumBytes)
        _ = try verify(token)
        #expect(throws: TokenRejection.tooLong(limit: 8_192, actual: 8_193)) { try verify(token + "A") }
        let strict = TokenVerifier(
            issuer: TestTokens.issuer,
            audience: TestTokens.audience,
            limits: TokenLimits(maximumBytes: 100)
        )
        #expect(throws: TokenRejection.tooLong(limit: 100, actual: 8_192)) {
            try strict.verify(token, keys: TestTokens.allKeys(), now: TestTokens.now)
        }
    }

    @Test(
        "header and claims must be JSON objects without repeated members",
        arguments: [
            "", "[]", "1", "\"a\"", "null", "{", "{\"alg\":\"HS256\",}", "{\"alg\":\"HS256\",\"alg\":\"HS256\"}",
            "{\"alg\":\"HS256\"}x",
        ]
    )
    func objects(text: String) throws {
        #expect(throws: TokenRejection.notJSONObject(.header)) { try verify(header: text) }
        let token = try TestTokens.signer(.hs256).token(
            header: Array("{\"alg\":\"HS256\"}".utf8),
            claims: Array(text.utf8)
        )
        #expect(throws: TokenRejection.notJSONObject(.claims)) { try verify(token) }
    }

    // MARK: Header

    @Test(
        "header members that we take",
        arguments: [
            #"{"alg":"HS256"}"#, #"{"alg":"HS256","typ":"JWT"}"#, #"{"alg":"HS256","typ":"jwt"}"#,
            #"{"alg":"HS256","typ":"at+jwt"}"#, #"{"alg":"HS256","typ":"application/at+JWT"}"#,
            #"{"alg":"HS256","kid":"HS256"}"#, #"{"alg":"HS256","b64":true}"#, #"{"\u0061lg":"HS256"}"#,
            #" { "alg" : "HS256" , "jku" : "https://evil.example/keys", "jwk":{"kty":"oct","k":"AA"},"x5c":[] } "#,
        ]
    )
    func goodHeaders(header: String) throws {
        #expect(try verify(header: header).identity.subject == "alice")
    }

    @Test(
        "header members that refuse a token",
        arguments: [
            (#"{"alg":"HS256","crit":[]}"#, .criticalHeader),
            (#"{"alg":"HS256","crit":["exp"],"exp":1}"#, .criticalHeader),
            (#"{"alg":"HS256","b64":false}"#, .criticalHeader), (#"{"alg":"HS256","b64":null}"#, .criticalHeader),
            (#"{"alg":"HS256","typ":"JWE"}"#, .malformedHeader), (#"{"alg":"HS256","typ":1}"#, .malformedHeader),
            (#"{"alg":"HS256","typ":""}"#, .malformedHeader), (#"{"alg":"HS256","kid":1}"#, .malformedHeader),
            (#"{"alg":"HS256","kid":""}"#, .malformedHeader), (#"{"alg":"HS256","kid":null}"#, .malformedHeader),
            (#"{}"#, .unknownAlgorithm), (#"{"alg":null}"#, .unknownAlgorithm), (#"{"alg":1}"#, .unknownAlgorithm),
            (#"{"alg":"none"}"#, .unknownAlgorithm), (#"{"alg":"None"}"#, .unknownAlgorithm),
            (#"{"alg":"hs256"}"#, .unknownAlgorithm), (#"{"alg":"HS512"}"#, .unknownAlgorithm),
            (#"{"alg":["HS256"]}"#, .unknownAlgorithm), (#"{"Alg":"HS256"}"#, .unknownAlgorithm),
            (#"{"alg":"HS256","kid":"other"}"#, .unknownKey), (#"{"alg":"HS256","kid":"hs256"}"#, .unknownKey),
            (#"{"alg":"HS256","kid":"RS256"}"#, .algorithmMismatch),
            (#"{"alg":"ES256","kid":"HS256"}"#, .algorithmMismatch),
            (#"{"alg":"ES256"}"#, .wrongSignature),
        ] as [(String, TokenRejection)]
    )
    func badHeaders(header: String, rejection: TokenRejection) {
        #expect(throws: rejection) { try verify(header: header) }
    }

    @Test("a public key is no HMAC secret: a token signed with its text is refused with and without its id")
    func algorithmConfusion() throws {
        for algorithm in [SignatureAlgorithm.rs256, .es256] {
            let key = try TestTokens.signingKey(algorithm).verificationKey
            for secret in [
                try key.pem(), try key.pem().trimmingSuffix("\n"), "\(JSONValue.object(try key.jwkMembers()))",
            ] {
                let forger = TokenSigner(key: try SigningKey(secret: Array(secret.utf8)), keyID: nil)
                let keys = KeySet(keys: [try TestTokens.jwk(algorithm, keyID: "k")])
                let anonymous = try forger.token(TestTokens.content())
                #expect(throws: TokenRejection.keyNotNamed(fitting: 0)) { try verify(anonymous, keys: keys) }
                let named = try TokenSigner(key: SigningKey(secret: Array(secret.utf8)), keyID: "k")
                    .token(TestTokens.content())
                #expect(throws: TokenRejection.algorithmMismatch) { try verify(named, keys: keys) }
            }
        }
    }

    @Test("RS256 and PS256 do not stand in for each other, nor does one curve for the other")
    func relatedAlgorithms() throws {
        let asPSS = KeySet(keys: [JWK(key: try TestTokens.signingKey(.rs256).verificationKey, algorithm: .ps256)])
        let token = try TestTokens.signer(.rs256).token(TestTokens.content())
        #expect(throws: TokenRejection.keyNotNamed(fitting: 0)) { try verify(token, keys: asPSS) }
        let renamed = try TokenSigner(key: TestTokens.signingKey(.rs256), algorithm: .rs256, keyID: nil)
            .token(header: JSONObject([.init(name: "alg", value: "PS256")]), claims: TestTokens.claims())
        #expect(throws: TokenRejection.wrongSignature) { try verify(renamed, keys: asPSS) }
        let curve = KeySet(keys: [try TestTokens.jwk(.es256, keyID: "k")])
        let other = try TestTokens.signer(.es384, keyID: "k").token(TestTokens.content())
        #expect(throws: TokenRejection.algorithmMismatch) { try verify(other, keys: curve) }
    }

    @Test("a signature by another key of the same kind is wrong")
    func otherKey() throws {
        let other = TokenSigner(key: try SigningKey.generate(.p256), keyID: "ES256")
        let token = try other.token(TestTokens.content())
        #expect(throws: TokenRejection.wrongSignature) { try verify(token) }
    }

    // MARK: Claims

    @Test(
        "each required claim is missed by name",
        arguments: [TokenRejection.Claim.issuer, .audience, .subject, .expiry, .issuedAt, .tokenID, .tokenType]
    )
    func missing(claim: TokenRejection.Claim) {
        #expect(throws: TokenRejection.missingClaim(claim)) {
            try verify(claims: TestTokens.claims { $0[claim.rawValue] = nil })
        }
    }

    @Test(
        "claims of the wrong type, empty or out of range are malformed",
        arguments: [
            (.issuer, [nil, 1, "", [], ["a"]]), (.audience, [nil, 1, "", [], [1], ["orchestration", ""], [nil], [:]]),
            (.subject, [nil, 1, "", true]), (.tokenID, [nil, 1, ""]), (.tokenType, [nil, 1, ""]),
            (.role, [nil, 1, "", ["admin", 1], [""], [["admin"]], [:]]),
            (.expiry, [nil, "1900000900", true, -1, 253_402_300_800, [:], .number(huge), .number(tiny)]),
            (.issuedAt, [nil, "1900000000", false, -1, .number(huge)]), (.notBefore, [nil, "1", -1, .number(huge)]),
            (
                .confirmation,
                [
                    nil, "x", [:], ["jkt": "x"], ["x5t#S256": "AA"], ["x5t#S256": 1],
                    ["x5t#S256": .string(digest), "jkt": "x"],
                ]
            ),
        ] as [(TokenRejection.Claim, [JSONValue])]
    )
    func malformed(claim: TokenRejection.Claim, values: [JSONValue]) {
        for value in values {
            #expect(throws: TokenRejection.malformedClaim(claim), "\(value)") {
                try verify(claims: TestTokens.claims { $0[claim.rawValue] = value })
            }
        }
    }

    static let huge = JSONNumber("1e400") ?? JSONNumber(Int64.max)
    static let tiny = JSONNumber("-0.5") ?? JSONNumber(Int64.max)
    static let digest = Base64.encode([UInt8](repeating: 5, count: 32), .url)

    @Test("issuer, audience and type must be ours to the byte")
    func values() throws {
        #expect(throws: TokenRejection.wrongIssuer) { try verify(claims: TestTokens.claims { $0["iss"] = "other" }) }
        #expect(throws: TokenRejection.wrongAudience) {
            try verify(claims: TestTokens.claims { $0["aud"] = "Orchestration" })
        }
        #expect(throws: TokenRejection.wrongAudience) {
            try verify(claims: TestTokens.claims { $0["aud"] = ["a", "b"] })
        }
        #expect(throws: TokenRejection.wrongTokenType) {
            try verify(claims: TestTokens.claims { $0["token_type"] = "refresh" })
        }
        _ = try verify(claims: TestTokens.claims { $0["aud"] = ["other", "orchestration", "other"] })
    }

    @Test("a role is a string or an array, each kept once; without one there is none")
    func roles() throws {
        #expect(try verify(claims: TestTokens.claims { $0["role"] = nil }).identity.roles == [])
        #expect(try verify(claims: TestTokens.claims { $0["role"] = [] }).identity.roles == [])
        #expect(try verify(claims: TestTokens.claims { $0["role"] = "viewer" }).identity.roles == ["viewer"])
        let several: JSONValue = ["a", "b", "a"]
        #expect(try verify(claims: TestTokens.claims { $0["role"] = several }).identity.roles == ["a", "b"])
        let many = JSONValue.array((0..<65).map { .string("role\($0)") })
        #expect(throws: TokenRejection.malformedClaim(.role)) {
            try verify(claims: TestTokens.claims { $0["role"] = many })
        }
    }

    @Test(
        "expiry, beginning and issue are judged with 30 seconds of skew, to the second",
        arguments: [
            ("exp", "1900000000", 29, nil), ("exp", "1900000000", 30, .expired), ("exp", "1900000000.9", 29, nil),
            ("exp", "1900000000.9", 30, .expired), ("exp", "19e8", 29, nil), ("exp", "253402300799", 29, nil),
            ("nbf", "1900000030", 0, nil), ("nbf", "1900000031", 0, .notYetValid),
            ("nbf", "1900000030.1", 0, .notYetValid),
            ("nbf", "0", 0, nil), ("iat", "1900000030", 0, nil), ("iat", "1900000031", 0, .issuedInFuture),
            ("iat", "1900000030.5", 0, .issuedInFuture), ("iat", "-0.5", 0, nil),
        ] as [(String, String, Int64, TokenRejection?)]
    )
    func dates(claim: String, value: String, later: Int64, rejection: TokenRejection?) throws {
        let number = try #require(JSONNumber(value))
        let claims = TestTokens.claims { $0[claim] = .number(number) }
        do {
            _ = try verify(claims: claims, now: TestTokens.now + later)
            #expect(rejection == nil)
        } catch let error as TokenRejection {
            #expect(error == rejection)
        }
    }

    @Test("the skew is a knob between 0 and an hour")
    func skew() throws {
        #expect(TokenLimits(skewSeconds: -1).skewSeconds == 0)
        #expect(TokenLimits(skewSeconds: .max).skewSeconds == 3_600)
        var limits = TokenLimits(skewSeconds: 0)
        let token = try TestTokens.signer(.hs256).token(TestTokens.content(lifetime: 10))
        let exact = TokenVerifier(issuer: TestTokens.issuer, audience: TestTokens.audience, limits: limits)
        _ = try exact.verify(token, keys: TestTokens.allKeys(), now: TestTokens.now + 9)
        #expect(throws: TokenRejection.expired) {
            try exact.verify(token, keys: TestTokens.allKeys(), now: TestTokens.now + 10)
        }
        limits.skewSeconds = .max
        #expect(limits.skewSeconds == 3_600)
        for now in [Int64.min, -1, .max] {
            #expect(throws: TokenRejection.self) { try exact.verify(token, keys: TestTokens.allKeys(), now: now) }
        }
    }

    @Test("a bound token counts only on a connection with its certificate")
    func confirmation() throws {
        let token = try verify(claims: TestTokens.claims { $0["cnf"] = ["x5t#S256": .string(Self.digest)] })
        func connection(_ digest: [UInt8]?) -> ConnectionInfo {
            ConnectionInfo(
                id: 1,
                remoteAddress: "127.0.0.1:1",
                tlsIdentity: digest.map { .init(commonName: "", dnsNames: [], uris: [], sha256: $0) }
            )
        }
        #expect(token.isBound(to: connection([UInt8](repeating: 5, count: 32))))
        #expect(!token.isBound(to: connection([UInt8](repeating: 6, count: 32))))
        #expect(!token.isBound(to: connection(nil)))
        #expect(try verify(claims: TestTokens.claims()).isBound(to: connection(nil)))
    }

    // MARK: What the caller learns

    @Test("a caller learns missing, expired or invalid and nothing else; labels are few and plain")
    func publicTexts() {
        var rejections: [TokenRejection] = [
            .missing, .tooLong(limit: 1, actual: 2), .wrongParts, .criticalHeader,
            .malformedHeader,
            .unknownAlgorithm, .unknownKey, .keyNotNamed(fitting: 2), .algorithmMismatch, .keyUse, .wrongSignature,
            .wrongIssuer, .wrongAudience, .wrongTokenType, .expired, .notYetValid, .issuedInFuture, .wrongCertificate,
            .revoked, .internalFailure,
        ]
        for part in [TokenRejection.Part.header, .claims, .signature] {
            rejections += [.notBase64URL(part), .notJSONObject(part)]
        }
        for claim in TokenRejection.Claim.allCases { rejections += [.missingClaim(claim), .malformedClaim(claim)] }
        #expect(Set(rejections.map(\.label)).count == rejections.count)
        for rejection in rejections {
            #expect(
                rejection.label.utf8.allSatisfy {
                    $0 == UInt8(ascii: "_") || ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
                }
            )
            #expect(rejection.rpcError.code == .unauthenticated)
            #expect(rejection.rpcError.processed == .no)
            #expect(rejection.rpcError.message == rejection.publicText)
            let expected =
                rejection == .missing ? "missing token" : rejection == .expired ? "expired token" : "invalid token"
            #expect(rejection.publicText == expected)
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
