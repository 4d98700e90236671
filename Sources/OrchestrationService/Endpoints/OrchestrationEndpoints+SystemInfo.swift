// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonProtobuf
package import OrchestrationAPI
internal import OrchestrationStore

extension OrchestrationEndpoints {
    /// The name of the system.
    static let systemName = "orchestration"

    package func getSystemInfo(
        _ request: GetSystemInfoRequest,
        context: CallContext
    ) async throws -> GetSystemInfoResponse {
        let assessments = try await self.assessAll(at: self.now())
        let decisions = try await self.decisions.store.decisionCount()
        let methods = self.surroundings.services.flatMap(\.methods)
        return GetSystemInfoResponse(
            system: Self.systemName,
            version: OrchestrationRelease.version,
            status: OverallStatus(Self.overall(assessments).status),
            features: methods.filter { !PlannedMethods.contains($0) }.map(\.fullName),
            statistics: Statistics(
                self.surroundings.figures.figures(),
                partnerships: assessments.count,
                decisions: decisions
            ),
            caller: Caller(
                id: context.peer.subject ?? "",
                roles: context.peer.roles,
                permissions: methods.filter { Self.mayCall($0, context.peer) }.map(\.fullName)
            )
        )
    }

    /// Whether the policy of a method lets a caller through, as the server applies it.
    private static func mayCall(_ method: MethodDescriptor, _ peer: Peer) -> Bool {
        guard let policy = method.policy else { return false }
        // By bytes, as the server compares them.
        return policy.roles.isEmpty
            || peer.roles.contains { held in policy.roles.contains { $0.utf8.elementsEqual(held.utf8) } }
    }
}

extension Statistics {
    fileprivate init(_ figures: ServerFigures, partnerships: Int, decisions: Int) {
        self.init(
            startedAt: Timestamp(millisecondsSinceEpoch: figures.startedAt),
            uptime: figures.uptime,
            calls: UInt64(clamping: figures.calls),
            failedCalls: UInt64(clamping: figures.failedCalls),
            successRate: figures.successRate,
            latencyP50: figures.latency?.p50,
            latencyP95: figures.latency?.p95,
            latencyP99: figures.latency?.p99,
            connections: UInt32(clamping: figures.openConnections),
            partnerships: UInt32(clamping: partnerships),
            decisions: UInt64(clamping: decisions)
        )
    }
}
