// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonMessages
internal import BatonProtobuf
internal import Testing

@Suite("Error details on the wire")
struct ErrorDetailTests {
    static let details: [(ErrorDetail, String)] = [
        (
            .badRequest([.init(field: "partnerships[3].id", reason: "is required"), .init(field: "b", reason: "")]),
            "BadRequest"
        ),
        (.errorInfo(reason: "DISABLED", domain: "orchestration.v1", metadata: ["id": "x", "y": ""]), "ErrorInfo"),
        (.retryInfo(delay: .milliseconds(1500)), "RetryInfo"),
        (.quotaFailure([.init(subject: "client:billing", description: "100/min")]), "QuotaFailure"),
    ]

    @Test("a detail travels under google.rpc's type URL and reads back the same", arguments: details.indices)
    func roundTrip(_ index: Int) {
        let (detail, name) = Self.details[index]
        let encoded = EncodedDetail(encoding: detail)
        #expect(encoded.typeURL == "type.googleapis.com/google.rpc.\(name)")
        #expect(ErrorDetail(decoding: encoded) == detail)
    }

    @Test("the bytes are those of google.rpc's messages")
    func bytes() {
        // BadRequest{field_violations: {field: "a", description: "b"}}
        #expect(
            EncodedDetail(encoding: .badRequest([.init(field: "a", reason: "b")])).value
                == [0x0A, 0x06, 0x0A, 0x01, 0x61, 0x12, 0x01, 0x62]
        )
        // RetryInfo{retry_delay: {seconds: 1}}
        #expect(EncodedDetail(encoding: .retryInfo(delay: .seconds(1))).value == [0x0A, 0x02, 0x08, 0x01])
        // QuotaFailure{violations: {subject: "a"}}
        let quota = ErrorDetail.quotaFailure([.init(subject: "a", description: "")])
        #expect(EncodedDetail(encoding: quota).value == [0x0A, 0x03, 0x0A, 0x01, 0x61])
        // ErrorInfo{reason: "R", domain: "d", metadata: {"k": "v"}}
        #expect(
            EncodedDetail(encoding: .errorInfo(reason: "R", domain: "d", metadata: ["k": "v"])).value
                == [0x0A, 0x01, 0x52, 0x12, 0x01, 0x64, 0x1A, 0x06, 0x0A, 0x01, 0x6B, 0x12, 0x01, 0x76]
        )
    }

    @Test("a detail of another type, or one that does not decode, is kept as it came")
    func other() {
        let foreign = EncodedDetail(typeURL: "type.googleapis.com/google.rpc.Help", value: [1, 2, 3])
        #expect(ErrorDetail(decoding: foreign) == .other(typeURL: foreign.typeURL, value: [1, 2, 3]))
        #expect(EncodedDetail(encoding: ErrorDetail(decoding: foreign)) == foreign)
        let garbage = EncodedDetail(typeURL: "type.googleapis.com/google.rpc.BadRequest", value: [0xFF])
        #expect(ErrorDetail(decoding: garbage) == .other(typeURL: garbage.typeURL, value: [0xFF]))
        let elsewhere = EncodedDetail(typeURL: "example.org/google.rpc.BadRequest", value: [])
        #expect(ErrorDetail(decoding: elsewhere) == .other(typeURL: elsewhere.typeURL, value: []))
    }

    @Test("delays beyond what a message can say are cut, both ways")
    func delays() {
        func sent(_ delay: Duration) -> ErrorDetail {
            ErrorDetail(decoding: EncodedDetail(encoding: .retryInfo(delay: delay)))
        }
        #expect(sent(.seconds(-5)) == .retryInfo(delay: .zero))
        #expect(sent(.seconds(Int64.max)) == .retryInfo(delay: .seconds(315_576_000_000)))
        // RetryInfo{retry_delay: {seconds: -1}} and an empty one.
        let negative: [UInt8] = [0x0A, 0x0B, 0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]
        let typeURL = "type.googleapis.com/google.rpc.RetryInfo"
        #expect(ErrorDetail(decoding: EncodedDetail(typeURL: typeURL, value: negative)) == .retryInfo(delay: .zero))
        #expect(ErrorDetail(decoding: EncodedDetail(typeURL: typeURL, value: [])) == .retryInfo(delay: .zero))
    }

    @Test("a hostile detail costs no more than the limits allow")
    func limits() {
        let many = EncodedDetail(encoding: .badRequest((0..<50).map { .init(field: "\($0)", reason: "") }))
        let limits = DecodingLimits.defaults.with { $0.subMessages = 10 }
        #expect(ErrorDetail(decoding: many, limits: limits) == .other(typeURL: many.typeURL, value: many.value))
    }
}
