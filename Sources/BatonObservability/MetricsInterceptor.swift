// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import Metrics

/// Counts the calls of a server, refused ones included: `baton_server_calls_total` by `method` and `code`, and
/// `baton_server_call_seconds` by `method`, from a call's head until its end.
///
/// A method is its full name, `shop.v1.Orders/Place`; calls of names that stand for no method count as `other`.
public struct MetricsInterceptor: ServerInterceptor {
    private let metrics: CallMetrics

    /// Makes the interceptor.
    ///
    /// - Parameters:
    ///   - methods: methods that have metrics of their own; calls of further ones count as `other`. Default 1,000.
    ///   - factory: where metrics come from. Default: the one that the program was set up with.
    public init(methods: Int = 1000, factory: any MetricsFactory = MetricsSystem.factory) {
        self.metrics = CallMetrics(prefix: "baton_server", limit: methods, factory: factory)
    }

    /// Ends of calls only.
    public var points: ServerInterceptionPoints { .ended }

    /// Counts the call.
    public func ended(_ call: CallSummary) {
        self.metrics.record(call.method?.fullName, call.code, call.elapsed)
    }
}
