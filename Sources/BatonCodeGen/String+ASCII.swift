// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension String {
    /// The text with the 26 Latin letters in lower case, as proto identifiers have them.
    package var asciiLowercased: String {
        String(String.UnicodeScalarView(self.unicodeScalars.map { Self.shift($0, "A"..."Z", by: 32) }))
    }

    /// The text with the 26 Latin letters in upper case.
    package var asciiUppercased: String {
        String(String.UnicodeScalarView(self.unicodeScalars.map { Self.shift($0, "a"..."z", by: -32) }))
    }

    private static func shift(_ scalar: Unicode.Scalar, _ range: ClosedRange<Unicode.Scalar>, by offset: Int)
        -> Unicode.Scalar
    {
        guard range.contains(scalar) else { return scalar }
        return Unicode.Scalar(UInt8(Int(scalar.value) + offset))
    }
}
