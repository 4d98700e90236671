// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension JSONParser {
    /// The string whose opening quote is at `index`.
    mutating func parseString() throws(JSONError) -> String {
        index += 1
        let start = index
        // Most strings have no escape: find the end, check on the way, copy once.
        while true {
            guard index < bytes.count else { throw failure(.unexpectedEnd, at: index) }
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                try checkStringSize(index - start, at: start)
                let text = String(decoding: bytes[start..<index], as: UTF8.self)
                index += 1
                return text
            }
            if byte == UInt8(ascii: "\\") { return try parseEscapedString(from: start) }
            try step(over: byte)
        }
    }

    /// The rest of a string that has escapes, `index` being at the first one.
    private mutating func parseEscapedString(from start: Int) throws(JSONError) -> String {
        var text = [UInt8](bytes[start..<index])
        while true {
            guard index < bytes.count else { throw failure(.unexpectedEnd, at: index) }
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                index += 1
                return String(decoding: text, as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") {
                try parseEscape(into: &text)
            } else {
                let from = index
                try step(over: byte)
                text.append(contentsOf: bytes[from..<index])
            }
            try checkStringSize(text.count, at: start)
        }
    }

    /// Past one unescaped character of a string.
    @inline(__always)
    private mutating func step(over byte: UInt8) throws(JSONError) {
        if byte < 0x80 {
            guard byte >= 0x20 else { throw failure(.controlCharacter(byte), at: index) }
            index += 1
        } else {
            guard let length = UTF8Sequence.length(in: bytes, at: index) else { throw failure(.invalidUTF8, at: index) }
            index += length
        }
    }

    private mutating func parseEscape(into text: inout [UInt8]) throws(JSONError) {
        let start = index
        guard index + 1 < bytes.count else { throw failure(.unexpectedEnd, at: bytes.count) }
        let kind = bytes[index + 1]
        index += 2
        switch kind {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(kind)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var code = try parseHexQuad(escapeAt: start)
            if code & 0xFC00 == 0xD800 {
                guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
                    bytes[index + 1] == UInt8(ascii: "u")
                else { throw failure(.unpairedSurrogate, at: start) }
                index += 2
                let low = try parseHexQuad(escapeAt: index - 2)
                guard low & 0xFC00 == 0xDC00 else { throw failure(.unpairedSurrogate, at: start) }
                code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
            }
            // Fails only for the low half of a pair standing alone.
            guard let scalar = Unicode.Scalar(code) else { throw failure(.unpairedSurrogate, at: start) }
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        default:
            throw failure(.invalidEscape, at: start)
        }
    }

    private mutating func parseHexQuad(escapeAt start: Int) throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard index < bytes.count else { throw failure(.unexpectedEnd, at: index) }
            let digit: UInt8
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[index] - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = bytes[index] - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = bytes[index] - UInt8(ascii: "A") + 10
            default: throw failure(.invalidEscape, at: start)
            }
            code = code << 4 | UInt32(digit)
            index += 1
        }
        return code
    }

    private func checkStringSize(_ size: Int, at offset: Int) throws(JSONError) {
        guard size <= options.limits.maximumStringBytes else {
            let limit = options.limits.maximumStringBytes
            throw failure(.limit(.stringBytes, allowed: limit, actual: size), at: offset)
        }
    }
}
