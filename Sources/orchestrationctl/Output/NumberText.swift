// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// Numbers for people.
enum NumberText {
    /// One digit after the point, as the service rounds.
    static func oneDecimal(_ value: Double) -> String {
        guard value.isFinite, value.magnitude < 1e15 else { return self.shortest(value) }
        let tenths = Int64((value * 10).rounded(.toNearestOrAwayFromZero))
        let sign = tenths < 0 ? "-" : ""
        return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }

    /// The shortest text that reads back as the same number, without `.0`.
    static func shortest(_ value: Double) -> String {
        JSONNumber(value)?.lexeme ?? (value.isNaN ? "not a number" : value < 0 ? "-infinite" : "infinite")
    }

    /// Bytes in the largest unit that leaves a whole number.
    static func bytes(_ count: UInt64) -> String {
        let units = ["B", "KiB", "MiB", "GiB", "TiB"]
        var value = count
        var unit = 0
        while value >= 1024, value.isMultiple(of: 1024), unit + 1 < units.count {
            value /= 1024
            unit += 1
        }
        return "\(value) \(units[unit])"
    }
}
