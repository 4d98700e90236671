// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
package import OrchestrationAPI

extension OrchestrationEndpoints {
    package func makeDecision(
        _ request: MakeDecisionRequest,
        context: CallContext
    ) async throws -> MakeDecisionResponse {
        try await self.decisions.decide(request, context: context)
    }
}
