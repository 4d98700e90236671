// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

@testable import BatonWire

/// Where a client's connection is.
enum ClientConnectionState: UInt8, CaseIterable {
    case start, open, announced, final, leaving, failed

    init(of client: borrowing ClientConnectionMachine) {
        if client.failure != nil {
            self = .failed
        } else if !client.isSettled {
            self = .start
        } else if client.isLeaving {
            self = .leaving
        } else {
            switch client.lastID {
            case nil: self = .open
            case Baton1.openEndedStreamID: self = .announced
            default: self = .final
            }
        }
    }
}
