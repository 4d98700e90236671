// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension RPCError.Code {
    /// How a client's call ended whose scope was left with this error.
    init(ofCallThatThrew error: any Error) {
        switch error {
        case let error as RPCError: self = error.code
        case is CancellationError: self = .cancelled
        default: self = .unknown
        }
    }
}
