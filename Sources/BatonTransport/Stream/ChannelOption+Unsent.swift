// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import NIOCore

extension ChannelOption where Self == ChannelOptions.Types.SocketOption {
    /// How much unsent data a socket takes: little, or nothing could overtake it. 25 is TCP_NOTSENT_LOWAT.
    static var unsentLowWater: Self { .init(level: .tcp, name: .init(rawValue: 25)) }
}

extension ChannelOptions.Types.SocketOption.Value {
    static var unsentBytes: Self { 128 << 10 }
}
