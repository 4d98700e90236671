// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The database file seen as a file: what can be told and done without SQLite.
enum SQLiteFile {
    /// What is at a path.
    enum Finding: Equatable {
        /// Nothing, in a directory that is there and may be written.
        case missing
        /// A file without a byte.
        case empty
        /// A file with SQLite's header, which holds the id of the program it belongs to.
        case database(applicationID: UInt32)
    }

    /// Length of SQLite's file header.
    private static let headerLength = 100
    /// Where the header holds the application id (4 bytes, big-endian).
    private static let applicationIDOffset = 68
    /// How a database starts (SQLite file format, section 1.3).
    private static let magic = Array("SQLite format 3\0".utf8)

    /// Looks at the file and its directory; changes nothing but a file mode wider than 0600.
    ///
    /// - Throws: `StoreError` with code `directoryMissing`, `unreadable`, `notWritable`, `notADatabase`, `corrupt` or
    ///   `failed`.
    static func inspect(path: String) throws(StoreError) -> Finding {
        let directory = Self.directory(of: path)
        try requireDirectory(directory)
        // Not to hang on a named pipe.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let code = errno
            switch code {
            case ENOENT:
                try requireWritable(directory)
                try requireNoLog(of: path)
                return .missing
            case EACCES, EPERM:
                throw StoreError(.unreadable, "\(path) may not be read")
            default:
                throw StoreError(.unreadable, "\(path) cannot be opened: \(describe(code))")
            }
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw StoreError(.unreadable, "\(path) cannot be examined: \(describe(errno))")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw StoreError(.unreadable, "\(path) is not a regular file")
        }
        try requireWritable(path)
        try requireWritable(directory)
        if status.st_size == 0 {
            try requireNoLog(of: path)
            makePrivate(descriptor, mode: status.st_mode)
            return .empty
        }
        let header = try readHeader(descriptor, path: path)
        guard header.count == headerLength, header.starts(with: magic) else {
            throw StoreError(.notADatabase, "\(path) is not a database")
        }
        let applicationID = header.dropFirst(applicationIDOffset).prefix(4).reduce(UInt32(0)) { id, byte in
            id << 8 | UInt32(byte)
        }
        if applicationID == SQLiteSchema.applicationID {
            makePrivate(descriptor, mode: status.st_mode)
        }
        return .database(applicationID: applicationID)
    }

    /// Makes an empty file that only its owner may read and write; SQLite gives its log files the same mode.
    static func create(path: String) throws(StoreError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StoreError(.notWritable, "\(path) cannot be made: \(describe(errno))")
        }
        close(descriptor)
        // The name is on the disk before anything is said to be stored under it.
        let directory = open(Self.directory(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else {
            throw StoreError(.failed, "the directory of \(path) cannot be opened: \(describe(errno))")
        }
        defer { close(directory) }
        guard fsync(directory) == 0 else {
            throw StoreError(.failed, "the directory of \(path) cannot be synchronised: \(describe(errno))")
        }
    }

    /// The system's words for an `errno`.
    static func describe(_ code: CInt) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func directory(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func requireDirectory(_ directory: String) throws(StoreError) {
        var status = stat()
        guard stat(directory, &status) == 0 else {
            let code = errno
            switch code {
            case ENOENT, ENOTDIR:
                throw StoreError(.directoryMissing, "there is no directory \(directory)")
            default:
                throw StoreError(.unreadable, "\(directory) cannot be examined: \(describe(code))")
            }
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw StoreError(.directoryMissing, "\(directory) is not a directory")
        }
    }

    private static func requireWritable(_ path: String) throws(StoreError) {
        guard faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 else {
            throw StoreError(.notWritable, "\(path) may not be written: \(describe(errno))")
        }
    }

    /// A write-ahead log whose database is gone holds data that SQLite would throw away when it starts anew.
    private static func requireNoLog(of path: String) throws(StoreError) {
        var status = stat()
        let log = path + "-wal"
        if stat(log, &status) == 0, status.st_size > 0 {
            throw StoreError(.corrupt, "\(log) is there, but its database \(path) is missing or empty")
        }
    }

    private static func readHeader(_ descriptor: CInt, path: String) throws(StoreError) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: headerLength)
        var filled = 0
        while filled < headerLength {
            let count = header.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress?.advanced(by: filled), headerLength - filled, off_t(filled))
            }
            if count < 0 {
                let code = errno
                if code == EINTR { continue }
                throw StoreError(.unreadable, "\(path) cannot be read: \(describe(code))")
            }
            if count == 0 { break }
            filled += count
        }
        return Array(header.prefix(filled))
    }

    /// The database will hold password hashes: others have nothing to read in it. Only its owner can change the mode,
    /// so a failure leaves the owner's choice.
    private static func makePrivate(_ descriptor: CInt, mode: mode_t) {
        if mode & 0o077 != 0 {
            _ = fchmod(descriptor, 0o600)
        }
    }
}
