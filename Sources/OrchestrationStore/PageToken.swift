// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where a listing goes on: opaque to callers, who get it with a page and hand it back.
///
/// It holds the last id of the page before (keyset paging), so that records written or removed meanwhile neither repeat
/// nor hide others. It is no secret and no permission: a forged one shows nothing that listing from the start does not.
package struct PageToken: Sendable, Hashable {
    /// Format mark, so that a later kind of token is told apart.
    private static let prefix = "p1"
    /// Longest id in bytes that a token carries.
    private static let maximumIDBytes = 256
    private static let digits = Array("0123456789abcdef".utf8)

    /// The token as text: lower-case letters and digits.
    package let text: String

    /// A token as a caller handed it in; it is judged when it is used.
    package init(text: String) {
        self.text = text
    }

    /// The token of a page whose last record has this id.
    package init(lastID: String) {
        var bytes: [UInt8] = Array(Self.prefix.utf8)
        for byte in lastID.utf8 {
            bytes.append(Self.digits[Int(byte >> 4)])
            bytes.append(Self.digits[Int(byte & 15)])
        }
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    /// The id after which the listing goes on.
    ///
    /// - Throws: `StoreError` with code `invalidPageToken` when the text is not such a token.
    package func lastID() throws(StoreError) -> String {
        let utf8 = text.utf8
        guard utf8.count <= Self.prefix.utf8.count + 2 * Self.maximumIDBytes,
            text.hasPrefix(Self.prefix),
            utf8.count > Self.prefix.utf8.count,
            utf8.count % 2 == 0
        else { throw Self.malformed }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in utf8.dropFirst(Self.prefix.utf8.count) {
            guard let value = Self.digits.firstIndex(of: digit).map({ UInt8($0) }) else { throw Self.malformed }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        guard let id = String(validating: bytes, as: UTF8.self), !id.utf8.contains(0) else { throw Self.malformed }
        return id
    }

    private static let malformed = StoreError(.invalidPageToken, "the page token is not one of a listing")
}
