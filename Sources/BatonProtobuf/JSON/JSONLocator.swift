// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// Finds the place of a value in a JSON text, for error messages only: the parsed value keeps no places.
struct JSONLocator {
    private let bytes: UnsafeRawBufferPointer
    private var index = 0

    /// Line and column of the value at `path`, or, with `isName`, of the name of the member that it ends with.
    ///
    /// - Parameter bytes: a text that has been parsed; where it does not lead to the path the place is as near as it
    ///   goes.
    static func place(
        of path: JSONPath,
        isName: Bool,
        in bytes: UnsafeRawBufferPointer
    ) -> (line: Int, column: Int) {
        var locator = JSONLocator(bytes: bytes)
        locator.follow(path.components, isName: isName)
        return locator.place
    }

    private init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    private var place: (line: Int, column: Int) {
        var line = 1
        var column = 1
        for byte in self.bytes[0..<min(self.index, self.bytes.count)] {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }

    private mutating func follow(_ components: [JSONPath.Component], isName: Bool) {
        self.skipSpace()
        for (position, component) in components.enumerated() {
            let isLast = position == components.count - 1
            switch component {
            case .element(let wanted):
                guard self.take("[") else { return }
                for _ in 0..<wanted {
                    self.skipValue()
                    self.skipSpace()
                    guard self.take(",") else { return }
                }
                self.skipSpace()
            case .member(let wanted):
                guard self.take("{") else { return }
                while true {
                    self.skipSpace()
                    let start = self.index
                    self.skipString()
                    let found = self.name(from: start) == wanted
                    if found, isLast, isName {
                        self.index = start
                        return
                    }
                    self.skipSpace()
                    guard self.take(":") else { return }
                    self.skipSpace()
                    if found { break }
                    self.skipValue()
                    self.skipSpace()
                    guard self.take(",") else { return }
                }
            }
        }
    }

    /// The string between the quotes, read by the parser because of its escapes.
    private func name(from start: Int) -> String? {
        let slice = UnsafeRawBufferPointer(rebasing: self.bytes[start..<self.index])
        return (try? JSONValue.parse(slice))?.stringValue
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard self.index < self.bytes.count, UInt32(self.bytes[self.index]) == character.value else { return false }
        self.index += 1
        return true
    }

    private mutating func skipSpace() {
        while self.index < self.bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(self.bytes[self.index]) {
            self.index += 1
        }
    }

    private mutating func skipString() {
        guard self.take("\"") else { return }
        while self.index < self.bytes.count, self.bytes[self.index] != UInt8(ascii: "\"") {
            self.index += self.bytes[self.index] == UInt8(ascii: "\\") ? 2 : 1
        }
        self.index = min(self.index + 1, self.bytes.count)
    }

    /// Past one value: brackets are counted, so nothing recurses.
    private mutating func skipValue() {
        self.skipSpace()
        var open = 0
        while self.index < self.bytes.count {
            switch self.bytes[self.index] {
            case UInt8(ascii: "\""):
                self.skipString()
                if open == 0 { return }
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                open += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if open == 0 { return }
                open -= 1
                if open == 0 {
                    self.index += 1
                    return
                }
            case UInt8(ascii: ","):
                if open == 0 { return }
            default:
                break
            }
            self.index += 1
        }
    }
}
