// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Sizes as settings write them: a whole number of bytes, alone or with `KiB`, `MiB` or `GiB`.
enum ByteCountText {
    /// The largest unit first.
    private static let units: [(name: String, bytes: Int)] = [
        ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10), ("", 1),
    ]

    /// Nil when the text is no such size or does not fit.
    static func count(of text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text[digits.endIndex...]
        guard let number = Int(digits), let scale = Self.units.first(where: { $0.name == unit })?.bytes else {
            return nil
        }
        let (count, overflow) = number.multipliedReportingOverflow(by: scale)
        return overflow ? nil : count
    }

    /// In the largest unit that gives a whole number.
    static func text(of count: Int) -> String {
        guard count != 0 else { return "0" }
        let unit = Self.units.first { count.isMultiple(of: $0.bytes) } ?? ("", 1)
        return "\(count / unit.bytes)\(unit.name)"
    }
}
