// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension TLSError {
    /// The kind of a TLS failure. More kinds may be added.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Value: String, Sendable, Hashable {
            case fileMissing, fileUnreadable, fileCorrupt, keyMismatch, invalidConfiguration
            case notTLS, unsupportedVersion, noSharedCipher, noApplicationProtocol
            case untrustedCertificate, expiredCertificate, certificateNotYetValid, nameMismatch, badCertificate
            case certificateRequired, peerAlert, protocolViolation, limitExceeded, truncated, closed, internalFailure
        }

        private let value: Value

        private init(_ value: Value) {
            self.value = value
        }

        /// The name of the kind, for example `keyMismatch`.
        public var description: String { self.value.rawValue }

        /// A configured file does not exist.
        public static let fileMissing = Code(.fileMissing)
        /// A configured file exists and cannot be read: permission, a directory, an input error.
        public static let fileUnreadable = Code(.fileUnreadable)
        /// A configured file was read and is not what it should be: not PEM, no certificate, an encrypted or broken key.
        public static let fileCorrupt = Code(.fileCorrupt)
        /// The private key does not belong to the certificate.
        public static let keyMismatch = Code(.keyMismatch)
        /// The configuration contradicts itself or OpenSSL refuses a value of it.
        public static let invalidConfiguration = Code(.invalidConfiguration)
        /// The peer sent bytes that are no TLS record at all, for example plaintext.
        public static let notTLS = Code(.notTLS)
        /// The two sides share no allowed version of TLS.
        public static let unsupportedVersion = Code(.unsupportedVersion)
        /// The two sides share no cipher, key exchange or signature algorithm.
        public static let noSharedCipher = Code(.noSharedCipher)
        /// The two sides agreed on no application protocol (ALPN), or on one that was not offered.
        public static let noApplicationProtocol = Code(.noApplicationProtocol)
        /// The peer's certificate does not lead to a trusted authority.
        public static let untrustedCertificate = Code(.untrustedCertificate)
        /// A certificate of the peer's chain has expired.
        public static let expiredCertificate = Code(.expiredCertificate)
        /// A certificate of the peer's chain is not valid yet.
        public static let certificateNotYetValid = Code(.certificateNotYetValid)
        /// The server's certificate is not for the name or address that was dialled.
        public static let nameMismatch = Code(.nameMismatch)
        /// The peer's certificate fails verification in another way: purpose, signature, form.
        public static let badCertificate = Code(.badCertificate)
        /// The client sent no certificate and the server requires one.
        public static let certificateRequired = Code(.certificateRequired)
        /// The peer ended the connection with a fatal alert that has no kind of its own here.
        public static let peerAlert = Code(.peerAlert)
        /// The peer broke the rules of TLS: a damaged record, an unexpected message.
        public static let protocolViolation = Code(.protocolViolation)
        /// The peer went over a configured limit, which the message names with its value.
        public static let limitExceeded = Code(.limitExceeded)
        /// The connection ended in the middle of the handshake.
        public static let truncated = Code(.truncated)
        /// This side has already ended its writing.
        public static let closed = Code(.closed)
        /// OpenSSL failed for a reason of its own, for example memory.
        public static let internalFailure = Code(.internalFailure)
    }
}
