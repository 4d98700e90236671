// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// A directory for the files of one test, which only its owner can read; it is removed with its files.
final class ScratchDirectory: Sendable {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private let directory: String

    init() throws {
        var template = Array("/tmp/baton-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(description: "no temporary directory: \(String(cString: strerror(errno)))")
        }
        self.directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        if let listing = opendir(self.directory) {
            while let entry = readdir(listing) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name != ".", name != ".." { unlink(self.path(name)) }
            }
            closedir(listing)
        }
        rmdir(self.directory)
    }

    /// The path of a file in it.
    func path(_ name: String) -> String { "\(self.directory)/\(name)" }

    /// Writes a file and returns its path.
    func write(_ text: String, to name: String) throws -> String {
        let path = self.path(name)
        guard let file = fopen(path, "wb") else {
            throw Failure(description: "\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
        let bytes = Array(text.utf8)
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else {
            throw Failure(description: "\(path) cannot be written whole")
        }
        return path
    }

    /// The text of a file.
    func read(_ name: String) throws -> String {
        let path = self.path(name)
        guard let file = fopen(path, "rb") else {
            throw Failure(description: "\(path) cannot be read: \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = fread(&part, 1, part.count, file)
            guard count > 0 else { break }
            bytes += part.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
