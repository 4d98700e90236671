// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@Suite("the authorization value")
struct BearerTokenTests {
    @Test(
        "the scheme in any case, one space and a token",
        arguments: ["Bearer abc", "bearer abc", "BEARER abc", "bEaReR abc"]
    )
    func valid(value: String) {
        #expect(Self.token(value) == "abc")
    }

    @Test(
        "anything else has no token",
        arguments: ["", "Bearer", "Bearer ", "Basic abc", "Bearerabc", "Bearer\tabc", " Bearer abc"]
    )
    func invalid(value: String) {
        #expect(Self.token(value) == nil)
    }

    @Test("characters that differ from the scheme by the case bit only are not the scheme")
    func caseBit() {
        // "[" is not the upper case of "{", and "@" not that of "`".
        #expect(Self.token("Bearer\u{0}abc") == nil)
        #expect(Self.token("\u{22}earer abc") == nil)
    }

    private static func token(_ value: String) -> String? {
        Array(value.utf8).withUnsafeBytes { bytes in
            BearerToken.token(in: bytes).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
