// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a certificate says, as plain values: a peer's identity after a verified handshake, or the server's own
/// certificate for readiness and logs.
package struct TLSCertificate: Sendable, Hashable {
    /// The subject as one line, for example `CN=api,O=Example`. For display only, shortened.
    package var subject: String

    /// The subject's common name, where there is exactly one. For display and for identities without a better name.
    package var commonName: String?

    /// The DNS names among the subject alternative names.
    package var dnsNames: [String]

    /// The URIs among the subject alternative names, for example SPIFFE identities.
    package var uris: [String]

    /// The IP addresses among the subject alternative names, as text.
    package var ipAddresses: [String]

    /// SHA-256 of the certificate's DER form: 32 bytes, the value of the token confirmation `x5t#S256`.
    package var fingerprint: [UInt8]

    /// When the certificate starts to be valid, in seconds since 1970-01-01 UTC.
    package var notBefore: Int64

    /// When the certificate stops being valid, in seconds since 1970-01-01 UTC.
    package var notAfter: Int64

    /// Where an instant lies in relation to the certificate's validity.
    package enum Validity: Sendable, Hashable {
        case notYetValid(validIn: Int64)
        case valid(secondsLeft: Int64)
        case expired(since: Int64)
    }

    /// Whether the certificate is valid at an instant (seconds since 1970-01-01 UTC), and for how many seconds.
    ///
    /// An expired certificate of one's own is a warning, not an error: the server starts, and its clients refuse it.
    package func validity(at instant: Int64) -> Validity {
        if instant < self.notBefore {
            return .notYetValid(validIn: self.notBefore.subtractingClamped(instant))
        }
        if instant > self.notAfter {
            return .expired(since: instant.subtractingClamped(self.notAfter))
        }
        return .valid(secondsLeft: self.notAfter.subtractingClamped(instant))
    }
}

extension Int64 {
    fileprivate func subtractingClamped(_ other: Int64) -> Int64 {
        let (difference, overflow) = self.subtractingReportingOverflow(other)
        return overflow ? (self < other ? .min : .max) : difference
    }
}
