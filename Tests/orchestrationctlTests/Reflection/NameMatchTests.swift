// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf
internal import Testing

@testable import orchestrationctl

@Suite("Short names")
struct NameMatchTests {
    private static let names = [
        "orchestration.v1.OrchestrationService", "orchestration.v1.PartnershipService", "baton.health.v1.HealthService",
        "other.v1.PartnershipService", "orchestration.v1.Health",
    ]

    @Test("a full name means itself")
    func fullName() {
        #expect(NameMatch("other.v1.PartnershipService", among: Self.names) == .one("other.v1.PartnershipService"))
    }

    @Test("the end of a full name after a dot will do when it fits one only")
    func shortName() {
        #expect(NameMatch("OrchestrationService", among: Self.names) == .one("orchestration.v1.OrchestrationService"))
        #expect(NameMatch("v1.HealthService", among: Self.names) == .one("baton.health.v1.HealthService"))
        #expect(NameMatch("Health", among: Self.names) == .one("orchestration.v1.Health"))
    }

    @Test("a short name that fits several is not guessed")
    func ambiguous() {
        #expect(
            NameMatch("PartnershipService", among: Self.names)
                == .several(["orchestration.v1.PartnershipService", "other.v1.PartnershipService"])
        )
    }

    @Test("part of a word is no name, and the nearest are suggested")
    func unknown() {
        #expect(NameMatch("Service", among: Self.names) == .none(nearest: []))
        #expect(
            NameMatch("OrchestratonServce", among: Self.names)
                == .none(nearest: ["orchestration.v1.OrchestrationService"])
        )
        #expect(NameMatch("Zebra", among: Self.names) == .none(nearest: []))
        #expect(NameMatch("", among: Self.names) == .none(nearest: []))
    }

    @Test(
        "the distance of two words is the number of changed characters",
        arguments: [("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("GetHealth", "GetHelth", 1), ("ab", "ba", 2)]
    )
    func distance(left: String, right: String, distance: Int) {
        #expect(EditDistance.between(left, right) == distance)
        #expect(EditDistance.between(right, left) == distance)
    }

    @Test("a method's path has one slash", arguments: ["", "a", "/", "a/", "/b", "a/b/c"])
    func malformedPath(text: String) {
        #expect(MethodPath(text) == nil)
        #expect(MethodPath("a.B/C").map { [$0.service, $0.method] } == ["a.B", "C"])
    }
}
