// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// Where a server's connection is.
enum ServerConnectionState: UInt8, CaseIterable {
    case start, open, announced, final, leaving, failed

    init(of server: borrowing ServerConnectionMachine) {
        if server.failure != nil {
            self = .failed
        } else if !server.isSettled {
            self = .start
        } else if server.isPeerLeaving {
            self = .leaving
        } else {
            switch server.drain {
            case .none: self = .open
            case .announced: self = .announced
            case .final: self = .final
            }
        }
    }
}
