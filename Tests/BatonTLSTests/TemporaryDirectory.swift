// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// A directory for one test, removed with everything in it at the end.
final class TemporaryDirectory: @unchecked Sendable {
    // Sendable: a test writes its files from one task only.
    let path: String
    private var written: Set<String> = []

    init() throws {
        var template = Array("/tmp/baton-tls-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(number: errno) }
        self.path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for path in self.written { unlink(path) }
        rmdir(self.path)
    }

    /// Writes a file, in place of one of the same name, and answers its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let path = "\(self.path)/\(name)"
        let temporary = path + ".new"
        guard let file = fopen(temporary, "w") else { throw Failure(number: errno) }
        fputs(text, file)
        fclose(file)
        self.written.insert(path)
        guard rename(temporary, path) == 0 else { throw Failure(number: errno) }
        return path
    }

    func remove(_ name: String) {
        unlink("\(self.path)/\(name)")
    }

    struct Failure: Error {
        var number: Int32
    }
}
