// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// Text that OpenSSL wrote into a memory BIO.
enum PEMText {
    static func take(from bio: OpaquePointer) -> String {
        var bytes: UnsafePointer<CChar>?
        let count = baton_tls_bio_memory(bio, &bytes)
        guard let bytes else { return "" }
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
}
