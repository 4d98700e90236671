// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The committed inputs: `Fuzz/Corpus/TARGET/` to begin with, `Fuzz/Regressions/TARGET/` for what once failed.
///
/// A file whose name ends in `.hex` holds pairs of hexadecimal digits, white space between them and comments from `#`
/// to the end of the line; any other file is the input itself.
package struct CorpusFile: Sendable, CustomStringConvertible {
    package let target: FuzzTarget
    /// Relative to the repository.
    package let path: String

    package var description: String { path }

    /// All committed inputs of a target, by name.
    package static func all(_ target: FuzzTarget) -> [CorpusFile] {
        ["Corpus", "Regressions"].flatMap { folder in
            let path = "Fuzz/\(folder)/\(target.rawValue)"
            return names(in: "\(repository)/\(path)").map { CorpusFile(target: target, path: "\(path)/\($0)") }
        }
    }

    /// The input; nil when the file cannot be read or is no hexadecimal text.
    package var input: [UInt8]? {
        guard let bytes = Self.contents(of: "\(Self.repository)/\(path)") else { return nil }
        return path.hasSuffix(".hex") ? Self.bytes(fromHex: bytes) : bytes
    }

    /// The root of the repository that this was compiled in.
    static let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    static func bytes(fromHex text: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            let digits = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
            guard digits.count.isMultiple(of: 2) else { return nil }
            var rest = digits[...]
            while !rest.isEmpty {
                guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
                bytes.append(byte)
                rest = rest.dropFirst(2)
            }
        }
        return bytes
    }

    static func contents(of path: String) -> [UInt8]? {
        guard let stream = fopen(path, "rb") else { return nil }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, stream)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
