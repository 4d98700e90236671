// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonJSON
internal import BatonProtobuf
internal import OrchestrationAPI
internal import Testing

@testable import orchestrationctl

@Suite("Descriptions of types")
struct TypeDescriptionTests {
    private let pool: DescriptorPool

    init() throws {
        self.pool = try DescriptorPool(fileDescriptorSet: OrchestrationService.descriptor.fileDescriptorSet)
    }

    @Test("a message is shown with comments, labels, types and numbers")
    func message() throws {
        let description = try TypeDescription("orchestration.v1.GetHealthResponse", in: self.pool)
        let text = description.protoText.text(.file)
        #expect(text.contains("\nmessage orchestration.v1.GetHealthResponse {\n"))
        #expect(text.contains("\n  OverallStatus status = 1;\n"))
        #expect(text.contains("\n  map<string, PartnershipHealth> partnerships = 2;\n"))
        #expect(text.contains("\n  google.protobuf.Timestamp last_updated = 3;\n"))
        #expect(text.contains("\n  optional double score = 4;\n"))
        #expect(text.contains("\n  // "))
        #expect(text.hasSuffix("\n}\n"))
    }

    @Test("a method brings its messages along")
    func method() throws {
        let description = try TypeDescription(
            method: "GetHealth",
            of: "orchestration.v1.OrchestrationService",
            in: self.pool
        )
        let text = description.protoText.text(.file)
        #expect(text.contains("rpc GetHealth(GetHealthRequest) returns (GetHealthResponse);\n"))
        #expect(text.contains("message orchestration.v1.GetHealthRequest {}\n"))
        #expect(text.contains("message orchestration.v1.GetHealthResponse {\n"))
        #expect(description.json.objectValue?["name"] == "orchestration.v1.OrchestrationService/GetHealth")
        #expect(description.json.objectValue?["requestType"] == "orchestration.v1.GetHealthRequest")
    }

    @Test("an enumeration is shown with its values")
    func enumeration() throws {
        let description = try TypeDescription("orchestration.v1.Priority", in: self.pool)
        #expect(description.protoText.text(.file).contains("\n  PRIORITY_HIGH = 2;\n"))
        let values = description.json.objectValue?["values"]?.arrayValue
        #expect(values?.count == 5)
        #expect(values?.last?.objectValue?["name"] == "PRIORITY_LOW")
    }

    @Test("a service lists its methods with their comments")
    func service() throws {
        let description = try TypeDescription("orchestration.v1.OrchestrationService", in: self.pool)
        #expect(description.json.objectValue?["methods"]?.arrayValue?.count == 11)
        #expect(description.methodList.text(.file).contains("\nGetHealth "))
        #expect(description.protoText.text(.file).contains("\n  rpc ListEndpoints("))
    }

    @Test("an unknown method names the nearest")
    func unknownMethod() throws {
        #expect {
            try TypeDescription(method: "GetHelth", of: "orchestration.v1.OrchestrationService", in: self.pool)
        } throws: { error in
            let failure = error as? CommandFailure
            return failure?.exit == .usage && failure?.message.hasSuffix("did you mean GetHealth?") == true
        }
    }

    @Test("fields of a oneof stand in it")
    func oneOf() throws {
        let table = MessageTable(
            "x.M",
            [
                .init(1, "a", json: "a", .string, .oneOf("kind")),
                .init(2, "b", json: "b", .int64, .oneOf("kind")),
                .init(3, "c", json: "c", .bytes, .repeated),
            ]
        )
        let text = TypeDescription(.message(table), in: self.pool).protoText.text(.file)
        #expect(
            text == """
                message x.M {
                  oneof kind {
                    string a = 1;
                    int64 b = 2;
                  }
                  repeated bytes c = 3;
                }

                """
        )
    }
}
