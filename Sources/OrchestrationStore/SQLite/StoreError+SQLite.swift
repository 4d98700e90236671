// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import GRDB

extension StoreError {
    /// What a failure of GRDB means. SQL and arguments stay out of the message: the arguments are the callers' data.
    init(translating error: any Error) {
        switch error {
        case let error as StoreError:
            self = error
        case is CancellationError:
            self.init(.cancelled, "the task was cancelled")
        case let error as DatabaseError:
            let detail = error.message ?? "no message"
            self.init(Code(sqlite: error.resultCode), "SQLite \(error.extendedResultCode.rawValue): \(detail)")
        case is RowDecodingError:
            self.init(.corrupt, "a stored value has the wrong type")
        default:
            self.init(.failed, "the store failed: \(type(of: error))")
        }
    }
}

extension StoreError.Code {
    /// From SQLite's primary result code.
    fileprivate init(sqlite code: ResultCode) {
        switch code {
        case .SQLITE_CORRUPT: self = .corrupt
        case .SQLITE_NOTADB: self = .notADatabase
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY, .SQLITE_PERM: self = .notWritable
        case .SQLITE_CANTOPEN: self = .unreadable
        case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
        // GRDB's answer after a close; SQLite's own use of the code is a fault in GRDB.
        case .SQLITE_MISUSE: self = .closed
        default: self = .failed
        }
    }
}
