// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The exclusive use of a data directory by one process, held as long as this object lives.
///
/// It is a lock of the kernel (flock) on the file `lock` in the directory, so it ends with the process however that
/// ends, and a file left behind locks nobody out. The file holds the process id, for the message to the next one.
package final class DataDirectoryLock: Sendable {
    /// Name of the file in the directory.
    package static let fileName = "lock"

    private let descriptor: CInt

    /// Takes the lock; never waits.
    ///
    /// - Throws: `StoreError` with code `directoryInUse` and the holder's process id, `directoryMissing`, `notWritable`
    ///   or `failed`.
    package init(directory: String) throws(StoreError) {
        let path = "\(directory)/\(Self.fileName)"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            let code = errno
            switch code {
            case ENOENT, ENOTDIR:
                throw StoreError(.directoryMissing, "there is no directory \(directory)")
            default:
                throw StoreError(.notWritable, "\(path) cannot be written: \(SQLiteFile.describe(code))")
            }
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            defer { close(descriptor) }
            guard code == EWOULDBLOCK else {
                throw StoreError(.failed, "\(path) cannot be locked: \(SQLiteFile.describe(code))")
            }
            let holder = Self.holder(descriptor).map { "process \($0)" } ?? "another process"
            throw StoreError(.directoryInUse, "the data directory \(directory) is in use by \(holder)")
        }
        // Only for the message to others; a full disk must not keep a server from starting.
        let text = Array("\(getpid())\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = text.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        self.descriptor = descriptor
    }

    deinit {
        // The file stays: removing it would let two processes lock two files of the same name.
        _ = ftruncate(descriptor, 0)
        close(descriptor)
    }

    /// The process id in the file, when it holds one and nothing else.
    private static func holder(_ descriptor: CInt) -> Int32? {
        var buffer = [UInt8](repeating: 0, count: 16)
        let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard count > 1, buffer[count - 1] == UInt8(ascii: "\n") else { return nil }
        return Int32(String(decoding: buffer.prefix(count - 1), as: UTF8.self))
    }
}
