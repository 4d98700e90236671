// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonMessages
internal import BatonProtobuf
internal import OrchestrationAPI

/// Fixed answers that the tests render and the test server gives.
enum Messages {
    /// 2026-03-01T12:30:00Z.
    static let noon = Timestamp(seconds: 1_772_368_200, nanos: 250_000_000)

    static let health = GetHealthResponse(
        status: .degraded,
        partnerships: [
            "grok_brand": PartnershipHealth(health: .stale, score: 91.25, enabled: true, lastUpdated: noon),
            "cursor_technical": PartnershipHealth(health: .excellent, score: 97.3, enabled: true, lastUpdated: noon),
            "zed_new": PartnershipHealth(health: .unknown, enabled: false),
        ],
        lastUpdated: noon,
        score: 72.5
    )

    static let deliverables = [
        Deliverable(id: "guide", name: "Developer guide", progress: 74, status: "in progress", lastUpdated: noon),
        Deliverable(id: "pipeline", name: "Build\u{1B}[31m pipeline 日本", progress: 100, status: "done"),
    ]

    static let partnerships = ListPartnershipsResponse(
        partnerships: [
            PartnershipSummary(
                id: "cursor_technical",
                name: "Cursor Technical Partnership",
                type: "technical",
                enabled: true,
                priority: .high,
                health: .excellent,
                progress: 87,
                metricsHealth: .good,
                score: 88.8,
                deliverables: deliverables,
                lastUpdated: noon
            ),
            PartnershipSummary(
                id: "zed_new",
                name: "A name so long that it does not fit on one line of the table",
                type: "brand",
                enabled: false,
                priority: .low,
                health: .unknown,
                progress: 0,
                metricsHealth: .unknown
            ),
        ],
        nextPageToken: "",
        total: 2
    )

    static let partnership = GetPartnershipStatusResponse(
        id: "cursor_technical",
        name: "Cursor Technical Partnership",
        type: "technical",
        enabled: true,
        priority: .high,
        health: .excellent,
        progress: 87,
        metricsHealth: .good,
        score: 88.8,
        deliverables: deliverables,
        metrics: [
            Metric(
                name: "response_time",
                value: 118,
                unit: "ms",
                direction: .lowerIsBetter,
                target: 100,
                observedAt: noon,
                score: 84.7
            ),
            Metric(name: "requests_per_minute", value: 840.5, direction: .higherIsBetter, observedAt: noon),
        ],
        lastUpdated: noon
    )

    static let info = GetSystemInfoResponse(
        system: "orchestration",
        version: "1.0.0",
        status: .healthy,
        features: ["orchestration.v1.OrchestrationService/GetHealth", "baton.health.v1.HealthService/Check"],
        statistics: Statistics(
            startedAt: noon,
            uptime: .seconds(93_784),
            calls: 18_446_744_073_709_551_615,
            failedCalls: 3,
            successRate: 99.9,
            latencyP50: .microseconds(85),
            latencyP95: .milliseconds(2),
            latencyP99: .milliseconds(12),
            connections: 4,
            partnerships: 2,
            decisions: 0
        ),
        caller: Caller(
            id: "ada",
            roles: ["admin"],
            permissions: [
                "orchestration.v1.OrchestrationService/GetHealth", "orchestration.v1.OrchestrationService/MakeThing",
            ]
        )
    )

    static let endpoints = ListEndpointsResponse(
        endpoints: [
            Endpoint(
                number: 1,
                service: "orchestration.v1.OrchestrationService",
                method: "GetHealth",
                description: "The health of all partnerships.",
                requestType: "orchestration.v1.GetHealthRequest",
                responseType: "orchestration.v1.GetHealthResponse",
                roles: ["admin", "orchestration_manager", "system_admin"],
                authentication: .required,
                rateLimit: RateLimit(rateClass: "default", callsPerMinute: 100),
                defaultDeadline: .seconds(5),
                payloadLimitBytes: 65_536,
                idempotency: .noSideEffects,
                example: "{}",
                implemented: true
            ),
            Endpoint(
                number: 3,
                service: "orchestration.v1.OrchestrationService",
                method: "MakeDecision",
                authentication: .required
            ),
        ],
        authentication: [
            AuthenticationScheme(
                name: "bearer",
                description: "A token.",
                metadata: "authorization: Bearer <token>"
            )
        ],
        rateLimits: [RateLimit(rateClass: "default", callsPerMinute: 100, description: "All calls.")],
        errors: [
            ErrorDescription(code: "NOT_FOUND", number: 5, description: "There is no such thing.", retryable: false)
        ]
    )

    static let imported = ImportPartnershipsResponse(
        created: 3,
        replaced: 1,
        deliverables: 13,
        metricSamples: 22,
        importedAt: noon
    )
}
