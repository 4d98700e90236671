// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Files that the user names.
enum InputFile {
    /// The largest JSON file that is read: above what any server takes as one message.
    static let maximumJSONBytes = 64 << 20

    /// Reads a whole file.
    ///
    /// - Parameters:
    ///   - path: its path; a pipe will do.
    ///   - role: what it is, for messages: "token file".
    ///   - maximumBytes: a larger one is `BAD_CONTENT`.
    ///   - unreadable: the failure for one that is there and cannot be read.
    ///   - check: sees what the file is before any byte of it is read.
    static func read(
        _ path: String,
        role: String,
        maximumBytes: Int,
        unreadable: CommandFailure.Local = .fileMissing,
        check: (stat) throws(CommandFailure) -> Void = { _ in }
    ) throws(CommandFailure) -> [UInt8] {
        let descriptor = try self.open(path, role: role, unreadable: unreadable)
        defer { close(descriptor) }
        var file = stat()
        guard fstat(descriptor, &file) == 0 else { throw self.failure(errno, path, role, unreadable) }
        try check(file)
        return try self.readAll(descriptor, "the \(role) \(path)", maximumBytes: maximumBytes) { error in
            self.failure(error, path, role, unreadable)
        }
    }

    /// Opens a file for reading; the caller closes it.
    static func open(
        _ path: String,
        role: String,
        unreadable: CommandFailure.Local = .fileMissing
    ) throws(CommandFailure) -> Int32 {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw CommandFailure(.usage, "the path of the \(role) is empty or holds a NUL")
        }
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let isMissing = errno == ENOENT || errno == ENOTDIR
            throw self.failure(errno, path, role, isMissing ? .fileMissing : unreadable)
        }
        return descriptor
    }

    /// Reads standard input to its end.
    static func readStandardInput(maximumBytes: Int) throws(CommandFailure) -> [UInt8] {
        try self.readAll(STDIN_FILENO, "standard input", maximumBytes: maximumBytes) { error in
            CommandFailure(.fileMissing, "cannot read standard input: \(String(cString: strerror(error)))")
        }
    }

    private static func readAll(
        _ descriptor: Int32,
        _ subject: String,
        maximumBytes: Int,
        failure: (Int32) -> CommandFailure
    ) throws(CommandFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(errno)
            }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk.prefix(count))
            guard bytes.count <= maximumBytes else {
                throw CommandFailure(.badContent, "\(subject) is larger than the limit of \(maximumBytes) bytes")
            }
        }
    }

    private static func failure(
        _ error: Int32,
        _ path: String,
        _ role: String,
        _ kind: CommandFailure.Local
    ) -> CommandFailure {
        CommandFailure(kind, "cannot read the \(role) \(path): \(String(cString: strerror(error)))")
    }
}
