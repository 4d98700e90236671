// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages
internal import BatonProtobuf
internal import Testing

@Suite("Messages of baton.*")
struct MessageTests {
    static let types: [any ProtobufMessage.Type] = [
        MethodOptions.self, ServiceOptions.self, FieldOptions.self, MessageOptions.self, BadRequest.self,
        BadRequest.FieldViolation.self, ErrorInfo.self, RetryInfo.self, QuotaFailure.self, QuotaFailure.Violation.self,
        HealthCheckRequest.self, HealthCheckResponse.self, ListServicesRequest.self, ListServicesResponse.self,
        ServiceSummary.self, GetFileDescriptorSetRequest.self, GetFileDescriptorSetResponse.self,
    ]

    private static func survives<Message: ProtobufMessage>(_ type: Message.Type, _ bytes: [UInt8]) throws -> Bool {
        let value = try Message(decoding: bytes)
        return try Message(decoding: value.encodedBytes()) == value
    }

    @Test("random messages of every type keep their value through C", arguments: types.indices)
    func roundTrips(_ index: Int) throws {
        let type = Self.types[index]
        var random = RandomMessage(generator: SplitMix64(seed: UInt64(index)))
        for _ in 0..<100 {
            let bytes = random.bytes(type.table)
            #expect(try Self.survives(type, bytes))
        }
    }

    @Test("the options in the descriptors read as the messages that declare them")
    func options() throws {
        // The extension's content of HealthService.Check, as protoc encodes it.
        let policy = MethodOptions(
            authentication: .none,
            idempotency: .noSideEffects,
            defaultDeadline: .seconds(5),
            payloadLimitBytes: 1024,
            rateClass: "default",
            example: "{}"
        )
        let bytes = try policy.encodedBytes()
        let set = HealthService.descriptor.fileDescriptorSet
        #expect(set.indices.contains { set[$0...].starts(with: bytes) })
    }

    @Test("the health check needs no token, reflection any valid one")
    func policies() {
        #expect(HealthService.Method.check.policy?.authentication == MethodPolicy.Authentication.none)
        for method in ReflectionService.descriptor.methods {
            #expect(method.policy?.authentication == .required)
            #expect(method.policy?.roles == [])
        }
    }

    @Test("a service name that is too long for the wire is refused")
    func rules() {
        let name = String(repeating: "x", count: 256)
        #expect(HealthCheckRequest(service: name).violations().map(\.field) == ["service"])
        #expect(HealthCheckRequest().violations() == [])
        #expect(GetFileDescriptorSetRequest().violations().map(\.field) == ["service"])
    }
}
