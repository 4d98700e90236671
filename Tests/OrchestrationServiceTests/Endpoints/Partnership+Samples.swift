// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
internal import OrchestrationAPI

extension Partnership {
    /// A partnership with a progress of 92.5, 88 and 100, and metrics that score 99.9, 90 and 99.
    static func sample(_ id: String = "alpha", enabled: Bool? = nil) -> Partnership {
        Partnership(
            id: id,
            name: "The \(id) partnership",
            type: "technical",
            enabled: enabled,
            priority: .high,
            deliverables: [
                Deliverable(id: "zeta", name: "Zeta", progress: 92.5, status: "in review"),
                Deliverable(id: "beta", name: "Beta", progress: 88, status: "in progress"),
                Deliverable(id: "eta", name: "Eta", progress: 100, status: "done"),
            ],
            metrics: [
                MetricSample(name: "uptime", value: 99.9, unit: "%", direction: .higherIsBetter),
                MetricSample(name: "response_time", value: 100, unit: "ms"),
                MetricSample(name: "error_rate", value: 1, unit: "%", direction: .lowerIsBetter),
                MetricSample(name: "requests_per_minute", value: 500, unit: "1/min"),
            ]
        )
    }
}
