// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonProtobuf
package import OrchestrationAPI
package import OrchestrationStore

/// Makes decisions: a few at a time, off the event loop, each stored with its request before it is told.
package final class DecisionMaker: Sendable {
    let store: any DecisionStore
    private let admission: DecisionAdmission
    private let now: @Sendable () -> Int64
    private let makeID: @Sendable () -> String

    /// - Parameters:
    ///   - store: where decisions are kept.
    ///   - now: the time of day in milliseconds since 1970.
    package convenience init(
        store: any DecisionStore,
        limits: DecisionLimits = DecisionLimits(),
        now: @escaping @Sendable () -> Int64 = WallClock.milliseconds
    ) {
        self.init(store: store, admission: DecisionAdmission(limits: limits), now: now, makeID: Self.randomID)
    }

    init(
        store: any DecisionStore,
        admission: DecisionAdmission,
        now: @escaping @Sendable () -> Int64,
        makeID: @escaping @Sendable () -> String
    ) {
        self.store = store
        self.admission = admission
        self.now = now
        self.makeID = makeID
    }

    /// How many decisions are being computed and how many wait for their turn.
    package var load: (running: Int, waiting: Int) { self.admission.load }

    /// Decides on the request of a call.
    ///
    /// - Throws: `RPCError`; what the store's failure stands for.
    func decide(_ request: MakeDecisionRequest, context: CallContext) async throws -> MakeDecisionResponse {
        guard let proposal = request.context.map(Proposal.init) else {
            throw RPCError.invalid([FieldViolation(field: "context", reason: "is required")])
        }
        let violations = request.crossFieldViolations()
        guard violations.isEmpty else { throw RPCError.invalid(violations) }
        let subject = context.peer.subject ?? ""
        return try await self.admission.run(remaining: context.deadline.remaining()) {
            let id = self.makeID()
            guard let time = StoreInstant(millisecondsSinceEpoch: self.now()) else {
                throw RPCError(
                    .internalError,
                    "internal error",
                    cause: StoreError(.failed, "the clock is out of range")
                )
            }
            let (response, record) = try await context.offload {
                var response = MakeDecisionResponse(proposal, request)
                response.decisionID = id
                response.decidedAt = Timestamp(time)
                let record = DecisionRecord(
                    head: DecisionHead(
                        id: id,
                        decidedAt: time,
                        decidedBy: subject,
                        outcome: proposal.outcome.storedWord,
                        priority: proposal.urgency.storedWord,
                        roiPercent: response.roiPercent,
                        overallRisk: response.overallRisk,
                        businessGoal: request.context?.businessGoal ?? ""
                    ),
                    request: try request.encodedBytes(),
                    response: try response.encodedBytes()
                )
                return (response, record)
            }
            try await self.store.add(record)
            return response
        }
    }

    /// 128 random bits as 32 hexadecimal digits.
    private static func randomID() -> String {
        var generator = SystemRandomNumberGenerator()
        let halves = [generator.next(), generator.next()].map { (half: UInt64) in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }
        return halves.joined()
    }
}
