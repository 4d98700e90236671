// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCrypto
internal import BatonJSON

/// The strict reading of a token, before any signature work: RFC 7515's compact serialisation with exactly one
/// meaning, or a rejection.
struct TokenReader {
    let limits: TokenLimits

    /// A token that reads well. Nothing of it is to be believed before ``signature`` is checked over `signedBytes`.
    struct Reading {
        var header: TokenHeader
        var claims: JSONObject
        /// The first bytes of the token are what is signed: header, dot, claims.
        var signedBytes: Int
        var signature: [UInt8]
    }

    func read(_ token: UnsafeRawBufferPointer) throws(TokenRejection) -> Reading {
        guard !token.isEmpty else { throw .missing }
        guard token.count <= limits.maximumBytes else {
            throw .tooLong(limit: limits.maximumBytes, actual: token.count)
        }
        let dot = UInt8(ascii: ".")
        guard let first = token.firstIndex(of: dot) else { throw .wrongParts }
        guard let second = token[(first + 1)...].firstIndex(of: dot) else { throw .wrongParts }
        guard !token[(second + 1)...].contains(dot) else { throw .wrongParts }

        let header = try TokenHeader(try object(token[0..<first], .header))
        let claims = try object(token[(first + 1)..<second], .claims)
        let signature = try bytes(token[(second + 1)...], .signature)
        // An empty signature is that of `none`, and no algorithm of ours makes one.
        guard !signature.isEmpty else { throw .wrongSignature }
        return Reading(header: header, claims: claims, signedBytes: second, signature: signature)
    }

    private func bytes(
        _ part: Slice<UnsafeRawBufferPointer>,
        _ name: TokenRejection.Part
    ) throws(TokenRejection) -> [UInt8] {
        guard let bytes = Base64.decode(UnsafeRawBufferPointer(rebasing: part), .url) else {
            throw .notBase64URL(name)
        }
        return bytes
    }

    private func object(
        _ part: Slice<UnsafeRawBufferPointer>,
        _ name: TokenRejection.Part
    ) throws(TokenRejection) -> JSONObject {
        let text = try bytes(part, name)
        guard let object = (try? JSONValue.parse(text))?.objectValue else { throw .notJSONObject(name) }
        return object
    }
}
