// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// What a certificate to be issued shall say.
struct CertificateTemplate {
    var commonName: String
    var validity: CertificateValidity
    var isAuthority = false
    /// How many authorities may stand between this one and a leaf.
    var pathLength: UInt8 = 0
    var dnsNames: [String] = []
    var ipAddresses: [String] = []
    var uris: [String] = []
    /// A value of OpenSSL's extendedKeyUsage text form, fixed by the program.
    var extendedKeyUsage: String?

    /// Random bytes in a serial number: 16, with the highest bit clear (RFC 5280, section 4.1.2.2: positive, at most 20).
    private static let serialBytes = 16

    /// X.509 counts its versions from zero.
    private static let version3 = 2

    /// Makes and signs the certificate; without an issuer it signs itself.
    func issue(
        for key: PrivateKey,
        issuer: X509Certificate?,
        issuerKey: PrivateKey
    ) throws(TLSError) -> X509Certificate {
        ErrorQueue.clear()
        guard let pointer = X509_new() else { throw Self.failure("make") }
        let certificate = X509Certificate(owned: pointer)
        guard X509_set_version(pointer, Self.version3) == 1 else { throw Self.failure("make") }
        try Self.setSerial(pointer)
        guard ASN1_TIME_set(X509_getm_notBefore(pointer), Int(self.validity.notBefore)) != nil,
            ASN1_TIME_set(X509_getm_notAfter(pointer), Int(self.validity.notAfter)) != nil
        else { throw Self.failure("set the validity of") }
        try self.setSubject(pointer)
        try key.withPointer { keyPointer throws(TLSError) in
            guard X509_set_pubkey(pointer, keyPointer) == 1 else { throw Self.failure("set the key of") }
        }
        if let issuer {
            try issuer.withPointer { issuer throws(TLSError) in try self.finish(pointer, issuer: issuer) }
        } else {
            try self.finish(pointer, issuer: pointer)
        }
        try issuerKey.withPointer { keyPointer throws(TLSError) in
            guard X509_sign(pointer, keyPointer, EVP_sha256()) > 0 else { throw Self.failure("sign") }
        }
        return certificate
    }

    private static func setSerial(_ certificate: OpaquePointer) throws(TLSError) {
        var bytes = [UInt8](repeating: 0, count: Self.serialBytes)
        guard RAND_bytes(&bytes, Int32(Self.serialBytes)) == 1 else { throw Self.failure("draw a serial number for") }
        bytes[0] = bytes[0] & 0x3F | 0x40
        guard let number = BN_bin2bn(bytes, Int32(Self.serialBytes), nil) else { throw Self.failure("number") }
        defer { BN_free(number) }
        guard BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil else {
            throw Self.failure("number")
        }
    }

    private func setSubject(_ certificate: OpaquePointer) throws(TLSError) {
        let name = X509_get_subject_name(certificate)
        let bytes = Array(self.commonName.utf8)
        let added = X509_NAME_add_entry_by_NID(
            name,
            NID_commonName,
            MBSTRING_UTF8,
            bytes,
            Int32(clamping: bytes.count),
            -1,
            0
        )
        guard added == 1 else {
            throw .draining(
                .invalidConfiguration,
                "`\(PrintableText.make(self.commonName))` cannot be a common name, which has 1 to 64 characters"
            )
        }
    }

    private func finish(_ certificate: OpaquePointer, issuer: OpaquePointer) throws(TLSError) {
        guard X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1 else {
            throw Self.failure("set the issuer of")
        }
        let constraints = self.isAuthority ? "critical,CA:TRUE,pathlen:\(self.pathLength)" : "critical,CA:FALSE"
        var extensions: [(Int32, String)] = [
            (NID_basic_constraints, constraints),
            (NID_key_usage, self.isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature"),
            (NID_subject_key_identifier, "hash"),
        ]
        if !self.isAuthority { extensions.append((NID_authority_key_identifier, "keyid:always")) }
        if let usage = self.extendedKeyUsage { extensions.append((NID_ext_key_usage, usage)) }
        for (identifier, text) in extensions {
            guard baton_tls_add_extension(certificate, issuer, identifier, text) == 1 else {
                throw Self.failure("set the extensions of")
            }
        }
        try self.setAlternativeNames(certificate)
    }

    private func setAlternativeNames(_ certificate: OpaquePointer) throws(TLSError) {
        if self.dnsNames.isEmpty, self.ipAddresses.isEmpty, self.uris.isEmpty { return }
        guard let names = baton_tls_general_names_make() else { throw Self.failure("name") }
        defer { GENERAL_NAMES_free(names) }
        var entries = self.dnsNames.map { (GEN_DNS, Array($0.utf8)) } + self.uris.map { (GEN_URI, Array($0.utf8)) }
        for text in self.ipAddresses {
            guard let address = IPAddress(text) else {
                throw TLSError(
                    code: .invalidConfiguration,
                    message: "`\(PrintableText.make(text))` is no IP address"
                )
            }
            entries.append((GEN_IPADD, address.bytes))
        }
        for (type, bytes) in entries {
            guard baton_tls_general_names_append(names, type, bytes, Int32(clamping: bytes.count)) == 1 else {
                throw Self.failure("name")
            }
        }
        guard baton_tls_set_subject_alternative_names(certificate, names) == 1 else { throw Self.failure("name") }
    }

    private static func failure(_ step: String) -> TLSError {
        .draining(.internalFailure, "cannot \(step) a certificate")
    }
}
