// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import OrchestrationAPI
internal import OrchestrationStore

extension PartnershipImport {
    /// Takes over a partnership of a request; adds what cannot be taken over to `violations`.
    ///
    /// Field rules of the proto file have been checked before; the store checks what concerns several records.
    init(_ message: Partnership, path: String, violations: inout [FieldViolation]) {
        var priority = PartnershipRecord.Priority.medium
        if let known = PartnershipRecord.Priority(message.priority) {
            priority = known
        } else {
            violations.append(FieldViolation(field: "\(path).priority", reason: "must be high, medium or low"))
        }
        self.init(
            id: message.id,
            name: message.name,
            type: message.type,
            isEnabled: message.enabled ?? true,
            priority: priority,
            deliverables: message.deliverables.enumerated().map { index, deliverable in
                Deliverable(deliverable, path: "\(path).deliverables[\(index)]", violations: &violations)
            },
            metrics: message.metrics.enumerated().map { index, sample in
                Metric(sample, path: "\(path).metrics[\(index)]", violations: &violations)
            }
        )
    }
}

extension PartnershipImport.Deliverable {
    fileprivate init(_ message: OrchestrationAPI.Deliverable, path: String, violations: inout [FieldViolation]) {
        if message.lastUpdated != nil {
            violations.append(
                FieldViolation(field: "\(path).last_updated", reason: "must be absent; the time of import is taken")
            )
        }
        self.init(id: message.id, name: message.name, progress: message.progress, status: message.status)
    }
}

extension PartnershipImport.Metric {
    fileprivate init(_ message: MetricSample, path: String, violations: inout [FieldViolation]) {
        var observedAt: StoreInstant?
        if let time = message.observedAt {
            observedAt = StoreInstant(seconds: time.seconds, nanoseconds: time.nanos)
            if observedAt == nil {
                violations.append(
                    FieldViolation(field: "\(path).observed_at", reason: "must lie between the years 1 and 9999")
                )
            }
        }
        self.init(
            name: message.name,
            value: message.value,
            unit: message.unit,
            direction: Self.direction(message, path: path, violations: &violations),
            target: message.target,
            observedAt: observedAt
        )
    }

    /// A known metric has its direction, which a reporter may leave out and cannot turn round; of any other it must be
    /// given.
    private static func direction(
        _ message: MetricSample,
        path: String,
        violations: inout [FieldViolation]
    ) -> MetricSampleRecord.Direction {
        let given = MetricSampleRecord.Direction(message.direction)
        let known = KnownMetric(name: message.name).map { MetricSampleRecord.Direction($0.direction) }
        if let known {
            if let given, given != known {
                let word = known == .higherIsBetter ? "HIGHER" : "LOWER"
                violations.append(
                    FieldViolation(
                        field: "\(path).direction",
                        reason: "must be DIRECTION_\(word)_IS_BETTER for \(message.name), or absent"
                    )
                )
            }
            return known
        }
        if given == nil {
            violations.append(
                FieldViolation(field: "\(path).direction", reason: "must be given for a metric that is not a known one")
            )
        }
        return given ?? .higherIsBetter
    }
}
