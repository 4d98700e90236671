// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonAuth
internal import BatonCore
internal import BatonCrypto
internal import BatonTLS
internal import OrchestrationStore

extension StartupError {
    /// Gives any error of a part its exit code.
    init(_ error: any Error) {
        switch error {
        case let error as StartupError: self = error
        case let error as SettingsError: self.init(.settings, error.description)
        case let error as TLSError: self.init(Self.status(of: error), error.description)
        case let error as KeySetError: self.init(Self.status(of: error), error.description)
        case let error as CryptoError: self.init(.internalFault, "\(error)")
        case let error as StoreError: self.init(Self.status(of: error), error.message)
        case let error as TransportError: self.init(Self.status(of: error), error.message)
        default: self.init(.internalFault, "\(error)")
        }
    }

    private static func status(of error: TLSError) -> ExitStatus {
        switch error.code {
        case .fileMissing, .fileUnreadable: .missing
        case .fileCorrupt, .keyMismatch: .corrupt
        case .invalidConfiguration: .settings
        default: .internalFault
        }
    }

    private static func status(of error: KeySetError) -> ExitStatus {
        switch error {
        case .unreadable: .missing
        case .corrupt: .corrupt
        }
    }

    private static func status(of error: StoreError) -> ExitStatus {
        switch error.code {
        case .directoryMissing, .fileMissing, .unreadable: .missing
        case .notADatabase, .foreignDatabase, .corrupt, .newerSchema: .corrupt
        case .directoryInUse, .notWritable, .diskFull: .dataDirectory
        case .invalidRecord, .invalidPageToken, .busy, .closed, .cancelled, .failed: .internalFault
        }
    }

    private static func status(of error: TransportError) -> ExitStatus {
        switch error.code {
        case .addressInUse, .cannotListen: .addressUnavailable
        default: .internalFault
        }
    }
}
