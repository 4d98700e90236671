// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import GRDB

/// Reading and writing partnerships inside a transaction.
extension Database {
    /// Which partnerships to read.
    enum PartnershipSelection {
        case all
        case one(String)
        /// The first `limit` ones whose id is greater.
        case after(String, limit: Int)
    }

    /// The selected partnerships in the order of their ids.
    func partnerships(_ selection: PartnershipSelection) throws -> [PartnershipRecord] {
        let heads = try partnershipHeads(selection)
        guard let first = heads.first?.id, let last = heads.last?.id else { return [] }
        let deliverables = try deliverables(from: first, through: last)
        let metrics = try newestMetrics(from: first, through: last)
        return heads.map { head in
            PartnershipRecord(
                id: head.id,
                name: head.name,
                type: head.type,
                isEnabled: head.isEnabled,
                priority: head.priority,
                updatedAt: head.updatedAt,
                deliverables: deliverables[head.id] ?? [],
                newestMetrics: metrics[head.id] ?? [],
            )
        }
    }

    /// Writes a batch that was found free of violations.
    func importPartnerships(_ batch: [PartnershipImport], at time: StoreInstant) throws -> ImportOutcome {
        var replaced = 0
        for partnership in batch {
            if try delete(partnershipID: partnership.id) {
                replaced += 1
            }
            try insert(partnership, at: time)
        }
        return ImportOutcome(created: batch.count - replaced, replaced: replaced)
    }

    // ------------------------------------------------------------------ reading

    /// A row of the table of partnerships.
    private struct PartnershipHead {
        let id: String
        let name: String
        let type: String
        let isEnabled: Bool
        let priority: PartnershipRecord.Priority
        let updatedAt: StoreInstant
    }

    private func partnershipHeads(_ selection: PartnershipSelection) throws -> [PartnershipHead] {
        let columns = "SELECT id, name, type, enabled, priority, updated_at FROM partnership"
        let statement: Statement
        switch selection {
        case .all:
            statement = try cachedStatement(sql: "\(columns) ORDER BY id")
        case .one(let id):
            statement = try cachedStatement(sql: "\(columns) WHERE id = ?")
            try statement.setArguments([id])
        case .after(let id, let limit):
            statement = try cachedStatement(sql: "\(columns) WHERE id > ? ORDER BY id LIMIT ?")
            try statement.setArguments([id, limit])
        }
        var heads: [PartnershipHead] = []
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() {
            guard let priority = PartnershipRecord.Priority(rawValue: try row.decode(String.self, atIndex: 4)) else {
                throw StoreError(.corrupt, "a partnership has an unknown priority")
            }
            heads.append(
                PartnershipHead(
                    id: try row.decode(String.self, atIndex: 0),
                    name: try row.decode(String.self, atIndex: 1),
                    type: try row.decode(String.self, atIndex: 2),
                    isEnabled: try row.decode(Bool.self, atIndex: 3),
                    priority: priority,
                    updatedAt: try row.instant(atIndex: 5),
                )
            )
        }
        return heads
    }

    private func deliverables(from first: String, through last: String) throws -> [String: [DeliverableRecord]] {
        let statement = try cachedStatement(
            sql: """
                SELECT partnership_id, id, name, progress, status, last_updated
                FROM deliverable
                WHERE partnership_id BETWEEN ? AND ?
                ORDER BY partnership_id, position
                """
        )
        try statement.setArguments([first, last])
        var deliverables: [String: [DeliverableRecord]] = [:]
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() {
            let deliverable = DeliverableRecord(
                id: try row.decode(String.self, atIndex: 1),
                name: try row.decode(String.self, atIndex: 2),
                progress: try row.decode(Double.self, atIndex: 3),
                status: try row.decode(String.self, atIndex: 4),
                lastUpdated: try row.instant(atIndex: 5),
            )
            deliverables[try row.decode(String.self, atIndex: 0), default: []].append(deliverable)
        }
        return deliverables
    }

