// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The value of `authorization` in metadata.
package enum BearerToken {
    /// The metadata key.
    package static let key = "authorization"

    /// The token in `Bearer <token>`: the scheme in any case, one space, no empty token. Nil for anything else.
    package static func token(in value: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        let scheme: StaticString = "bearer "
        guard value.count > scheme.utf8CodeUnitCount else { return nil }
        let matches = scheme.withUTF8Buffer { expected in
            expected.indices.allSatisfy { index in
                let byte = value[index]
                return (65...90).contains(byte) ? byte | 0x20 == expected[index] : byte == expected[index]
            }
        }
        guard matches else { return nil }
        return UnsafeRawBufferPointer(rebasing: value[scheme.utf8CodeUnitCount...])
    }
}
