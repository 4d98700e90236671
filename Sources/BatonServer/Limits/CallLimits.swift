// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What the calls of a server may take, in all and by whom: per connection, per address and per verified identity.
///
/// Every figure is checked when a call's head is read, before a token is verified or a message decoded. A call over one
/// ends with `RESOURCE_EXHAUSTED`, not processed, with the time to wait, and the message names the limit, its value and
/// whose it is. In each figure 0 means: no limit.
///
/// The defaults protect the server and leave an honest mesh alone, also one whose callers all come from one gateway's
/// address or under one service's identity: no address and no identity can take more than half of the handlers, so that
/// the others always find room, and no connection more than a quarter of the bytes that the transport holds by default.
/// Rates are off, since no number fits both a sensor and a gateway; floods of requests are bounded without one by the
/// concurrent calls of a connection, whose slots are only free when their handlers have returned, and by shedding.
public struct CallLimits: Sendable, Hashable {
    /// The defaults, and the base for others.
    public static let defaults = CallLimits()
    /// No limit at all, and no shedding. For tests and measurements that saturate a server on purpose.
    public static let unlimited = CallLimits().with {
        $0.server = Bounds()
        $0.connection = Bounds()
        $0.address = Bounds()
        $0.identity = Bounds()
        $0.queueDelayTarget = .zero
    }

    /// What one of them may take: the server, a connection, an address or an identity.
    public struct Bounds: Sendable, Hashable {
        /// Handlers that run at once. A call counts from its admission until its handler has returned, also when its
        /// status went out earlier. 0: no limit.
        public var runningHandlers: Int
        /// Calls per second in the long run, counted when their heads are read. For a connection, an address and the
        /// server those count too that are then refused for another reason; for an identity those that it was verified
        /// for. A call that this limit itself refuses costs nothing. 0: no limit.
        public var requestsPerSecond: Int
        /// Calls that may come at once, before ``requestsPerSecond`` holds them back. 0: as many as in one second.
        public var requestBurst: Int
        /// Bytes of messages that calls hold: announced ones that still arrive, those that no handler has taken yet, and
        /// replies that wait to be sent. Messages that come whole in one frame (16 KiB) are not counted: the calls of a
        /// connection bound them. 0: no limit.
        public var bufferedBytes: Int

        /// Makes bounds; what is left out is unlimited.
        public init(
            runningHandlers: Int = 0,
            requestsPerSecond: Int = 0,
            requestBurst: Int = 0,
            bufferedBytes: Int = 0
        ) {
            self.runningHandlers = runningHandlers
            self.requestsPerSecond = requestsPerSecond
            self.requestBurst = requestBurst
            self.bufferedBytes = bufferedBytes
        }
    }

    /// All callers together. Default: 20,000 handlers, which bounds what handlers cost that wait for something.
    public var server = Bounds(runningHandlers: 20_000)
    /// Each connection. Default: 64 MiB of messages; its handlers are bounded by the concurrent calls that the
    /// transport announces, 256 by default.
    public var connection = Bounds(bufferedBytes: 64 << 20)
    /// Each remote address; of IPv6 the /64, which one host has to itself. Default: 10,000 handlers.
    public var address = Bounds(runningHandlers: 10_000)
    /// Each verified identity: the issuer and subject of a token, or the subject of a certificate. Calls without an
    /// identity are not counted here. Default: 10,000 handlers.
    public var identity = Bounds(runningHandlers: 10_000)
    /// Addresses, and identities, that the server keeps account of at once. Those that neither hold nor owe anything
    /// are forgotten; when all are in use, calls of further ones are refused. Default 100,000 each; at least 1.
    public var accounts = 100_000
    /// New calls are shed when work has waited longer than this before it started, at every look during
    /// ``queueDelayInterval``. They end with `UNAVAILABLE`, not processed, with the time to wait. Default 50 ms; zero
    /// for never.
    public var queueDelayTarget: Duration = .milliseconds(50)
    /// How long a queue has to stand before calls are shed. Default 500 ms.
    public var queueDelayInterval: Duration = .milliseconds(500)

    /// The default limits.
    public init() {}

    /// These limits after `change`.
    public func with(_ change: (inout CallLimits) -> Void) -> CallLimits {
        var copy = self
        change(&copy)
        return copy
    }

    /// What decides on shedding for one queue.
    var shedder: LoadShedder {
        LoadShedder(target: self.queueDelayTarget, interval: self.queueDelayInterval)
    }
}
