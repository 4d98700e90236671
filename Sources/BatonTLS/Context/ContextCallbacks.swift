// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// The functions that OpenSSL calls during a handshake. They touch nothing but the ``EngineMemory`` of the connection.
enum ContextCallbacks {
    /// Alert number of no_application_protocol (RFC 7301, section 3.2).
    private static let noApplicationProtocolAlert: Int32 = 120

    /// Server: refuses a ClientHello without ALPN. OpenSSL asks for a selection only when the client offers something.
    static let clientHello:
        @convention(c) (
            OpaquePointer?, UnsafeMutablePointer<Int32>?, UnsafeMutableRawPointer?
        ) -> Int32 = { ssl, alert, _ in
            guard let memory = EngineMemory.of(ssl: ssl), !memory.pointee.protocols.isEmpty else {
                return SSL_CLIENT_HELLO_SUCCESS
            }
            var bytes: UnsafePointer<UInt8>?
            var count = 0
            let type = UInt32(TLSEXT_TYPE_application_layer_protocol_negotiation)
            if SSL_client_hello_get0_ext(ssl, type, &bytes, &count) == 1 { return SSL_CLIENT_HELLO_SUCCESS }
            memory.pointee.clientOfferedNoProtocol = true
            alert?.pointee = ContextCallbacks.noApplicationProtocolAlert
            return SSL_CLIENT_HELLO_ERROR
        }

    /// Server: selects the first of its own protocols that the client offers.
    static let selectProtocol:
        @convention(c) (
            OpaquePointer?, UnsafeMutablePointer<UnsafePointer<UInt8>?>?, UnsafeMutablePointer<UInt8>?,
            UnsafePointer<UInt8>?, UInt32, UnsafeMutableRawPointer?
        ) -> Int32 = { ssl, selected, selectedCount, offered, offeredCount, _ in
            guard let memory = EngineMemory.of(ssl: ssl), !memory.pointee.protocols.isEmpty else {
                return SSL_TLSEXT_ERR_NOACK
            }
            let protocols = memory.pointee.protocols
            var name: UnsafeMutablePointer<UInt8>?
            var count: UInt8 = 0
            let verdict = SSL_select_next_proto(
                &name,
                &count,
                protocols.baseAddress,
                UInt32(clamping: protocols.count),
                offered,
                offeredCount
            )
            guard verdict == OPENSSL_NPN_NEGOTIATED else { return SSL_TLSEXT_ERR_ALERT_FATAL }
            selected?.pointee = UnsafePointer(name)
            selectedCount?.pointee = count
            return SSL_TLSEXT_ERR_OK
        }

    /// Counts the handshake messages that the peer sends. OpenSSL also reports every record here, so this is on the
    /// data path and looks at its arguments only.
    static let message:
        @convention(c) (
            Int32, Int32, Int32, UnsafeRawPointer?, Int, OpaquePointer?, UnsafeMutableRawPointer?
        ) -> Void = { written, _, contentType, _, _, ssl, _ in
            if contentType == SSL3_RT_HANDSHAKE, written == 0, let memory = EngineMemory.of(ssl: ssl) {
                memory.pointee.controlMessages &+= 1
            }
        }

    /// Notes the first failure of the peer's chain; OpenSSL forgets which certificate it was.
    static let verify: @convention(c) (Int32, OpaquePointer?) -> Int32 = { accepted, store in
        if accepted == 1 { return 1 }
        let ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()).map { OpaquePointer($0) }
        if let memory = EngineMemory.of(ssl: ssl), memory.pointee.verification == nil {
            memory.pointee.verification = VerificationFailure(
                code: X509_STORE_CTX_get_error(store),
                depth: X509_STORE_CTX_get_error_depth(store),
                certificate: X509_STORE_CTX_get_current_cert(store).map { TLSCertificate(x509: $0) }
            )
        }
        return 0
    }

    /// Client: files a new session. Answering 1 keeps the reference that OpenSSL hands over.
    static let newSession: @convention(c) (OpaquePointer?, OpaquePointer?) -> Int32 = { ssl, session in
        guard let memory = EngineMemory.of(ssl: ssl), let target = memory.pointee.sessions, let session else {
            return 0
        }
        target.cache.takeUnretainedValue().store(TLSSession(owned: session), name: target.name)
        return 1
    }
}
