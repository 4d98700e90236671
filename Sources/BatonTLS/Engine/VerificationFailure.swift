// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// The first reason for which a peer's certificate chain was not accepted.
struct VerificationFailure {
    /// One of OpenSSL's X509_V_ERR_ values.
    var code: Int32
    /// Position in the chain: 0 is the peer's own certificate.
    var depth: Int32
    /// The certificate at that position, where there is one.
    var certificate: TLSCertificate?
}

extension VerificationFailure {
    /// The kind of error that the failure becomes.
    var errorCode: TLSError.Code {
        switch self.code {
        case X509_V_ERR_CERT_HAS_EXPIRED: .expiredCertificate
        case X509_V_ERR_CERT_NOT_YET_VALID: .certificateNotYetValid
        case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH: .nameMismatch
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
            X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
            X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, X509_V_ERR_CERT_UNTRUSTED, X509_V_ERR_CERT_SIGNATURE_FAILURE:
            .untrustedCertificate
        default: .badCertificate
        }
    }

    /// One line that names the certificate, its place and OpenSSL's reason.
    func message(expectedName: String?) -> String {
        let reason = X509_verify_cert_error_string(Int(self.code)).map { String(cString: $0) } ?? "unknown reason"
        var text = "the peer's certificate was not accepted: \(reason)"
        if let certificate = self.certificate {
            text += " (\(certificate.subject), at depth \(self.depth)"
            if self.errorCode == .nameMismatch, let expectedName {
                let names = (certificate.dnsNames + certificate.ipAddresses).joined(separator: ", ")
                text += "; it is for \(names.isEmpty ? "no name" : PrintableText.make(names)), not for \(expectedName)"
            }
            text += ")"
        }
        return text
    }
}
