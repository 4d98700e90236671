// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// Owner of one OpenSSL key object that holds a private key.
// @unchecked: the key object is immutable once made, and OpenSSL counts its references atomically.
final class PrivateKey: @unchecked Sendable {
    // Sendable: the key is not changed after it was made, and OpenSSL guards what it caches inside.
    private let pointer: OpaquePointer

    /// Takes over the caller's reference.
    init(owned pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        EVP_PKEY_free(self.pointer)
    }

    func withPointer<Result>(_ body: (OpaquePointer) throws(TLSError) -> Result) throws(TLSError) -> Result {
        try body(self.pointer)
    }
}

extension PrivateKey {
    /// Reads the first private key of a PEM source.
    static func load(_ source: PEMSource) throws(TLSError) -> PrivateKey {
        try source.withBytes(role: "private key") { bytes throws(TLSError) in
            ErrorQueue.clear()
            guard let bio = BIO_new_mem_buf(bytes.baseAddress, Int32(clamping: bytes.count)) else {
                throw .draining(.fileCorrupt, "the private key in \(source) is empty")
            }
            defer { BIO_free(bio) }
            if let pointer = PEM_read_bio_PrivateKey(bio, nil, PEMPassphrase.refuse, nil) {
                ErrorQueue.clear()
                return PrivateKey(owned: pointer)
            }
            let entries = ErrorQueue.drain()
            let encrypted = entries.contains {
                $0.library == ERR_LIB_PEM && $0.reason == PEM_R_BAD_PASSWORD_READ
            }
            throw TLSError(
                code: .fileCorrupt,
                message: encrypted
                    ? "the private key in \(source) is encrypted, which is not supported"
                    : "\(source) holds no usable PEM private key",
                reasons: entries.map(\.text)
            )
        }
    }

    /// A new key on the curve P-256.
    static func generate() throws(TLSError) -> PrivateKey {
        ErrorQueue.clear()
        guard let pointer = baton_tls_generate_p256() else {
            throw .draining(.internalFailure, "cannot generate a P-256 key")
        }
        return PrivateKey(owned: pointer)
    }

    /// The key as PKCS#8 PEM text, not encrypted. It is a secret.
    func makePEM() throws(TLSError) -> String {
        ErrorQueue.clear()
        guard let bio = BIO_new(BIO_s_mem()) else {
            throw .draining(.internalFailure, "cannot make a buffer for a private key")
        }
        defer { BIO_free(bio) }
        guard PEM_write_bio_PKCS8PrivateKey(bio, self.pointer, nil, nil, 0, nil, nil) == 1 else {
            throw .draining(.internalFailure, "cannot write a private key as PEM")
        }
        return PEMText.take(from: bio)
    }
}
