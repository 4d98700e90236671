// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import NIOCore

/// Tells whether a peer takes what it is sent, also while more is handed to the socket meanwhile.
struct SocketProgress {
    /// Bytes that were handed to the channel.
    private var handed: UInt64 = 0

    mutating func hand(_ bytes: Int) {
        self.handed &+= UInt64(max(0, bytes))
    }

    /// Bytes that the channel has passed on to the socket.
    ///
    /// - Parameter waiting: bytes that wait in the channel.
    func taken(waiting: Int) -> UInt64 {
        self.handed &- min(self.handed, UInt64(max(0, waiting)))
    }

    /// The same of a channel.
    func taken(by channel: any Channel) -> UInt64 {
        self.taken(waiting: (try? channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0)
    }
}
