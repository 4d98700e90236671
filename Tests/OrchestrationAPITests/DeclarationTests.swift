// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonProtobuf
internal import OrchestrationAPI
internal import Testing

@Suite("What the proto files declare")
struct DeclarationTests {
    static let services = [OrchestrationService.descriptor, PartnershipService.descriptor]
    static let methods = services.flatMap(\.methods)

    @Test("the eleven endpoints stand in their order")
    func endpoints() {
        #expect(
            OrchestrationService.descriptor.methods.map(\.name) == [
                "GetHealth", "ListMetrics", "MakeDecision", "ListPartnerships", "GetPartnershipStatus",
                "GetSystemStatus",
                "GetConfiguration", "CheckDeploymentReadiness", "GetSystemInfo", "GetPartnershipMetrics",
                "ListEndpoints",
            ]
        )
        #expect(PartnershipService.descriptor.methods.map(\.name) == ["ImportPartnerships"])
    }

    @Test(
        "every method has a policy with roles, a deadline, a rate class and documentation",
        arguments: methods.indices
    )
    func policies(_ index: Int) throws {
        let method = Self.methods[index]
        let policy = try #require(method.policy)
        #expect(policy.roles.contains("admin"))
        #expect(policy.authentication == .required)
        #expect(policy.idempotency != .unspecified)
        #expect(policy.defaultDeadline.map { $0 > .zero && $0 <= .seconds(60) } == true)
        #expect(policy.rateClass == (method.name == "MakeDecision" ? "decisions" : "default"))
        #expect(!method.documentation.isEmpty)
        #expect(method.kind == .unary)
        #expect(method.requestType == "orchestration.v1.\(method.name)Request")
        #expect(method.responseType == "orchestration.v1.\(method.name)Response")
    }

    @Test("the roles of each method are those of the specification", arguments: methods.indices)
    func roles(_ index: Int) {
        let method = Self.methods[index]
        let roles: Set<String> =
            switch method.name {
            case "GetConfiguration", "ImportPartnerships": ["admin"]
            case "MakeDecision": ["admin", "orchestration_manager"]
            default: ["admin", "orchestration_manager", "system_admin"]
            }
        #expect(Set(method.policy?.roles ?? []) == roles)
    }

    @Test("every example is a request that its own rules allow", arguments: methods.indices)
    func examples(_ index: Int) throws {
        let method = Self.methods[index]
        let type = try #require(AllTypes.messages.first { $0.table.fullName == method.requestType })
        func violations<Message: ProtobufMessage>(_ type: Message.Type, _ json: String) throws -> [FieldViolation] {
            try Message(json: json).violations()
        }
        #expect(try violations(type, #require(method.policy?.example)) == [])
    }

    @Test("the tests know every message and enum of the proto files")
    func completeness() throws {
        let pool = try DescriptorPool(fileDescriptorSet: OrchestrationService.descriptor.fileDescriptorSet)
        let messages = pool.messageNames.filter { $0.hasPrefix("orchestration.v1.") }
        #expect(Set(messages) == Set(AllTypes.messages.map { $0.table.fullName }))
        let enums = pool.enumNames.filter { $0.hasPrefix("orchestration.v1.") }
        #expect(Set(enums) == Set(AllTypes.enums.map { $0.table.fullName }))
    }

    @Test(
        "tables made of the embedded descriptors say the same as the generated ones",
        arguments: AllTypes.messages.indices
    )
    func tables(_ index: Int) throws {
        let generated = AllTypes.messages[index].table
        let pool = try DescriptorPool(fileDescriptorSet: OrchestrationService.descriptor.fileDescriptorSet)
        let table = try #require(pool.message(named: generated.fullName))
        #expect(table.fields.map(\.number) == generated.fields.map(\.number))
        #expect(table.fields.map(\.name) == generated.fields.map(\.name))
        #expect(table.fields.map(\.jsonName) == generated.fields.map(\.jsonName))
        #expect(table.fields.map(\.presence) == generated.fields.map(\.presence))
    }

    @Test("every message, field, enum and value has a comment")
    func comments() throws {
        let pool = try DescriptorPool(fileDescriptorSet: OrchestrationService.descriptor.fileDescriptorSet)
        var names = AllTypes.messages.map { $0.table.fullName } + AllTypes.enums.map { $0.table.fullName }
        for message in AllTypes.messages {
            names += message.table.fields.map { "\(message.table.fullName).\($0.name)" }
        }
        for type in AllTypes.enums { names += type.table.values.map { "\(type.table.fullName).\($0.name)" } }
        #expect(names.filter { (pool.documentation(of: $0) ?? "").isEmpty } == [])
    }
}
