// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
internal import Glibc

/// One hash context per thread, made at first use and freed when the thread ends. A fresh context for each digest
/// costs two allocations, more than hashing a token.
enum ThreadDigestContext {
    private static let key: pthread_key_t? = {
        var key = pthread_key_t()
        let result = pthread_key_create(&key) { context in
            if let context { EVP_MD_CTX_free(OpaquePointer(context)) }
        }
        return result == 0 ? key : nil
    }()

    static var current: OpaquePointer? {
        guard let key else { return nil }
        if let context = pthread_getspecific(key) { return OpaquePointer(context) }
        guard let context = EVP_MD_CTX_new() else { return nil }
        guard pthread_setspecific(key, UnsafeRawPointer(context)) == 0 else {
            EVP_MD_CTX_free(context)
            return nil
        }
        return context
    }
}
