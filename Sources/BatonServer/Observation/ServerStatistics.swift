// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
internal import Synchronization

/// Counts of what a server did since it started; safe to read from any thread at any time.
public final class ServerStatistics: Sendable {
    private static let codes = 17

    /// When the server was made.
    public let start = MonotonicTime.now()
    private let byCode: [Counter]
    private let byReason: [RefusalReason: Counter]
    private let connectionsOpen = Atomic<Int>(0)
    private let connectionsTotal = Atomic<Int>(0)
    private let callsOpen = Atomic<Int>(0)
    private let latencies = LatencyHistogram()

    private final class Counter: Sendable {
        let value = Atomic<Int>(0)
    }

    init() {
        self.byCode = (0..<Self.codes).map { _ in Counter() }
        self.byReason = Dictionary(uniqueKeysWithValues: RefusalReason.allCases.map { ($0, Counter()) })
    }

    /// Calls that ended with this code.
    public func calls(_ code: RPCError.Code) -> Int {
        let index = Int(code.wireValue)
        return self.byCode.indices.contains(index) ? self.byCode[index].value.load(ordering: .relaxed) : 0
    }

    /// Calls that ended, with whatever code.
    public var calls: Int { self.byCode.reduce(0) { $0 + $1.value.load(ordering: .relaxed) } }
    /// Refusals for this one of the server's limits: calls, but also messages and work of calls that run.
    public func refusals(_ reason: RefusalReason) -> Int {
        self.byReason[reason]?.value.load(ordering: .relaxed) ?? 0
    }

    /// Refusals for any of the server's limits.
    public var refusals: Int { self.byReason.values.reduce(0) { $0 + $1.value.load(ordering: .relaxed) } }
    /// Calls that are being answered.
    public var openCalls: Int { self.callsOpen.load(ordering: .relaxed) }
    /// Connections whose handshake is done and that are not closed.
    public var openConnections: Int { self.connectionsOpen.load(ordering: .relaxed) }
    /// Connections whose handshake was done, since the start.
    public var connections: Int { self.connectionsTotal.load(ordering: .relaxed) }

    /// The time that each share (0 to 1, ascending) of the answered calls did not exceed, from head to end, up to 3 % too
    /// long; nil when no call was answered.
    public func latencies(_ shares: [Double]) -> [Duration]? { self.latencies.quantiles(shares) }

    func connectionOpened() {
        self.connectionsOpen.wrappingAdd(1, ordering: .relaxed)
        self.connectionsTotal.wrappingAdd(1, ordering: .relaxed)
    }

    func connectionClosed() {
        self.connectionsOpen.wrappingSubtract(1, ordering: .relaxed)
    }

    func callOpened() {
        self.callsOpen.wrappingAdd(1, ordering: .relaxed)
    }

    /// A call that was opened has ended.
    ///
    /// - Parameter duration: how long it took; nil for one that was never answered.
    func callEnded(_ code: RPCError.Code, after duration: Duration? = nil) {
        if let duration { self.latencies.add(duration) }
        self.callsOpen.wrappingSubtract(1, ordering: .relaxed)
        self.callRefused(code)
    }

    /// A limit refused something.
    func refused(_ reason: RefusalReason) {
        self.byReason[reason]?.value.wrappingAdd(1, ordering: .relaxed)
    }

    /// A call ended that was never opened.
    func callRefused(_ code: RPCError.Code) {
        let index = Int(code.wireValue)
        if self.byCode.indices.contains(index) {
            self.byCode[index].value.wrappingAdd(1, ordering: .relaxed)
        }
    }
}
