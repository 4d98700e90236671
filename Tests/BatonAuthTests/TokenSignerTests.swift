// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCrypto
internal import BatonJSON
internal import Testing

@Suite("Token signer")
struct TokenSignerTests {
    @Test("header and claims are what they should be, in order")
    func layout() throws {
        var content = TestTokens.content(roles: ["a", "b"])
        content.notBefore = 5
        let token = try TestTokens.signer(.es256, keyID: "k").token(content)
        let parts = token.split(separator: ".").map {
            String(decoding: Base64.decode(String($0), .url) ?? [], as: UTF8.self)
        }
        #expect(parts[0] == #"{"alg":"ES256","typ":"JWT","kid":"k"}"#)
        #expect(
            parts[1]
                == #"{"iss":"orchestration-dev","aud":"orchestration","sub":"alice","jti":"token-1","#
                + #""token_type":"access","role":["a","b"],"iat":1900000000,"nbf":5,"exp":1900000900}"#
        )
    }

    @Test("one role is a string, none is no claim")
    func roles() {
        #expect(TestTokens.content(roles: ["a"]).claims["role"] == "a")
        #expect(TestTokens.content(roles: []).claims["role"] == nil)
    }

    @Test("an algorithm that does not fit the key is an error")
    func mismatch() throws {
        let signer = TokenSigner(key: try TestTokens.signingKey(.es256), algorithm: .es384, keyID: nil)
        #expect(throws: CryptoError.self) { try signer.token(TestTokens.content()) }
    }

    @Test("token ids are 32 hexadecimal digits and do not repeat")
    func tokenIDs() throws {
        let first = try TokenSigner.makeTokenID()
        #expect(Hexadecimal.decode(first)?.count == 16)
        #expect(try TokenSigner.makeTokenID() != first)
    }
}
