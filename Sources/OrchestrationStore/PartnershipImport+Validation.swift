// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension PartnershipImport {
    /// How many violations an import reports; there may be more in a large bad batch.
    package static let maximumViolations = 100
    /// Longest id of a partnership or deliverable and longest name of a metric, in Unicode scalars.
    package static let maximumIdentifierLength = 64

    /// Every fault of a batch, with the path of its field in the import file; the first `maximumViolations` of them.
    ///
    /// The store calls it before it writes, so that no engine ever sees a number that is not finite, a text that it
    /// would cut (a NUL ends a text in C), or a record that would silently take another's place.
    ///
    /// - Parameter time: the time of the import, which stands for every absent `observedAt`.
    package static func violations(in batch: [PartnershipImport], at time: StoreInstant) -> [StoreViolation] {
        var findings = Findings()
        var indexOfID: [String: Int] = [:]
        for (index, partnership) in batch.enumerated() {
            guard !findings.isFull else { break }
            let path = "partnerships[\(index)]"
            findings.check(partnership, path: path, at: time)
            if let first = indexOfID.updateValue(index, forKey: partnership.id) {
                findings.add("\(path).id", "repeats that of partnerships[\(first)]")
            }
        }
        return findings.violations
    }
}

/// Collects the faults of a batch up to the limit.
private struct Findings {
    var violations: [StoreViolation] = []

    var isFull: Bool { violations.count >= PartnershipImport.maximumViolations }

    mutating func add(_ field: String, _ reason: String) {
        guard !isFull else { return }
        violations.append(StoreViolation(field: field, reason: reason))
    }

    mutating func check(_ partnership: PartnershipImport, path: String, at time: StoreInstant) {
        if !Self.isLowerSnakeCase(partnership.id) {
            add(
                "\(path).id",
                "must be lower_snake_case (a letter, then letters, digits and _) of 1 to "
                    + "\(PartnershipImport.maximumIdentifierLength) characters",
            )
        }
        checkText(partnership.name, "\(path).name")
        checkText(partnership.type, "\(path).type")
        var indexOfDeliverable: [String: Int] = [:]
        for (index, deliverable) in partnership.deliverables.enumerated() {
            guard !isFull else { return }
            let path = "\(path).deliverables[\(index)]"
            checkIdentifier(deliverable.id, "\(path).id")
            checkText(deliverable.name, "\(path).name")
            checkText(deliverable.status, "\(path).status")
            // Written so that NaN fails.
            if !(deliverable.progress >= 0 && deliverable.progress <= 100) {
                add("\(path).progress", "must be 0 to 100, is \(deliverable.progress)")
            }
            if let first = indexOfDeliverable.updateValue(index, forKey: deliverable.id) {
                add("\(path).id", "repeats that of deliverables[\(first)]")
            }
        }
        checkMetrics(partnership.metrics, path: path, at: time)
    }

    private mutating func checkMetrics(_ metrics: [PartnershipImport.Metric], path: String, at time: StoreInstant) {
        /// What makes a sample unique within its partnership.
        struct Key: Hashable {
            let name: String
            let time: StoreInstant
        }
        var indexOfName: [String: Int] = [:]
        var indexOfKey: [Key: Int] = [:]
        for (index, metric) in metrics.enumerated() {
            guard !isFull else { return }
            let path = "\(path).metrics[\(index)]"
            checkIdentifier(metric.name, "\(path).name")
            checkText(metric.unit, "\(path).unit")
            if !metric.value.isFinite {
                add("\(path).value", "must be finite, is \(metric.value)")
            }
            if let target = metric.target, !(target > 0 && target.isFinite) {
                add("\(path).target", "must be finite and above 0, is \(target)")
            }
            let key = Key(name: metric.name, time: metric.observedAt ?? time)
            if let first = indexOfKey[key] {
                add("\(path).observedAt", "repeats the time of metrics[\(first)], which has the same name")
            } else {
                indexOfKey[key] = index
            }
            if let first = indexOfName[metric.name] {
                let model = metrics[first]
                if metric.unit != model.unit {
                    add("\(path).unit", "differs from that of metrics[\(first)], which has the same name")
                }
                if metric.direction != model.direction {
                    add("\(path).direction", "differs from that of metrics[\(first)], which has the same name")
                }
                if metric.target != model.target {
                    add("\(path).target", "differs from that of metrics[\(first)], which has the same name")
                }
            } else {
                indexOfName[metric.name] = index
            }
        }
    }

    private mutating func checkIdentifier(_ text: String, _ field: String) {
        let limit = PartnershipImport.maximumIdentifierLength
        let length = text.unicodeScalars.count
        if length < 1 || length > limit {
            add(field, "must have 1 to \(limit) characters, has \(length)")
        }
        checkText(text, field)
    }

    private mutating func checkText(_ text: String, _ field: String) {
        if text.utf8.contains(0) {
            add(field, "must not hold a NUL character")
        }
    }

    private static func isLowerSnakeCase(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= PartnershipImport.maximumIdentifierLength, let first = bytes.first,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
        else { return false }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
            default: false
            }
        }
    }
}
