// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Foreign text made fit for a one-line message: printable ASCII only, bounded length.
enum PrintableText {
    /// The longest result in bytes, before the mark that something was cut.
    static let maximumBytes = 200

    static func make(_ text: String) -> String {
        Self.make(bytes: text.utf8)
    }

    static func make(bytes: some Collection<UInt8>) -> String {
        var result = ""
        for byte in bytes.prefix(Self.maximumBytes) {
            let printable = byte >= 0x20 && byte < 0x7F
            result.unicodeScalars.append(Unicode.Scalar(printable ? byte : UInt8(ascii: ".")))
        }
        if bytes.count > Self.maximumBytes {
            result += "…"
        }
        return result
    }
}
