// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The value of `authorization` metadata (RFC 6750 section 2.1): the scheme `Bearer`, one space, a token.
///
/// The scheme's case does not matter (RFC 9110 section 11.1); everything else is strict. The token's characters are
/// letters, digits and `-._~+/`, then any number of `=`: JSON Web Tokens and API keys both fit.
package enum BearerCredential {
    private static let scheme: StaticString = "bearer "

    /// The token inside `value`, as a part of the same memory.
    package static func token(in value: UnsafeRawBufferPointer) throws(TokenRejection) -> UnsafeRawBufferPointer {
        guard !value.isEmpty else { throw .missing }
        let length = scheme.utf8CodeUnitCount
        guard value.count > length else { throw .malformedCredential }
        for index in 0..<length {
            // Bit 5 is the case of a letter; the space has it set already.
            guard value[index] | 0x20 == scheme.utf8Start[index], index < length - 1 || value[index] == 0x20 else {
                throw .malformedCredential
            }
        }
        let token = UnsafeRawBufferPointer(rebasing: value[length...])
        var padding = false
        for (index, byte) in token.enumerated() {
            if byte == UInt8(ascii: "="), index > 0 {
                padding = true
            } else if padding || !isTokenCharacter(byte) {
                throw .malformedCredential
            }
        }
        return token
    }

    /// The token inside `value`.
    package static func token(in value: String) throws(TokenRejection) -> String {
        try Array(value.utf8).withUnsafeBufferPointer { (bytes) throws(TokenRejection) in
            String(decoding: try token(in: UnsafeRawBufferPointer(bytes)), as: UTF8.self)
        }
    }

    private static func isTokenCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "/"):
            true
        default:
            false
        }
    }
}
