// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
public import Metrics

/// Counts the calls of a client, all attempts of one together: `baton_client_calls_total` by `method` and `code`, and
/// `baton_client_call_seconds` by `method`. A call with streams takes until its scope is left.
public struct ClientMetricsInterceptor: ClientCallObserver {
    private let metrics: CallMetrics

    /// Makes the interceptor.
    ///
    /// - Parameters:
    ///   - methods: methods that have metrics of their own; calls of further ones count as `other`. Default 1,000.
    ///   - factory: where metrics come from. Default: the one that the program was set up with.
    public init(methods: Int = 1000, factory: any MetricsFactory = MetricsSystem.factory) {
        self.metrics = CallMetrics(prefix: "baton_client", limit: methods, factory: factory)
    }

    /// Counts the call; an error that is not the call's own counts as `UNKNOWN`.
    public func ended(_ method: MethodDescriptor, _ error: (any Error)?, after elapsed: Duration) {
        let code = error.map { RPCError.Code(ofCallThatThrew: $0) } ?? .ok
        self.metrics.record(method.fullName, code, elapsed)
    }
}
