// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The form of a setting's value, and its bounds.
enum SettingKind: Sendable {
    case text
    /// A file or directory; relative to the working directory.
    case path
    case integer(ClosedRange<Int>)
    case flag
    /// A whole number and `ms`, `s`, `m` or `h`.
    case duration(ClosedRange<Duration>)
    /// A whole number of bytes, or one and `KiB`, `MiB` or `GiB`.
    case bytes(ClosedRange<Int>)
    case choice([String])
    /// Texts; separated by commas in the environment.
    case list

    /// The form for people.
    var form: String {
        switch self {
        case .text: "text"
        case .path: "path"
        case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .flag: "true or false"
        case .duration(let range):
            "duration, \(DurationText.text(of: range.lowerBound)) to \(DurationText.text(of: range.upperBound))"
        case .bytes(let range):
            "size, \(ByteCountText.text(of: range.lowerBound)) to \(ByteCountText.text(of: range.upperBound))"
        case .choice(let words): words.joined(separator: " | ")
        case .list: "list"
        }
    }

    /// Reads the text of a value.
    ///
    /// - Throws: `SettingFault` that says what is wrong with it.
    func value(of text: String) throws(SettingFault) -> SettingValue {
        switch self {
        case .text, .path:
            guard !text.isEmpty else { throw SettingFault("must not be empty") }
            guard !text.utf8.contains(0) else { throw SettingFault("must not hold a NUL character") }
            return .text(text)
        case .integer(let range):
            guard let number = Int(text) else { throw SettingFault("must be a whole number", text) }
            guard range.contains(number) else { throw SettingFault("must be \(self.form)", text) }
            return .integer(number)
        case .flag:
            guard let flag = Bool(text) else { throw SettingFault("must be true or false", text) }
            return .flag(flag)
        case .duration(let range):
            guard let duration = DurationText.duration(of: text) else {
                throw SettingFault("must be a whole number with ms, s, m or h, such as 250ms or 5m", text)
            }
            guard range.contains(duration) else { throw SettingFault("must be a \(self.form)", text) }
            return .duration(duration)
        case .bytes(let range):
            guard let count = ByteCountText.count(of: text) else {
                throw SettingFault("must be a number of bytes, such as 65536, 64KiB or 10MiB", text)
            }
            guard range.contains(count) else { throw SettingFault("must be a \(self.form)", text) }
            return .integer(count)
        case .choice(let words):
            guard words.contains(text) else { throw SettingFault("must be one of \(self.form)", text) }
            return .text(text)
        case .list:
            return .list(text.isEmpty ? [] : text.split(separator: ",").map { String($0).trimmingSpaces })
        }
    }
}

extension String {
    /// The text without spaces at its ends.
    fileprivate var trimmingSpaces: String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
