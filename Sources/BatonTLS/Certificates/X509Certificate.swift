// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// Owner of one OpenSSL certificate object.
// @unchecked: the certificate is immutable once made, and OpenSSL counts its references atomically.
final class X509Certificate: @unchecked Sendable {
    // Sendable: the certificate is not changed after it was made, and OpenSSL guards what it caches inside.
    private let pointer: OpaquePointer

    /// Takes over the caller's reference.
    init(owned pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        X509_free(self.pointer)
    }

    func withPointer<Result>(_ body: (OpaquePointer) throws(TLSError) -> Result) throws(TLSError) -> Result {
        try body(self.pointer)
    }

    /// What the certificate says, as plain values.
    var facts: TLSCertificate {
        TLSCertificate(x509: self.pointer)
    }
}

extension X509Certificate {
    /// Reads every certificate of a PEM source, in order; there is at least one.
    static func load(_ source: PEMSource, role: String) throws(TLSError) -> [X509Certificate] {
        try source.withBytes(role: role) { bytes throws(TLSError) in
            ErrorQueue.clear()
            guard let bio = BIO_new_mem_buf(bytes.baseAddress, Int32(clamping: bytes.count)) else {
                throw .draining(.fileCorrupt, "the \(role) in \(source) is empty")
            }
            defer { BIO_free(bio) }
            var certificates: [X509Certificate] = []
            while let pointer = PEM_read_bio_X509(bio, nil, PEMPassphrase.refuse, nil) {
                certificates.append(X509Certificate(owned: pointer))
            }
            let entries = ErrorQueue.drain()
            let reachedEnd = entries.allSatisfy {
                $0.library == ERR_LIB_PEM && $0.reason == PEM_R_NO_START_LINE
            }
            if certificates.isEmpty || !reachedEnd {
                let fault = reachedEnd ? "holds no PEM certificate" : "holds a damaged certificate"
                throw TLSError(
                    code: .fileCorrupt,
                    message: "the \(role) in \(source) \(fault)",
                    reasons: entries.map(\.text)
                )
            }
            return certificates
        }
    }
}

extension X509Certificate {
    /// The certificate as PEM text.
    func makePEM() throws(TLSError) -> String {
        ErrorQueue.clear()
        guard let bio = BIO_new(BIO_s_mem()) else {
            throw .draining(.internalFailure, "cannot make a buffer for a certificate")
        }
        defer { BIO_free(bio) }
        guard PEM_write_bio_X509(bio, self.pointer) == 1 else {
            throw .draining(.internalFailure, "cannot write a certificate as PEM")
        }
        return PEMText.take(from: bio)
    }
}
