// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// One block of a file of test vectors: `key: value` lines.
struct Vector: CustomStringConvertible, Sendable {
    var fields: [String: String] = [:]

    subscript(key: String) -> String { fields[key] ?? "" }
    var description: String { fields["name"] ?? "?" }
    func bytes(_ key: String) -> [UInt8] { hex(self[key]) }
}

/// The lines of a file of this repository; none when it cannot be read.
func lines(_ path: String) -> [Substring] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    guard let file = fopen("\(root)/\(path)", "r") else { return [] }
    defer { fclose(file) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        guard count > 0 else { break }
        text += buffer[..<count]
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
}

/// Reads a file of `Tests/Fixtures/wire`: blocks of `key: value` lines between empty lines, `#` begins a comment.
func vectors(_ name: String) -> [Vector] {
    var result: [Vector] = []
    var current = Vector()
    for line in lines("Tests/Fixtures/wire/\(name)") + [""] {
        if line.isEmpty {
            if !current.fields.isEmpty { result.append(current) }
            current = Vector()
        } else if !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") {
            current.fields[String(line[..<colon])] = String(line[line.index(colon, offsetBy: 2)...])
        }
    }
    return result
}

/// Bytes from hexadecimal digits in pairs; "-" is none.
func hex(_ text: String) -> [UInt8] {
    text.split(separator: " ").compactMap { UInt8($0, radix: 16) }
}

/// Pairs of hexadecimal digits, for messages of failed tests.
func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined(separator: " ")
}
