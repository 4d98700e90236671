// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Files that are read and written whole.
enum SmallFile {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - maximumBytes: a larger file is refused.
    ///   - role: what the file is, for messages: `settings file`.
    /// - Throws: `StartupError` with status `missing` when it cannot be read, `corrupt` when it is too large.
    static func read(_ path: String, maximumBytes: Int, role: String) throws(StartupError) -> [UInt8] {
        // Without waiting: a pipe that nobody writes to would hold the start for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.unreadable(path, role) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16 * 1024)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw Self.unreadable(path, role)
            }
            if count == 0 { return bytes }
            guard bytes.count + count <= maximumBytes else {
                throw StartupError(.corrupt, "the \(role) \(path) has more than \(maximumBytes) bytes")
            }
            bytes.append(contentsOf: chunk[..<count])
        }
    }

    /// Writes a file so that others see either the whole of it or nothing of it.
    ///
    /// - Throws: `StartupError` with status `dataDirectory`.
    static func write(_ bytes: [UInt8], to path: String, mode: mode_t) throws(StartupError) {
        let temporary = "\(path).\(getpid()).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw Self.notWritable(path) }
        var isWritten = bytes.withUnsafeBytes { Self.writeAll($0, to: descriptor) }
        // The mask of the process may have taken rights away.
        isWritten = isWritten && fchmod(descriptor, mode) == 0
        isWritten = close(descriptor) == 0 && isWritten
        guard isWritten, rename(temporary, path) == 0 else {
            let error = Self.notWritable(path)
            unlink(temporary)
            throw error
        }
    }

    static func write(_ text: String, to path: String, mode: mode_t) throws(StartupError) {
        try self.write(Array(text.utf8), to: path, mode: mode)
    }

    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Makes a directory, and those above it, unless it is there.
    ///
    /// - Throws: `StartupError` with status `dataDirectory`.
    static func makeDirectory(_ path: String, mode: mode_t) throws(StartupError) {
        var prefix = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: true) {
            prefix += (prefix.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
            guard mkdir(prefix, mode) != 0, errno != EEXIST else { continue }
            throw StartupError(.dataDirectory, "the directory \(prefix) cannot be made: \(Self.systemText())")
        }
    }

    private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return true
    }

    private static func unreadable(_ path: String, _ role: String) -> StartupError {
        StartupError(.missing, "the \(role) \(path) cannot be read: \(Self.systemText())")
    }

    private static func notWritable(_ path: String) -> StartupError {
        StartupError(.dataDirectory, "\(path) cannot be written: \(Self.systemText())")
    }

    /// The text of the system's last error.
    static func systemText() -> String {
        strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
    }
}
