// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL
internal import Glibc

extension TLSCertificate {
    init(x509: OpaquePointer) {
        let names = AlternativeNames(x509: x509)
        self.init(
            subject: Self.subject(of: x509),
            commonName: Self.commonName(of: x509),
            dnsNames: names.dnsNames,
            uris: names.uris,
            ipAddresses: names.ipAddresses,
            fingerprint: Self.fingerprint(of: x509),
            notBefore: Self.seconds(X509_get0_notBefore(x509)),
            notAfter: Self.seconds(X509_get0_notAfter(x509))
        )
    }

    private static func subject(of x509: OpaquePointer) -> String {
        guard let bio = BIO_new(BIO_s_mem()) else { return "" }
        defer { BIO_free(bio) }
        guard baton_tls_print_name(bio, X509_get_subject_name(x509)) >= 0 else { return "" }
        return PrintableText.make(PEMText.take(from: bio))
    }

    /// Nil where there are several: two readers would take different ones.
    private static func commonName(of x509: OpaquePointer) -> String? {
        guard let subject = X509_get_subject_name(x509) else { return nil }
        let index = X509_NAME_get_index_by_NID(subject, NID_commonName, -1)
        guard index >= 0, X509_NAME_get_index_by_NID(subject, NID_commonName, index) < 0,
            let entry = X509_NAME_get_entry(subject, index), let value = X509_NAME_ENTRY_get_data(entry)
        else { return nil }
        var text: UnsafeMutablePointer<UInt8>?
        let count = ASN1_STRING_to_UTF8(&text, value)
        guard count >= 0, let text else { return nil }
        defer { CRYPTO_free(text, nil, 0) }
        let bytes = UnsafeBufferPointer(start: text, count: Int(count))
        return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }

    private static func fingerprint(of x509: OpaquePointer) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        var count: UInt32 = 32
        guard X509_digest(x509, EVP_sha256(), &digest, &count) == 1, count == 32 else { return [] }
        return digest
    }

    /// Seconds since 1970-01-01 UTC; the farthest past for a time that cannot be read, so that nothing trusts it.
    private static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64 {
        var calendar = tm()
        guard let time, ASN1_TIME_to_tm(time, &calendar) == 1 else { return .min }
        return Int64(timegm(&calendar))
    }
}
