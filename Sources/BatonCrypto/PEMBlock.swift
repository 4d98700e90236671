// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// One block of a PEM file (RFC 7468): a label and the bytes between its lines.
package struct PEMBlock: Sendable, Hashable {
    package var label: String
    package var bytes: [UInt8]

    package init(label: String, bytes: [UInt8]) {
        self.label = label
        self.bytes = bytes
    }

    private static let beginning = "-----BEGIN "
    private static let ending = "-----END "
    private static let dashes = "-----"

    /// All blocks of `text` in order. Text outside the blocks is ignored, as the format allows; inside, everything
    /// must be right. Blocks with encryption headers are refused.
    package static func parse(_ text: [UInt8]) throws(CryptoError) -> [PEMBlock] {
        var blocks: [PEMBlock] = []
        var open: (label: String, line: Int)?
        var body: [UInt8] = []
        var lineNumber = 0
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            lineNumber += 1
            let line = trimmed(line)
            if let current = open {
                if let label = label(of: line, after: ending) {
                    guard label == current.label else {
                        throw CryptoError(
                            .malformed("PEM line \(lineNumber) ends another block than line \(current.line) began")
                        )
                    }
                    guard let bytes = body.withUnsafeBytes({ Base64.decode($0) }), !bytes.isEmpty else {
                        throw CryptoError(.malformed("the PEM block of line \(current.line) is not base64"))
                    }
                    blocks.append(PEMBlock(label: label, bytes: bytes))
                    open = nil
                } else if line.contains(UInt8(ascii: ":")) {
                    throw CryptoError(
                        .unsupported("a PEM block with headers (encrypted keys are not read), line \(lineNumber)")
                    )
                } else {
                    body.append(contentsOf: line)
                }
            } else if let label = label(of: line, after: beginning) {
                open = (label, lineNumber)
                body.removeAll(keepingCapacity: true)
            }
        }
        if let open { throw CryptoError(.malformed("the PEM block of line \(open.line) does not end")) }
        return blocks
    }

    /// The block as text, 64 characters a line.
    package var text: String {
        var text = "\(Self.beginning)\(label)\(Self.dashes)\n"
        var rest = Base64.encode(bytes)[...]
        while !rest.isEmpty {
            text += rest.prefix(64)
            text += "\n"
            rest = rest.dropFirst(64)
        }
        return text + "\(Self.ending)\(label)\(Self.dashes)\n"
    }

    private static func label(of line: ArraySlice<UInt8>, after prefix: String) -> String? {
        guard line.starts(with: prefix.utf8) else { return nil }
        let rest = line.dropFirst(prefix.utf8.count)
        guard rest.count >= dashes.utf8.count, rest.suffix(dashes.utf8.count).elementsEqual(dashes.utf8) else {
            return nil
        }
        return String(decoding: rest.dropLast(dashes.utf8.count), as: UTF8.self)
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D { line.removeLast() }
        return line
    }
}
