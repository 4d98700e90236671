// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonTLS

extension CommandFailure {
    /// Files or settings that TLS cannot work with.
    ///
    /// - Parameter keyPath: where the key was read; TLS got its text only, and cannot name it.
    init(_ error: TLSError, keyPath: String?) {
        let kind: Local
        switch error.code {
        case .fileMissing, .fileUnreadable: kind = .fileMissing
        case .fileCorrupt, .keyMismatch: kind = .badContent
        case .invalidConfiguration: kind = .usage
        default: kind = .unexpected
        }
        let text = error.description
        self.init(kind, keyPath.map { text.replacing(PEMSource.text("").description, with: $0) } ?? text)
    }
}
