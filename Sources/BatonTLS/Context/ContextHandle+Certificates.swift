// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

extension ContextHandle {
    /// Loads this side's certificate chain and key; answers what the certificates say, the leaf first.
    func use(chain: PEMSource, key: PEMSource) throws(TLSError) -> [TLSCertificate] {
        let certificates = try X509Certificate.load(chain, role: "certificate")
        let privateKey = try PrivateKey.load(key)
        try self.withPointer { context throws(TLSError) in
            for (index, certificate) in certificates.enumerated() {
                try certificate.withPointer { pointer throws(TLSError) in
                    ErrorQueue.clear()
                    if index > 0 {
                        guard baton_tls_ctx_add_chain_certificate(context, pointer) == 1 else {
                            throw .draining(.fileCorrupt, "OpenSSL refuses certificate \(index + 1) in \(chain)")
                        }
                        return
                    }
                    guard SSL_CTX_use_certificate(context, pointer) == 1 else {
                        throw .draining(.fileCorrupt, "OpenSSL refuses the certificate in \(chain)")
                    }
                    try privateKey.withPointer { keyPointer throws(TLSError) in
                        guard X509_check_private_key(pointer, keyPointer) == 1 else {
                            throw .draining(
                                .keyMismatch,
                                "the private key in \(key) does not belong to the certificate in \(chain)"
                            )
                        }
                    }
                }
            }
            try privateKey.withPointer { pointer throws(TLSError) in
                guard SSL_CTX_use_PrivateKey(context, pointer) == 1 else {
                    throw .draining(.fileCorrupt, "OpenSSL refuses the private key in \(key)")
                }
            }
        }
        return certificates.map(\.facts)
    }

    /// Makes every certificate of the source an anchor of trust, also one that is not self-signed.
    func trust(_ source: PEMSource, role: String) throws(TLSError) -> [X509Certificate] {
        let certificates = try X509Certificate.load(source, role: role)
        try self.withPointer { context throws(TLSError) in
            let store = SSL_CTX_get_cert_store(context)
            X509_STORE_set_flags(store, UInt(X509_V_FLAG_PARTIAL_CHAIN))
            for certificate in certificates {
                try certificate.withPointer { pointer throws(TLSError) in
                    ErrorQueue.clear()
                    guard X509_STORE_add_cert(store, pointer) == 1 else {
                        throw .draining(.fileCorrupt, "OpenSSL refuses the \(role) in \(source)")
                    }
                }
            }
        }
        return certificates
    }
}
