// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// Tells verified identities apart by issuer and subject, in a fixed 16 bytes whatever they are called, so that a table
/// of them is bounded by its count. The bytes are two hashes under the process's random seed; should two identities ever
/// share them, they would share their limits and nothing else.
struct IdentityKey: Sendable, Hashable {
    private let first: Int
    private let second: Int

    init(_ identity: VerifiedIdentity) {
        self.first = Self.hash(identity, 0)
        self.second = Self.hash(identity, 1)
    }

    private static func hash(_ identity: VerifiedIdentity, _ salt: UInt8) -> Int {
        var hasher = Hasher()
        hasher.combine(salt)
        Self.add(identity.subject, to: &hasher)
        // A certificate has no issuer here, which is another one than an empty name.
        hasher.combine(identity.issuer != nil)
        Self.add(identity.issuer ?? "", to: &hasher)
        return hasher.finalize()
    }

    /// By bytes: equality of strings would take different but canonically equivalent names for the same.
    private static func add(_ text: String, to hasher: inout Hasher) {
        var text = text
        text.withUTF8 { bytes in
            hasher.combine(bytes.count)
            hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
        }
    }
}
