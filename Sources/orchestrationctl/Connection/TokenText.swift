// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What a token looks like from outside: one word of printable ASCII.
enum TokenText {
    /// No server takes a longer one.
    static let maximumBytes = 8192

    /// The token in a file or variable, without the line break after it; nil when there is something else.
    static func token(in bytes: [UInt8]) -> String? {
        var word = bytes[...]
        if word.last == UInt8(ascii: "\n") { word.removeLast() }
        if word.last == UInt8(ascii: "\r") { word.removeLast() }
        guard !word.isEmpty, word.count <= self.maximumBytes, word.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        return String(decoding: word, as: UTF8.self)
    }
}
