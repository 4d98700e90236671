// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Metrics

/// A counter of calls by method and code, and a timer by method, made when they are first needed.
///
/// Label values are bounded: codes by the protocol, methods by a number; beyond it calls count as those of `other`.
final class CallMetrics: Sendable {
    /// The method of calls that no known method stands for.
    static let other = "other"

    private struct Method: Sendable {
        let timer: Metrics.Timer
        var counters: [RPCError.Code: Counter] = [:]
    }

    private let prefix: String
    private let limit: Int
    private let factory: any MetricsFactory
    private let methods = Locked([String: Method]())

    /// - Parameters:
    ///   - prefix: what the metrics' names begin with.
    ///   - limit: methods that have metrics of their own.
    ///   - factory: where metrics come from.
    init(prefix: String, limit: Int, factory: any MetricsFactory) {
        self.prefix = prefix
        self.limit = max(0, limit)
        self.factory = factory
    }

    /// Counts a call that has ended.
    ///
    /// - Parameters:
    ///   - method: its full name; nil when that stands for no method here.
    ///   - code: how it ended.
    ///   - elapsed: how long it took.
    func record(_ method: String?, _ code: RPCError.Code, _ elapsed: Duration) {
        let (counter, timer) = self.methods.withLock { methods -> (Counter, Metrics.Timer) in
            var name = method ?? Self.other
            if methods[name] == nil, methods.count >= self.limit { name = Self.other }
            var metrics = methods[name] ?? Method(timer: self.makeTimer(name))
            let counter = metrics.counters[code] ?? self.makeCounter(name, code)
            metrics.counters[code] = counter
            methods[name] = metrics
            return (counter, metrics.timer)
        }
        counter.increment()
        timer.recordNanoseconds(Int64(clamping: elapsed.clampedNanoseconds))
    }

    private func makeTimer(_ method: String) -> Metrics.Timer {
        Metrics.Timer(label: "\(self.prefix)_call_seconds", dimensions: [("method", method)], factory: self.factory)
    }

    private func makeCounter(_ method: String, _ code: RPCError.Code) -> Counter {
        Counter(
            label: "\(self.prefix)_calls_total",
            dimensions: [("method", method), ("code", code.description)],
            factory: self.factory
        )
    }
}
