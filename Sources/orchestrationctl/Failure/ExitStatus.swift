// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// What the shell gets. The numbers are relied upon by scripts.
struct ExitStatus: Hashable {
    let number: Int32

    static let success = ExitStatus(number: 0)
    /// Something that has no better number.
    static let unexpected = ExitStatus(number: 1)
    /// A wrong command line, malformed JSON on it included (sysexits' EX_USAGE).
    static let usage = ExitStatus(number: 64)
    /// A file was read and its content is wrong (EX_DATAERR).
    static let badContent = ExitStatus(number: 65)
    /// A file is missing or cannot be read (EX_NOINPUT).
    static let fileMissing = ExitStatus(number: 66)
    /// The server was never reached: resolving, connecting or TLS failed (EX_UNAVAILABLE).
    static let notReached = ExitStatus(number: 69)
    /// A file with a secret is open to others or cannot be read (EX_NOPERM).
    static let secretFile = ExitStatus(number: 77)
    /// Ctrl-C.
    static let interrupted = ExitStatus(number: 130)

    /// A status from the server or a limit of this side: 100 + the status code.
    static func status(_ code: RPCError.Code) -> ExitStatus {
        ExitStatus(number: 100 + Int32(clamping: code.wireValue))
    }
}
