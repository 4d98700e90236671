// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How many columns of a terminal a text takes.
///
/// Each character that a reader sees is judged as a whole, so that a letter with its accents counts once and an emoji
/// of several scalars twice, as common terminals draw them.
enum TextWidth {
    static func columns(of text: String) -> Int {
        var text = text
        let isASCII = text.withUTF8 { $0.allSatisfy { $0 < 0x80 } }
        return isASCII ? text.utf8.count : text.reduce(0) { $0 + self.columns(of: $1) }
    }

    static func columns(of character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            // The variation selector that asks for the coloured picture.
            if scalar.value == 0xFE0F { return 2 }
            width = max(width, self.columns(of: scalar))
        }
        return width
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        if self.wide.contains(where: { $0.contains(scalar.value) }) { return 2 }
        let properties = scalar.properties
        if properties.isEmojiPresentation { return 2 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// The blocks whose characters are wide or full-width by Unicode Standard Annex 11.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD,
    ]
}
