// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Files that hold secrets. One that others can read is refused: the secret may be in other hands already.
enum SecretFile {
    /// The bits of a mode that let somebody but the owner at the file.
    private static let othersBits: mode_t = 0o077

    /// Reads a secret. The file is opened once, so what is checked is what is read.
    ///
    /// - Throws: `FILE_MISSING` when there is none; `SECRET_FILE` when it is open to others or cannot be read;
    ///   `BAD_CONTENT` when it is larger than `maximumBytes`.
    static func read(_ path: String, role: String, maximumBytes: Int) throws(CommandFailure) -> [UInt8] {
        try InputFile.read(path, role: role, maximumBytes: maximumBytes, unreadable: .secretFile) {
            (file) throws(CommandFailure) in
            let mode = file.st_mode & 0o7777
            guard mode & Self.othersBits == 0 else {
                let digits = String(mode, radix: 8)
                throw CommandFailure(
                    .secretFile,
                    "the \(role) \(path) is open to others (mode 0\(digits)); close it with: chmod 600 \(path)"
                )
            }
        }
    }
}
