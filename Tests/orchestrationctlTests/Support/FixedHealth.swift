// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages

/// Always serving.
struct FixedHealth: HealthService.Server {
    func check(_ request: HealthCheckRequest, context: CallContext) async throws -> HealthCheckResponse {
        HealthCheckResponse(status: .serving)
    }
}