    private func newestMetrics(from first: String, through last: String) throws -> [String: [MetricSampleRecord]] {
        // The newest sample of a series is the end of its range in the table, found without a look at the others.
        let statement = try cachedStatement(
            sql: """
                SELECT series.partnership_id, series.name, sample.value, series.unit, series.direction, series.target,
                    sample.observed_at
                FROM metric_series AS series
                JOIN metric_sample AS sample ON sample.series_id = series.id
                WHERE series.partnership_id BETWEEN ? AND ?
                    AND sample.observed_at =
                        (SELECT max(observed_at) FROM metric_sample WHERE series_id = series.id)
                ORDER BY series.partnership_id, series.id
                """
        )
        try statement.setArguments([first, last])
        var metrics: [String: [MetricSampleRecord]] = [:]
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() {
            let text = try row.decode(String.self, atIndex: 4)
            guard let direction = MetricSampleRecord.Direction(rawValue: text) else {
                throw StoreError(.corrupt, "a metric has an unknown direction")
            }
            let metric = MetricSampleRecord(
                name: try row.decode(String.self, atIndex: 1),
                value: try row.decode(Double.self, atIndex: 2),
                unit: try row.decode(String.self, atIndex: 3),
                direction: direction,
                target: try row.decode(Double?.self, atIndex: 5),
                observedAt: try row.instant(atIndex: 6),
            )
            metrics[try row.decode(String.self, atIndex: 0), default: []].append(metric)
        }
        return metrics
    }

    // ------------------------------------------------------------------ writing

    /// Takes a partnership away with all that belongs to it; false when there is none.
    private func delete(partnershipID: String) throws -> Bool {
        try cachedStatement(sql: "DELETE FROM partnership WHERE id = ?").execute(arguments: [partnershipID])
        return changesCount > 0
    }

    private func insert(_ partnership: PartnershipImport, at time: StoreInstant) throws {
        try cachedStatement(
            sql: """
                INSERT INTO partnership (id, name, type, enabled, priority, updated_at) VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            partnership.id, partnership.name, partnership.type, partnership.isEnabled, partnership.priority.rawValue,
            time.millisecondsSinceEpoch,
        ])
        let deliverables = try cachedStatement(
            sql: """
                INSERT INTO deliverable (partnership_id, position, id, name, progress, status, last_updated)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        )
        for (position, deliverable) in partnership.deliverables.enumerated() {
            try deliverables.execute(arguments: [
                partnership.id, position, deliverable.id, deliverable.name, deliverable.progress, deliverable.status,
                time.millisecondsSinceEpoch,
            ])
        }
        try insert(partnership.metrics, of: partnership.id, at: time)
    }

    private func insert(_ metrics: [PartnershipImport.Metric], of partnershipID: String, at time: StoreInstant) throws {
        let series = try cachedStatement(
            sql: "INSERT INTO metric_series (partnership_id, name, unit, direction, target) VALUES (?, ?, ?, ?, ?)"
        )
        let samples = try cachedStatement(
            sql: "INSERT INTO metric_sample (series_id, observed_at, value) VALUES (?, ?, ?)"
        )
        var seriesIDs: [String: Int64] = [:]
        for metric in metrics {
            let seriesID: Int64
            if let known = seriesIDs[metric.name] {
                seriesID = known
            } else {
                try series.execute(arguments: [
                    partnershipID, metric.name, metric.unit, metric.direction.rawValue, metric.target,
                ])
                seriesID = lastInsertedRowID
                seriesIDs[metric.name] = seriesID
            }
            let observedAt = metric.observedAt ?? time
            try samples.execute(arguments: [seriesID, observedAt.millisecondsSinceEpoch, metric.value])
        }
    }
}

extension Row {
    /// A time in milliseconds.
    fileprivate func instant(atIndex index: Int) throws -> StoreInstant {
        guard let instant = StoreInstant(millisecondsSinceEpoch: try decode(Int64.self, atIndex: index)) else {
            throw StoreError(.corrupt, "a stored time is out of range")
        }
        return instant
    }
}
