// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import Testing

@Suite("Bearer credentials")
struct BearerCredentialTests {
    @Test(
        "the token follows the scheme, in any case, and one space",
        arguments: [
            ("Bearer abc.def.ghi", "abc.def.ghi"), ("bearer a", "a"), ("BEARER ok_1_a-b~c+d/e", "ok_1_a-b~c+d/e"),
            ("Bearer YWJj==", "YWJj=="),
        ]
    )
    func good(value: String, token: String) throws {
        #expect(try BearerCredential.token(in: value) == token)
    }

    @Test(
        "anything else is malformed",
        arguments: [
            "Bearer", "Bearer ", "Bearer  a", "Bearer\ta", "Bearer\0a", " Bearer a", "Bearer a ", "Bearer a b",
            "Bearer a,b", "Bearer =a", "Bearer a=b", "Bearer é", "Basic a", "Bearer: a", "abc.def.ghi", "Bearera",
            "\"earer a",
        ]
    )
    func bad(value: String) {
        #expect(throws: TokenRejection.malformedCredential) { try BearerCredential.token(in: value) }
    }

    @Test("nothing is a missing token")
    func missing() {
        #expect(throws: TokenRejection.missing) { try BearerCredential.token(in: "") }
    }
}
