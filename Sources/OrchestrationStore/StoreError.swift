// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why the store could not do what it was asked.
///
/// `message` is for the operator's log: it may name files and the engine's own words. A remote caller sees only what the
/// service makes of `code`, and `violations`, whose texts speak of the caller's own fields.
package struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, independent of the engine.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        // ------------------------------------------------------------------ opening
        /// The directory of the data is not there, or is not a directory.
        case directoryMissing
        /// Another process holds the data directory.
        case directoryInUse
        /// There is no database file, and none was to be made.
        case fileMissing
        /// The file is there and may not be read, or is not a regular file.
        case unreadable
        /// The file or its directory may not be written.
        case notWritable
        /// The file is something else than a database.
        case notADatabase
        /// The file is a database of another program.
        case foreignDatabase
        /// The file is our database and its content is damaged.
        case corrupt
        /// The database was written by a newer program, whose schema this one does not know.
        case newerSchema
        // ------------------------------------------------------------------ operations
        /// Records break the rules of the store; `violations` names each field.
        case invalidRecord
        /// A listing was continued with a token that no page gave out.
        case invalidPageToken
        /// Another process held the database longer than the busy timeout.
        case busy
        /// The disk is full or a quota is used up.
        case diskFull
        /// The store was closed.
        case closed
        /// The calling task was cancelled; a write under way was rolled back.
        case cancelled
        /// Anything else: input/output errors and faults of this program.
        case failed
    }

    package let code: Code
    /// For the log, never for a remote caller.
    package let message: String
    /// What was wrong with the records, for the caller; empty unless the code is `invalidRecord`. At most
    /// `PartnershipImport.maximumViolations`.
    package let violations: [StoreViolation]

    package init(_ code: Code, _ message: String, violations: [StoreViolation] = []) {
        self.code = code
        self.message = message
        self.violations = violations
    }

    package var description: String {
        let faults = violations.map { "; \($0.field) \($0.reason)" }.joined()
        return "\(code.rawValue): \(message)\(faults)"
    }
}
