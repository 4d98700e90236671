// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BenchHarness
internal import Crypto
internal import FoundationEssentials
internal import GRPCCore
internal import Glibc
internal import NIOConcurrencyHelpers

/// Verifies HS256 tokens. A token's signature and claims are checked when it is first seen; after that the claims are
/// found by the token's SHA-256 digest, and only the expiry is checked again.
final class TokenVerifier: Sendable {
    /// Tokens remembered; when full, all are forgotten.
    private static let capacity = 1_024
    private static let issuer = "baton-bench"
    private static let audience = "bench"

    private let key: SymmetricKey
    private let verified = NIOLockedValueBox<[SHA256Digest: Claims]>([:])

    /// - Parameter keyFile: A JWKS file with one symmetric key.
    /// - Throws: When the file cannot be read or holds no such key.
    init(keyFile: String) throws {
        let set = try JSONDecoder().decode(KeySet.self, from: Data(readFile(keyFile)))
        guard let key = set.keys.first(where: { $0.kty == "oct" }), let secret = Self.base64URL(key.k[...]) else {
            throw BenchError("\(keyFile): no symmetric key")
        }
        self.key = SymmetricKey(data: secret)
    }

    /// What a token says, if it may be trusted now.
    /// - Throws: `RPCError` with `unauthenticated`.
    func claims(of token: Substring) throws -> Claims {
        var copy = token
        let digest = copy.withUTF8 { SHA256.hash(data: UnsafeRawBufferPointer($0)) }
        let claims: Claims
        if let known = self.verified.withLockedValue({ $0[digest] }) {
            claims = known
        } else {
            claims = try self.verify(token)
            self.verified.withLockedValue {
                if $0.count >= Self.capacity {
                    $0.removeAll()
                }
                $0[digest] = claims
            }
        }
        guard claims.exp > Int64(time(nil)) else {
            throw RPCError(code: .unauthenticated, message: "the token has expired")
        }
        return claims
    }

    private func verify(_ token: Substring) throws -> Claims {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Self.base64URL(parts[0]), let payload = Self.base64URL(parts[1]),
            let signature = Self.base64URL(parts[2])
        else {
            throw RPCError(code: .unauthenticated, message: "not a token")
        }
        let signed = Data("\(parts[0]).\(parts[1])".utf8)
        guard let algorithm = try? JSONDecoder().decode(Header.self, from: header), algorithm.alg == "HS256",
            HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: signed, using: self.key)
        else {
            throw RPCError(code: .unauthenticated, message: "the signature is wrong")
        }
        guard let claims = try? JSONDecoder().decode(Claims.self, from: payload), claims.iss == Self.issuer,
            claims.aud == Self.audience
        else {
            throw RPCError(code: .unauthenticated, message: "the claims are wrong")
        }
        return claims
    }

    private static func base64URL(_ text: Substring) -> Data? {
        var standard = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
        standard += String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        return Data(base64Encoded: standard)
    }
}

extension TokenVerifier {
    /// The claims that matter here.
    struct Claims: Decodable, Sendable {
        let iss: String
        let aud: String
        let sub: String
        let exp: Int64
        let roles: [String]

        enum CodingKeys: String, CodingKey {
            case iss, aud, sub, exp
            case roles = "role"
        }
    }

    private struct Header: Decodable {
        let alg: String
    }

    private struct KeySet: Decodable {
        struct Key: Decodable {
            let kty: String
            let k: String
        }

        let keys: [Key]
    }
}
