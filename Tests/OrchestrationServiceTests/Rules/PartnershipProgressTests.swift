// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import OrchestrationService

@Suite("Partnership progress")
struct PartnershipProgressTests {
    @Test(
        "health follows the rounded mean of the deliverables' progress",
        arguments: [
            ([100], 100, .excellent), ([85], 85, .excellent), ([84.95], 85, .excellent), ([84.94], 84.9, .good),
            ([70], 70, .good), ([69.9], 69.9, .fair), ([50], 50, .fair), ([49.9], 49.9, .poor), ([0], 0, .poor),
            ([100, 50, 0], 50, .fair), ([33.3, 33.3, 33.4], 33.3, .poor),
        ] as [([Double], Double, HealthGrade)]
    )
    func grades(_ deliverables: [Double], _ percent: Double, _ health: HealthGrade) {
        let progress = PartnershipProgress(deliverables: deliverables)
        #expect(progress.percent == percent)
        #expect(progress.health == health)
    }

    @Test("without a deliverable the progress is 0 and the health unknown")
    func none() {
        let progress = PartnershipProgress(deliverables: [])
        #expect(progress.percent == 0)
        #expect(progress.health == .unknown)
    }
}
