// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The signature algorithms of RFC 7518 and RFC 8037 that we make and verify, under their JOSE names. `none` is none
/// of them.
package enum SignatureAlgorithm: String, Sendable, Hashable, CaseIterable {
    case es256 = "ES256"
    case es384 = "ES384"
    case rs256 = "RS256"
    case ps256 = "PS256"
    case edDSA = "EdDSA"
    case hs256 = "HS256"
}
