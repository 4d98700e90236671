// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What the program's exit code tells; the numbers are those of sysexits.h.
enum ExitStatus: Int32, Sendable {
    /// A file is damaged or is not what it should be.
    case corrupt = 65
    /// A file is missing or cannot be read.
    case missing = 66
    /// The address is in use or cannot be listened on.
    case addressUnavailable = 69
    /// A fault of this program or of the system.
    case internalFault = 70
    /// The data directory is in use by another server, or cannot be written.
    case dataDirectory = 73
    /// The settings are wrong.
    case settings = 78
}
