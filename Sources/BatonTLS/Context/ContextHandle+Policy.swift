// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

extension ContextHandle {
    /// What holds for both sides.
    func setPolicy(
        versions: (minimum: TLSVersion, maximum: TLSVersion),
        cipherList: String,
        cipherSuites: String?,
        maximumPeerChainBytes: Int,
        maximumControlMessages: Int
    ) throws(TLSError) {
        try self.withPointer { context throws(TLSError) in
            baton_tls_ctx_set_safe_options(context)
            baton_tls_ctx_set_modes(context)
            SSL_CTX_set_max_early_data(context, 0)
            SSL_CTX_set_recv_max_early_data(context, 0)
            SSL_CTX_set_msg_callback(context, ContextCallbacks.message)

            ErrorQueue.clear()
            if versions.minimum > versions.maximum {
                throw TLSError(
                    code: .invalidConfiguration,
                    message: "the minimum version \(versions.minimum) is above the maximum \(versions.maximum)"
                )
            }
            guard baton_tls_ctx_set_min_version(context, versions.minimum.number) == 1,
                baton_tls_ctx_set_max_version(context, versions.maximum.number) == 1
            else { throw .draining(.invalidConfiguration, "OpenSSL refuses the range of TLS versions") }

            guard SSL_CTX_set_cipher_list(context, cipherList) == 1 else {
                throw .draining(.invalidConfiguration, "OpenSSL refuses the cipher list `\(cipherList)`")
            }
            if let cipherSuites, SSL_CTX_set_ciphersuites(context, cipherSuites) != 1 {
                throw .draining(.invalidConfiguration, "OpenSSL refuses the cipher suites `\(cipherSuites)`")
            }
            for index in 0..<baton_tls_ctx_cipher_count(context) {
                guard let cipher = baton_tls_ctx_cipher_at(context, index) else { continue }
                if baton_tls_cipher_is_modern(cipher) != 1 {
                    let name = SSL_CIPHER_get_name(cipher).map { String(cString: $0) } ?? "unknown"
                    throw TLSError(
                        code: .invalidConfiguration,
                        message: "the cipher \(name) is not ECDHE with authenticated encryption"
                    )
                }
            }

            guard maximumControlMessages >= 0 else {
                throw TLSError(
                    code: .invalidConfiguration,
                    message: "the limit of TLS messages without data cannot be \(maximumControlMessages)"
                )
            }
            guard maximumPeerChainBytes > 0, maximumPeerChainBytes <= Int(Int32.max) else {
                throw TLSError(
                    code: .invalidConfiguration,
                    message: "the limit of the peer's certificate chain must be 1 to \(Int32.max) bytes,"
                        + " not \(maximumPeerChainBytes)"
                )
            }
            baton_tls_ctx_set_max_chain_bytes(context, maximumPeerChainBytes)
        }
    }

    func setServerPolicy(clientCertificates: TLSClientCertificates, sessionTickets: Int) throws(TLSError) {
        guard (0...16).contains(sessionTickets) else {
            throw TLSError(
                code: .invalidConfiguration,
                message: "the number of session tickets must be 0 to 16, not \(sessionTickets)"
            )
        }
        try self.withPointer { context throws(TLSError) in
            SSL_CTX_set_client_hello_cb(context, ContextCallbacks.clientHello, nil)
            SSL_CTX_set_alpn_select_cb(context, ContextCallbacks.selectProtocol, nil)

            switch clientCertificates.mode {
            case .none: SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nil)
            case .optional: SSL_CTX_set_verify(context, SSL_VERIFY_PEER, ContextCallbacks.verify)
            case .required:
                let mode = SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT
                SSL_CTX_set_verify(context, mode, ContextCallbacks.verify)
            }
            if let authorities = clientCertificates.authorities {
                let certificates = try self.trust(authorities, role: "client CA")
                for certificate in certificates {
                    try certificate.withPointer { pointer throws(TLSError) in
                        guard SSL_CTX_add_client_CA(context, pointer) == 1 else {
                            throw .draining(.internalFailure, "cannot announce a client CA")
                        }
                    }
                }
            }

            if sessionTickets == 0 || clientCertificates.authorities != nil {
                baton_tls_ctx_disable_resumption(context)
                SSL_CTX_set_num_tickets(context, 0)
            } else {
                baton_tls_ctx_disable_session_cache(context)
                SSL_CTX_set_num_tickets(context, sessionTickets)
            }
        }
    }

    func setClientPolicy(
        trustRoots: TLSTrustRoots,
        protocols: ProtocolList,
        resumesSessions: Bool
    ) throws(TLSError) {
        try self.withPointer { context throws(TLSError) in
            SSL_CTX_set_verify(context, SSL_VERIFY_PEER, ContextCallbacks.verify)
            switch trustRoots.value {
            case .authorities(let source): _ = try self.trust(source, role: "CA")
            case .system:
                ErrorQueue.clear()
                guard SSL_CTX_set_default_verify_paths(context) == 1 else {
                    throw .draining(.invalidConfiguration, "cannot load the system's certificate authorities")
                }
            }
            // This one OpenSSL function answers 0 for success.
            let bytes = protocols.bytes
            if !bytes.isEmpty,
                SSL_CTX_set_alpn_protos(context, bytes.baseAddress, UInt32(clamping: bytes.count)) != 0
            {
                throw .draining(.internalFailure, "cannot set the application protocols")
            }
            if resumesSessions {
                baton_tls_ctx_report_client_sessions(context)
                SSL_CTX_sess_set_new_cb(context, ContextCallbacks.newSession)
            } else {
                baton_tls_ctx_disable_resumption(context)
            }
        }
    }
}
