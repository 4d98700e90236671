// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCrypto
internal import BatonJSON

/// The keys by which tokens are verified at some moment.
package struct KeySet: Sendable {
    package let keys: [JWK]

    /// Kinds of keys that the file held and that are not known here, one sentence each.
    package let ignored: [String]

    /// Counts up with each new set of one source. What was verified under another number must be verified again.
    package let generation: UInt64

    package init(keys: [JWK], ignored: [String] = [], generation: UInt64 = 1) {
        self.keys = keys
        self.ignored = ignored
        self.generation = generation
    }

    /// The same keys under the number that follows another set's.
    func next(after other: KeySet) -> KeySet {
        KeySet(keys: keys, ignored: ignored, generation: other.generation &+ 1)
    }

    /// The key for a token's header. The token's `kid` selects it; without one exactly one key must fit the algorithm.
    /// Where no key of the set has an id (a PEM file gives none) a `kid` cannot select, and the same rule holds.
    package func key(id: String?, algorithm: SignatureAlgorithm) throws(TokenRejection) -> JWK {
        guard let id, keys.contains(where: { $0.keyID != nil }) else {
            let fitting = keys.filter { $0.algorithm == algorithm && $0.mayVerify }
            guard let key = fitting.first, fitting.count == 1 else { throw .keyNotNamed(fitting: fitting.count) }
            return key
        }
        guard let key = keys.first(where: { $0.keyID.map { JSONName.same($0, id) } ?? false }) else {
            throw .unknownKey
        }
        guard key.algorithm == algorithm else { throw .algorithmMismatch }
        guard key.mayVerify else { throw .keyUse }
        return key
    }

    /// Reads a JSON Web Key Set (first character `{`) or a PEM file of public keys.
    static func parse(_ bytes: [UInt8], maximumKeys: Int) throws(CryptoError) -> KeySet {
        let first = bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        let keys: [JWK]
        var ignored: [String] = []
        if first == UInt8(ascii: "{") {
            let set = try JWKSet.parse(bytes, maximumKeys: maximumKeys)
            keys = set.keys
            ignored = set.ignored
        } else {
            keys = try VerificationKey.keys(pem: bytes).map { JWK(key: $0) }
            guard keys.count <= maximumKeys else {
                throw CryptoError(.malformed("the limit of keys in a file is \(maximumKeys), here are \(keys.count)"))
            }
        }
        guard keys.contains(where: \.mayVerify) else {
            throw CryptoError(.malformed((["no key that can verify signatures"] + ignored).joined(separator: "; ")))
        }
        return KeySet(keys: keys, ignored: ignored)
    }
}
