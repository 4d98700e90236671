// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a key consists of: an OpenSSL key, or a shared secret.
///
/// Two fields of which one is set, not an enum with payloads: that would keep its tag in spare bits of the pointer,
/// where LeakSanitizer cannot follow it, and every key of a running program would look leaked.
struct KeyMaterial: Sendable {
    let key: EVPKey?
    let secret: SecretBytes?

    init(_ key: EVPKey) {
        self.key = key
        secret = nil
    }

    init(_ secret: SecretBytes) {
        key = nil
        self.secret = secret
    }

    /// The OpenSSL key, for what a shared secret cannot do.
    func asymmetric(for purpose: String) throws(CryptoError) -> EVPKey {
        guard let key else { throw CryptoError(.unsupported("\(purpose) of a shared secret")) }
        return key
    }
}
