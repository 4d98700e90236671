// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonProtobuf
package import OrchestrationAPI
package import OrchestrationStore

/// The writes to partnerships.
package struct PartnershipEndpoints: PartnershipService.Server {
    private let store: any OrchestrationStore
    /// Milliseconds since 1970.
    private let now: @Sendable () -> Int64

    /// - Parameter now: the time of day in milliseconds since 1970.
    package init(
        store: any OrchestrationStore,
        now: @escaping @Sendable () -> Int64 = WallClock.milliseconds
    ) {
        self.store = store
        self.now = now
    }

    package func importPartnerships(
        _ request: ImportPartnershipsRequest,
        context: CallContext
    ) async throws -> ImportPartnershipsResponse {
        try await Self.importPartnerships(request, into: self.store, at: self.now())
    }

    /// Writes all partnerships of a request, or none.
    ///
    /// - Parameter now: milliseconds since 1970: what deliverables and samples without a time of their own get.
    /// - Throws: `RPCError` with `INVALID_ARGUMENT` and every fault, or what the store's failure stands for.
    package static func importPartnerships(
        _ request: ImportPartnershipsRequest,
        into store: any OrchestrationStore,
        at now: Int64
    ) async throws -> ImportPartnershipsResponse {
        guard let time = StoreInstant(millisecondsSinceEpoch: now) else {
            throw RPCError(.internalError, "internal error", cause: StoreError(.failed, "the clock says \(now) ms"))
        }
        var violations: [FieldViolation] = []
        let batch = request.partnerships.enumerated().map { index, partnership in
            PartnershipImport(partnership, path: "partnerships[\(index)]", violations: &violations)
        }
        guard violations.isEmpty else {
            // What the store would find wrong is told along with it: one answer names everything.
            violations += PartnershipImport.violations(in: batch, at: time).map { FieldViolation($0) }
            throw RPCError.invalid(Array(violations.prefix(PartnershipImport.maximumViolations)))
        }
        let outcome = try await store.importPartnerships(batch, at: time)
        return ImportPartnershipsResponse(
            created: UInt32(clamping: outcome.created),
            replaced: UInt32(clamping: outcome.replaced),
            deliverables: UInt32(clamping: batch.reduce(0) { $0 + $1.deliverables.count }),
            metricSamples: UInt32(clamping: batch.reduce(0) { $0 + $1.metrics.count }),
            importedAt: Timestamp(time)
        )
    }
}
