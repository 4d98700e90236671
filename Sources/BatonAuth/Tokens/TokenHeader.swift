// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
internal import BatonJSON

/// The header of a token (RFC 7515 section 4), as far as it decides anything here.
///
/// Members that offer keys (`jku`, `jwk`, `x5u`, `x5c`) are never followed: keys come from our key set alone.
struct TokenHeader {
    var algorithm: SignatureAlgorithm
    var keyID: String?

    /// `JWT` (RFC 7519) and `at+jwt` (RFC 9068), with or without `application/`, in any case: a media type.
    private static let types = ["jwt", "at+jwt", "application/jwt", "application/at+jwt"]

    init(_ object: JSONObject) throws(TokenRejection) {
        guard object["crit"] == nil else { throw .criticalHeader }
        if let encoded = object["b64"], encoded != .bool(true) { throw .criticalHeader }
        if let type = object["typ"] {
            guard let text = type.stringValue, text.utf8.count <= 32,
                Self.types.contains(where: { JSONName.same($0, text.lowercased()) })
            else { throw .malformedHeader }
        }
        if let member = object["kid"] {
            guard let text = member.stringValue, !text.isEmpty else { throw .malformedHeader }
            keyID = text
        }
        guard let algorithm = object["alg"]?.stringValue.flatMap(SignatureAlgorithm.init(rawValue:)) else {
            throw .unknownAlgorithm
        }
        self.algorithm = algorithm
    }
}
