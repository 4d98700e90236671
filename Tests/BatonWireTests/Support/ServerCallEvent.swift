// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What can happen to a call at the server: a frame that comes, or one that goes out.
enum ServerCallEvent: UInt8, CaseIterable {
    case request, data, dataEnding, endStream, cancel, window, responseSent, messageSent, endSent
}
