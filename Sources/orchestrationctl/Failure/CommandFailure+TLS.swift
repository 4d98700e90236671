// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonTLS

extension CommandFailure {
    /// Files or settings that TLS cannot work with.
    init(_ error: TLSError) {
        let kind: Local
        switch error.code {
        case .fileMissing, .fileUnreadable: kind = .fileMissing
        case .fileCorrupt, .keyMismatch: kind = .badContent
        case .invalidConfiguration: kind = .usage
        default: kind = .unexpected
        }
        self.init(kind, error.description)
    }
}
