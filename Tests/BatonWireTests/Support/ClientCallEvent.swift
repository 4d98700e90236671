// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What can happen to a call at the client: a frame that goes out, or one that comes.
enum ClientCallEvent: UInt8, CaseIterable {
    case requestSent, messageSent, endStreamSent, cancelSent, response, data, end, window
}
