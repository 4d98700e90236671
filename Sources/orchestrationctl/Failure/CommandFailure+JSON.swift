// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonCrypto
internal import BatonJSON

extension CommandFailure {
    /// The object for programs. Details have the form of `google.protobuf.Any` in proto3 JSON.
    var json: JSONValue {
        [
            "code": .string(self.codeName),
            "message": .string(self.message),
            "requestId": self.requestID.map { .string($0.description) } ?? .null,
            "processed": .string(self.processed.rawValue),
            "details": .array(self.details.map(Self.json)),
        ]
    }

    private var codeName: String {
        switch self.code {
        case .status(let code): code.description
        case .local(let local): local.rawValue
        }
    }

    private static func json(_ detail: ErrorDetail) -> JSONValue {
        switch detail {
        case .badRequest(let violations):
            let list = violations.map { violation -> JSONValue in
                ["field": .string(violation.field), "description": .string(violation.reason)]
            }
            return ["@type": Self.type("BadRequest"), "fieldViolations": .array(list)]
        case .errorInfo(let reason, let domain, let metadata):
            let pairs = metadata.sorted { $0.key < $1.key }.map {
                JSONObject.Member(name: $0.key, value: .string($0.value))
            }
            return [
                "@type": Self.type("ErrorInfo"),
                "reason": .string(reason),
                "domain": .string(domain),
                "metadata": .object(JSONObject(pairs)),
            ]
        case .retryInfo(let delay):
            return ["@type": Self.type("RetryInfo"), "retryDelay": .string(DurationText.json(delay))]
        case .quotaFailure(let violations):
            let list = violations.map { violation -> JSONValue in
                ["subject": .string(violation.subject), "description": .string(violation.description)]
            }
            return ["@type": Self.type("QuotaFailure"), "violations": .array(list)]
        case .other(let typeURL, let value):
            return ["@type": .string(typeURL), "value": .string(Base64.encode(value))]
        }
    }

    private static func type(_ name: String) -> JSONValue {
        .string("type.googleapis.com/google.rpc.\(name)")
    }
}
