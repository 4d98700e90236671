// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationStore

@Suite("Validation of an import")
struct PartnershipValidationTests {
    /// A batch with one fault, and the field that must be named.
    struct Case: Sendable, CustomTestStringConvertible {
        let field: String
        let batch: [PartnershipImport]

        init(_ field: String, _ batch: [PartnershipImport]) {
            self.field = field
            self.batch = batch
        }

        /// A fault in a metric of an otherwise good partnership.
        init(_ field: String, metric: PartnershipImport.Metric) {
            self.init(field, [Samples.partnership("good", metrics: [metric])])
        }

        /// A fault in a deliverable of an otherwise good partnership.
        init(_ field: String, deliverable: PartnershipImport.Deliverable) {
            self.init(field, [Samples.partnership("good", deliverables: [deliverable])])
        }

        var testDescription: String { field }
    }

    @Test(
        "a fault is named with the path of its field",
        arguments: [
            Case("partnerships[0].id", [Samples.partnership("")]),
            Case("partnerships[0].id", [Samples.partnership("Upper")]),
            Case("partnerships[0].id", [Samples.partnership("1st")]),
            Case("partnerships[0].id", [Samples.partnership("a-b")]),
            Case("partnerships[0].id", [Samples.partnership("ä")]),
            Case("partnerships[0].id", [Samples.partnership(String(repeating: "a", count: 65))]),
            Case("partnerships[1].id", [Samples.partnership("same"), Samples.partnership("same")]),
            Case("partnerships[0].name", [Samples.partnership("good", name: "cut\0here")]),
            Case("partnerships[0].deliverables[0].id", deliverable: Samples.deliverable("")),
            Case("partnerships[0].deliverables[0].id", deliverable: Samples.deliverable("d\0")),
            Case("partnerships[0].deliverables[0].progress", deliverable: Samples.deliverable("d", progress: -0.1)),
            Case("partnerships[0].deliverables[0].progress", deliverable: Samples.deliverable("d", progress: 100.1)),
            Case("partnerships[0].deliverables[0].progress", deliverable: Samples.deliverable("d", progress: .nan)),
            Case(
                "partnerships[0].deliverables[1].id",
                [
                    Samples.partnership(
                        "good",
                        deliverables: [Samples.deliverable("d"), Samples.deliverable("d")]
                    )
                ]
            ),
            Case("partnerships[0].metrics[0].name", metric: Samples.metric("", 1)),
            Case("partnerships[0].metrics[0].name", metric: Samples.metric(String(repeating: "m", count: 65), 1)),
            Case("partnerships[0].metrics[0].value", metric: Samples.metric("m", .nan)),
            Case("partnerships[0].metrics[0].value", metric: Samples.metric("m", .infinity)),
            Case("partnerships[0].metrics[0].value", metric: Samples.metric("m", -.infinity)),
            Case("partnerships[0].metrics[0].target", metric: Samples.metric("m", 1, target: 0)),
            Case("partnerships[0].metrics[0].target", metric: Samples.metric("m", 1, target: -1)),
            Case("partnerships[0].metrics[0].target", metric: Samples.metric("m", 1, target: .nan)),
            Case("partnerships[0].metrics[0].target", metric: Samples.metric("m", 1, target: .infinity)),
            Case(
                "partnerships[0].metrics[1].observedAt",
                [Samples.partnership("good", metrics: [Samples.metric("m", 1), Samples.metric("m", 2)])]
            ),
            Case(
                "partnerships[0].metrics[1].target",
                [
                    Samples.partnership(
                        "good",
                        metrics: [
                            Samples.metric("m", 1, at: .earliest), Samples.metric("m", 2, target: 3, at: .latest),
                        ]
                    )
                ]
            ),
        ]
    )
    func fault(_ one: Case) throws {
        let violations = PartnershipImport.violations(in: one.batch, at: try Samples.time())
        #expect(violations.map(\.field) == [one.field])
    }

    @Test("an absent time is that of the import when samples are told apart")
    func absentTime() throws {
        let time = try Samples.time()
        let clash = [Samples.metric("m", 1), Samples.metric("m", 2, at: time)]
        let batch = [Samples.partnership("good", metrics: clash)]
        #expect(
            PartnershipImport.violations(in: batch, at: time).map(\.field) == ["partnerships[0].metrics[1].observedAt"]
        )
        #expect(PartnershipImport.violations(in: batch, at: try Samples.time(1)).isEmpty)
    }

    @Test("the longest identifiers and the bounds of progress are accepted")
    func bounds() throws {
        let longest = String(repeating: "a", count: 64)
        let batch = [
            Samples.partnership(
                longest,
                deliverables: [Samples.deliverable(longest, progress: 0), Samples.deliverable("ä", progress: 100)],
                metrics: [
                    Samples.metric(longest, .greatestFiniteMagnitude, target: .leastNonzeroMagnitude),
                    Samples.metric("m", -.greatestFiniteMagnitude),
                ]
            )
        ]
        #expect(PartnershipImport.violations(in: batch, at: try Samples.time()).isEmpty)
    }

    @Test("at most 100 violations are reported")
    func limit() throws {
        let deliverables = (0..<60).map { Samples.deliverable("d\($0)", progress: -1) }
        let batch = (0..<5).map { Samples.partnership("p\($0)", deliverables: deliverables) }
        #expect(PartnershipImport.violations(in: batch, at: try Samples.time()).count == 100)
        #expect(PartnershipImport.maximumViolations == 100)
    }

    @Test("an error's description names its violations")
    func description() {
        let error = StoreError(.invalidRecord, "bad", violations: [StoreViolation(field: "a.b", reason: "is c")])
        #expect("\(error)" == "invalidRecord: bad; a.b is c")
    }
}
