// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
package import OrchestrationAPI
package import OrchestrationStore

/// The eleven endpoints of the orchestration service. Those that are not there yet are listed in ``PlannedMethods``.
package struct OrchestrationEndpoints: OrchestrationAPI.OrchestrationService.Server {
    /// What the endpoints need from the server around them.
    package struct Surroundings: Sendable {
        /// The services that the server serves, in the order in which ListEndpoints tells them.
        package var services: [ServiceDescriptor]
        /// The deadline of a call for which neither its caller nor its method sets one.
        package var defaultDeadline: Duration
        /// The largest request where the method sets no limit of its own, in bytes.
        package var messageBytes: Int
        /// How the server has been doing.
        package var figures: any ServerFiguresSource

        package init(
            services: [ServiceDescriptor],
            defaultDeadline: Duration,
            messageBytes: Int,
            figures: any ServerFiguresSource
        ) {
            self.services = services
            self.defaultDeadline = defaultDeadline
            self.messageBytes = messageBytes
            self.figures = figures
        }
    }

    let store: any OrchestrationStore
    let decisions: DecisionMaker
    let surroundings: Surroundings
    let freshness: Freshness
    /// Milliseconds since 1970.
    let now: @Sendable () -> Int64

    /// - Parameters:
    ///   - store: where partnerships are kept.
    ///   - decisions: what makes decisions and keeps them.
    ///   - surroundings: what the server around them is and does.
    ///   - freshnessLimit: the age from which the metrics of a partnership are stale.
    ///   - now: the time of day in milliseconds since 1970.
    package init(
        store: any OrchestrationStore,
        decisions: DecisionMaker,
        surroundings: Surroundings,
        freshnessLimit: Duration,
        now: @escaping @Sendable () -> Int64 = WallClock.milliseconds
    ) {
        self.store = store
        self.decisions = decisions
        self.surroundings = surroundings
        self.freshness = Freshness(limitMilliseconds: Int64(clamping: freshnessLimit.clampedNanoseconds / 1_000_000))
        self.now = now
    }

    // MARK: - Not there yet

    package func listMetrics(_ request: ListMetricsRequest, context: CallContext) async throws -> ListMetricsResponse {
        throw PlannedMethods.refusal(of: context.method)
    }

    package func getSystemStatus(
        _ request: GetSystemStatusRequest,
        context: CallContext
    ) async throws -> GetSystemStatusResponse {
        throw PlannedMethods.refusal(of: context.method)
    }

    package func getConfiguration(
        _ request: GetConfigurationRequest,
        context: CallContext
    ) async throws -> GetConfigurationResponse {
        throw PlannedMethods.refusal(of: context.method)
    }

    package func checkDeploymentReadiness(
        _ request: CheckDeploymentReadinessRequest,
        context: CallContext
    ) async throws -> CheckDeploymentReadinessResponse {
        throw PlannedMethods.refusal(of: context.method)
    }

    package func getPartnershipMetrics(
        _ request: GetPartnershipMetricsRequest,
        context: CallContext
    ) async throws -> GetPartnershipMetricsResponse {
        throw PlannedMethods.refusal(of: context.method)
    }
}
