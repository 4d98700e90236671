// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB

extension SQLiteStore: DecisionStore {
    package func add(_ decision: DecisionRecord) async throws(StoreError) {
        let head = decision.head
        try await write { db in
            try db.cachedStatement(
                sql: """
                    INSERT INTO decision (id, decided_at, decided_by, outcome, priority, roi_percent, overall_risk,
                        business_goal, request, response)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                head.id, head.decidedAt.millisecondsSinceEpoch, head.decidedBy, head.outcome.rawValue,
                head.priority.rawValue, head.roiPercent, head.overallRisk, head.businessGoal,
                Data(decision.request), Data(decision.response),
            ])
        }
    }

    package func decision(id: String) async throws(StoreError) -> DecisionRecord? {
        // Texts are bound up to their first NUL: "a" must not answer for "a\0b".
        guard !id.utf8.contains(0) else { return nil }
        return try await read { db in
            let statement = try db.cachedStatement(
                sql: "SELECT \(Self.headColumns), request, response FROM decision WHERE id = ?"
            )
            guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
            return DecisionRecord(
                head: try row.decisionHead(),
                request: [UInt8](try row.decode(Data.self, atIndex: 9)),
                response: [UInt8](try row.decode(Data.self, atIndex: 10))
            )
        }
    }

    package func decisions(_ request: DecisionPage.Request) async throws(StoreError) -> DecisionPage {
        var after: Int64?
        if let token = request.after {
            guard let number = Int64(try token.lastID()), number >= 0 else {
                throw StoreError(.invalidPageToken, "the page token is not one of a list of decisions")
            }
            after = number
        }
        return try await read { [after] db in
            var conditions: [String] = []
            var arguments: [any DatabaseValueConvertible] = []
            func narrow(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
                guard let value else { return }
                conditions.append(condition)
                arguments.append(value)
            }
            narrow(request.isOldestFirst ? "number > ?" : "number < ?", after)
            narrow("outcome = ?", request.outcome?.rawValue)
            narrow("priority = ?", request.priority?.rawValue)
            narrow("decided_at >= ?", request.from?.millisecondsSinceEpoch)
            narrow("decided_at < ?", request.before?.millisecondsSinceEpoch)
            let condition = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))"
            // One more than the page shows whether there is a next one.
            let statement = try db.cachedStatement(
                sql: """
                    SELECT \(Self.headColumns) FROM decision \(condition)
                    ORDER BY number \(request.isOldestFirst ? "ASC" : "DESC") LIMIT \(request.limit + 1)
                    """
            )
            let rows = try Row.fetchAll(statement, arguments: StatementArguments(arguments))
            let shown = rows.prefix(request.limit)
            let next = rows.count > request.limit ? try shown.last?.decode(Int64.self, atIndex: 8) : nil
            return DecisionPage(
                decisions: try shown.map { try $0.decisionHead() },
                next: next.map { PageToken(lastID: "\($0)") }
            )
        }
    }

    package func decisionCount() async throws(StoreError) -> Int {
        try await read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM decision") ?? 0
        }
    }

    private static let headColumns =
        "id, decided_at, decided_by, outcome, priority, roi_percent, overall_risk, business_goal, number"
}

extension Row {
    fileprivate func decisionHead() throws -> DecisionHead {
        guard
            let time = StoreInstant(millisecondsSinceEpoch: try self.decode(Int64.self, atIndex: 1)),
            let outcome = DecisionRecord.Outcome(rawValue: try self.decode(String.self, atIndex: 3)),
            let priority = DecisionRecord.Priority(rawValue: try self.decode(String.self, atIndex: 4))
        else { throw StoreError(.corrupt, "a decision has an unknown outcome or priority, or a time out of range") }
        return DecisionHead(
            id: try self.decode(String.self, atIndex: 0),
            decidedAt: time,
            decidedBy: try self.decode(String.self, atIndex: 2),
            outcome: outcome,
            priority: priority,
            roiPercent: try self.decode(Double.self, atIndex: 5),
            overallRisk: try self.decode(Double.self, atIndex: 6),
            businessGoal: try self.decode(String.self, atIndex: 7)
        )
    }
}
