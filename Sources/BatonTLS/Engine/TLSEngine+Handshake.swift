// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

extension TLSEngine {
    /// Where the handshake stands.
    package enum HandshakeResult: Sendable, Hashable {
        /// The peer has to send something first.
        case incomplete
        /// Both sides agree, certificates and application protocol are verified. Reading and writing may begin.
        case complete
        /// The connection cannot be used. Send what waits in the output, it may be an alert, and close.
        case failed(TLSError)
    }

    /// Takes the handshake as far as the received bytes allow. A client's first call makes its first message.
    package func handshake() -> HandshakeResult {
        switch self.state {
        case .open, .readClosed: return .complete
        case .failed(let error): return .failed(error)
        case .handshaking: break
        }
        guard self.looksLikeTLS else {
            let text = "the peer's first bytes are not TLS; it may be speaking plaintext"
            return .failed(self.fail(TLSError(code: .notTLS, message: text)))
        }
        ErrorQueue.clear()
        let result = SSL_do_handshake(self.ssl)
        if result == 1 { return self.finishHandshake() }
        switch SSL_get_error(self.ssl, result) {
        case SSL_ERROR_WANT_READ where self.inputEnded, SSL_ERROR_ZERO_RETURN:
            let text = "the peer closed the connection during the handshake"
            return .failed(self.fail(TLSError(code: .truncated, message: text)))
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .incomplete
        default: return .failed(self.fail(self.makeError(step: "the handshake")))
        }
    }

    /// Checks what OpenSSL leaves to the application.
    private func finishHandshake() -> HandshakeResult {
        let verdict = SSL_get_verify_result(self.ssl)
        if verdict != Int(X509_V_OK), self.context.role == .client || SSL_get0_peer_certificate(self.ssl) != nil {
            let failure = VerificationFailure(code: Int32(clamping: verdict), depth: 0, certificate: self.peerIdentity)
            let text = failure.message(expectedName: self.peerName?.text)
            return .failed(self.fail(TLSError(code: failure.errorCode, message: text)))
        }
        var bytes: UnsafePointer<UInt8>?
        var count: UInt32 = 0
        SSL_get0_alpn_selected(self.ssl, &bytes, &count)
        let selected = String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
        let names = self.context.protocols.names
        if !names.isEmpty, !names.contains(selected) {
            // The peer takes the handshake for a success, so it is told of the end in an orderly way.
            if SSL_shutdown(self.ssl) < 0 { ErrorQueue.clear() }
            return .failed(self.fail(Self.noApplicationProtocol(selected: selected, names: names)))
        }
        self.negotiatedProtocol = selected.isEmpty ? nil : selected
        self.memory.pointee.controlMessages = 0
        self.memory.pointee.maximumControlMessages = self.context.maximumControlMessages
        self.state = .open
        return .complete
    }

    static func noApplicationProtocol(selected: String, names: [String]) -> TLSError {
        let what = selected.isEmpty ? "none" : "`\(PrintableText.make(selected))`"
        let wanted = names.joined(separator: ", ")
        return TLSError(
            code: .noApplicationProtocol,
            message: "the peer agreed on no known application protocol (ALPN): \(what), wanted \(wanted)"
        )
    }

    /// Makes `error` the engine's final state.
    func fail(_ error: TLSError) -> TLSError {
        self.state = .failed(error)
        return error
    }
}
