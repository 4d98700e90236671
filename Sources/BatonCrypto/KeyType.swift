// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What kind of key it is, with what decides which algorithm fits it.
package enum KeyType: Sendable, Hashable {
    /// ECDSA on P-256.
    case p256
    /// ECDSA on P-384.
    case p384
    case rsa(bits: Int)
    case ed25519
    case secret(bytes: Int)

    /// The shortest RSA modulus that is taken, in bits (NIST SP 800-131A, RFC 7518 section 3.3).
    package static let minimumRSABits = 2_048
    /// The longest: verification cost grows with its square.
    package static let maximumRSABits = 16_384
    /// The shortest secret for HMAC-SHA-256, in bytes (RFC 7518 section 3.2).
    package static let minimumSecretBytes = 32

    /// The algorithm of a key that does not name one itself. One key serves one algorithm (RFC 8725 section 3.1); for
    /// RSA that is RS256, and a key meant for PS256 must say so.
    package var defaultAlgorithm: SignatureAlgorithm {
        switch self {
        case .p256: .es256
        case .p384: .es384
        case .rsa: .rs256
        case .ed25519: .edDSA
        case .secret: .hs256
        }
    }

    package func fits(_ algorithm: SignatureAlgorithm) -> Bool {
        switch algorithm {
        case .ps256: defaultAlgorithm == .rs256
        default: defaultAlgorithm == algorithm
        }
    }

    /// Throws when a key of this kind is too weak, or too costly, to be used.
    func checkStrength() throws(CryptoError) {
        switch self {
        case .rsa(let bits) where bits < Self.minimumRSABits:
            throw CryptoError(.weak("the RSA modulus in bits", actual: bits, least: Self.minimumRSABits))
        case .rsa(let bits) where bits > Self.maximumRSABits:
            throw CryptoError(.unsupported("an RSA modulus of more than \(Self.maximumRSABits) bits"))
        case .secret(let bytes) where bytes < Self.minimumSecretBytes:
            throw CryptoError(.weak("the HMAC secret in bytes", actual: bytes, least: Self.minimumSecretBytes))
        default:
            break
        }
    }
}
