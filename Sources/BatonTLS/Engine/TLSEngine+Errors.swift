// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

extension TLSEngine {
    /// OpenSSL gives the peer's alerts as its own reasons, this number above the alert's.
    private static let alertReasonOffset: Int32 = 1000

    /// Turns OpenSSL's error queue and the notes of the callbacks into one error.
    func makeError(step: String) -> TLSError {
        let entries = ErrorQueue.drain()
        let (code, message) = self.classify(entries, step: step)
        return TLSError(code: code, message: message, reasons: entries.map(\.text))
    }

    private func classify(_ entries: [ErrorQueue.Entry], step: String) -> (TLSError.Code, String) {
        if let failure = self.memory.pointee.verification {
            return (failure.errorCode, failure.message(expectedName: self.peerName?.text))
        }
        if self.memory.pointee.clientOfferedNoProtocol {
            let error = Self.noApplicationProtocol(selected: "", names: self.context.protocols.names)
            return (error.code, error.message)
        }
        if let alert = entries.lazy.compactMap(Self.alert).first { return Self.classify(alert: alert) }
        for entry in entries where entry.library == ERR_LIB_SSL {
            if let found = self.classify(reason: entry.reason) { return found }
        }
        let ours = entries.contains { $0.reason == ERR_R_MALLOC_FAILURE || $0.reason == ERR_R_INTERNAL_ERROR }
        let theirs = entries.contains { $0.library == ERR_LIB_SSL }
        return ours || !theirs
            ? (.internalFailure, "OpenSSL failed in \(step)")
            : (.protocolViolation, "the peer broke the TLS protocol in \(step)")
    }

    private static func alert(_ entry: ErrorQueue.Entry) -> UInt8? {
        guard entry.library == ERR_LIB_SSL else { return nil }
        return UInt8(exactly: entry.reason &- Self.alertReasonOffset)
    }

    private static func classify(alert: UInt8) -> (TLSError.Code, String) {
        switch Int32(alert) {
        case SSL_AD_NO_APPLICATION_PROTOCOL:
            (.noApplicationProtocol, "the peer speaks none of the offered application protocols (ALPN)")
        case SSL_AD_PROTOCOL_VERSION:
            (.unsupportedVersion, "the peer does not accept the offered versions of TLS")
        case SSL_AD_CERTIFICATE_REQUIRED:
            (.certificateRequired, "the peer requires a client certificate")
        default:
            (.peerAlert, "the peer ended the connection with TLS alert \(alert), \(Self.alertName(alert))")
        }
    }

    private static func alertName(_ alert: UInt8) -> String {
        SSL_alert_desc_string_long(Int32(alert)).map { String(cString: $0) } ?? "unknown"
    }

    private func classify(reason: Int32) -> (TLSError.Code, String)? {
        switch reason {
        case SSL_R_NO_APPLICATION_PROTOCOL:
            let wanted = self.context.protocols.names.joined(separator: ", ")
            return (.noApplicationProtocol, "the client offers other application protocols (ALPN), wanted \(wanted)")
        case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
            return (.certificateRequired, "the client sent no certificate and the server requires one")
        case SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_VERSION_TOO_LOW, SSL_R_WRONG_SSL_VERSION, SSL_R_UNKNOWN_PROTOCOL,
            SSL_R_NO_PROTOCOLS_AVAILABLE:
            return (.unsupportedVersion, "the peer offers no accepted version of TLS")
        case SSL_R_NO_SHARED_CIPHER, SSL_R_NO_SUITABLE_SIGNATURE_ALGORITHM, SSL_R_NO_SUITABLE_KEY_SHARE,
            SSL_R_NO_SHARED_GROUPS, SSL_R_NO_SHARED_SIGNATURE_ALGORITHMS, SSL_R_NO_SUITABLE_GROUPS:
            return (.noSharedCipher, "the peer offers no accepted cipher, group or signature algorithm")
        case SSL_R_EXCESSIVE_MESSAGE_SIZE:
            let limit = self.context.maximumPeerChainBytes
            return (.limitExceeded, "a handshake message is too large; a certificate chain may have \(limit) bytes")
        case SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST:
            return (.notTLS, "the peer's bytes are not TLS; it may be speaking plaintext")
        default: return nil
        }
    }
}
