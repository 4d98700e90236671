// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCrypto

/// Keys that are made when the first input needs them: HMAC signs and verifies fast, the pair is there for tokens that
/// name it.
struct FuzzKeys: Sendable {
    let signer: TokenSigner
    let set: KeySet

    /// Nil only when OpenSSL cannot make keys.
    static let shared: FuzzKeys? = try? FuzzKeys()

    private init() throws(CryptoError) {
        let secret = try SigningKey(secret: try SecureRandom.bytes(32))
        let pair = try SigningKey.generate(.p256)
        signer = TokenSigner(key: secret, keyID: nil)
        set = KeySet(keys: [
            JWK(key: secret.verificationKey, keyID: "secret"),
            JWK(key: pair.verificationKey, keyID: "pair"),
        ])
    }
}
