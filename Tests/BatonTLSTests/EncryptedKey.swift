// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// A private key under a passphrase, which the product cannot make.
enum EncryptedKey {
    struct Failure: Error {}

    static func make(passphrase: String) throws -> String {
        guard let key = baton_tls_generate_p256(), let bio = BIO_new(BIO_s_mem()) else { throw Failure() }
        defer {
            EVP_PKEY_free(key)
            BIO_free(bio)
        }
        let written = passphrase.withCString {
            PEM_write_bio_PKCS8PrivateKey(bio, key, EVP_aes_256_cbc(), $0, Int32(passphrase.utf8.count), nil, nil)
        }
        var bytes: UnsafePointer<CChar>?
        let count = baton_tls_bio_memory(bio, &bytes)
        guard written == 1, let bytes else { throw Failure() }
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
}
