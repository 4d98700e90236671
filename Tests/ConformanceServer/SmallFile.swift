// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Files that are read and written whole.
enum SmallFile {
    /// Why a file could not be used.
    struct Failure: Error, CustomStringConvertible {
        let path: String
        let reason = String(cString: strerror(errno))
        var description: String { "\(self.path): \(self.reason)" }
    }

    private static let maximumBytes = 1 << 20

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func makeDirectory(_ path: String) throws(Failure) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Failure(path: path) }
    }

    static func write(_ text: String, to path: String) throws {
        try self.write(Array(text.utf8), to: path)
    }

    /// Puts the file there by rename: whoever sees it sees all of it.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let new = "\(path).\(getpid())"
        let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure(path: new) }
        defer { close(descriptor) }
        try self.writeAll(bytes, to: descriptor)
        guard rename(new, path) == 0 else { throw Failure(path: path) }
    }

    static func writeAll(_ bytes: [UInt8], to descriptor: CInt) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw Failure(path: "descriptor \(descriptor)") }
            rest = rest.dropFirst(count)
        }
    }

    static func read(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(path: path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while bytes.count < self.maximumBytes {
            let count = part.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw Failure(path: path) }
            guard count > 0 else { break }
            bytes += part.prefix(count)
        }
        return bytes
    }
}
