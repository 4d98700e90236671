// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import COpenSSL

/// The subject alternative names of a certificate.
///
/// A name that is not plain printable ASCII (a NUL inside, a control character) is left out: no two readers may see
/// two identities in it.
struct AlternativeNames {
    var dnsNames: [String] = []
    var uris: [String] = []
    var ipAddresses: [String] = []

    init(x509: OpaquePointer) {
        guard let names = baton_tls_subject_alternative_names(x509) else { return }
        defer { GENERAL_NAMES_free(names) }
        for index in 0..<baton_tls_general_name_count(names) {
            var type: Int32 = 0
            guard let name = baton_tls_general_name_at(names, index), let value = GENERAL_NAME_get0_value(name, &type)
            else { continue }
            switch type {
            case GEN_DNS:
                if let text = Self.text(value) { self.dnsNames.append(text) }
            case GEN_URI:
                if let text = Self.text(value) { self.uris.append(text) }
            case GEN_IPADD:
                if let address = Self.bytes(value).flatMap({ IPAddress(bytes: $0) }) {
                    self.ipAddresses.append(address.description)
                }
            default: break
            }
        }
    }

    private static func bytes(_ value: UnsafeMutableRawPointer) -> UnsafeBufferPointer<UInt8>? {
        let string = value.assumingMemoryBound(to: ASN1_STRING.self)
        guard let data = ASN1_STRING_get0_data(string) else { return nil }
        return UnsafeBufferPointer(start: data, count: max(0, Int(ASN1_STRING_length(string))))
    }

    private static func text(_ value: UnsafeMutableRawPointer) -> String? {
        guard let bytes = Self.bytes(value), !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
