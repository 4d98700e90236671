// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonProtobuf

/// How details of a failed call travel: our own messages with google.rpc's field numbers, under google.rpc's type URLs,
/// so that gRPC tools read them.
extension ErrorDetail {
    /// What the type URLs of details begin with.
    private static let typePrefix = "type.googleapis.com/google.rpc."

    /// The longest delay that is told: what `google.protobuf.Duration` holds.
    private static let longestDelay = Duration.seconds(Duration.protobufMaximumSeconds)

    /// The type URL and the encoded message.
    ///
    /// - Throws: ``BatonCore/RPCError`` with `INTERNAL` when the detail cannot be encoded.
    package func encoded() throws -> (typeURL: String, value: [UInt8]) {
        switch self {
        case .badRequest(let violations):
            let message = BadRequest(
                fieldViolations: violations.map { .init(field: $0.field, description: $0.reason) }
            )
            return (Self.typePrefix + "BadRequest", try message.encodedBytes())
        case .errorInfo(let reason, let domain, let metadata):
            let message = ErrorInfo(reason: reason, domain: domain, metadata: metadata)
            return (Self.typePrefix + "ErrorInfo", try message.encodedBytes())
        case .retryInfo(let delay):
            let message = RetryInfo(retryDelay: min(max(delay, .zero), Self.longestDelay))
            return (Self.typePrefix + "RetryInfo", try message.encodedBytes())
        case .quotaFailure(let violations):
            let message = QuotaFailure(
                violations_: violations.map { .init(subject: $0.subject, description: $0.description) }
            )
            return (Self.typePrefix + "QuotaFailure", try message.encodedBytes())
        case .other(let typeURL, let value):
            return (typeURL, value)
        }
    }

    /// Reads a detail; one of another type, or whose bytes are not such a message, is kept as it came.
    package init(typeURL: String, value: [UInt8], limits: DecodingLimits = .defaults) {
        self = Self.decoded(typeURL: typeURL, value: value, limits: limits) ?? .other(typeURL: typeURL, value: value)
    }

    private static func decoded(typeURL: String, value: [UInt8], limits: DecodingLimits) -> ErrorDetail? {
        switch typeURL {
        case self.typePrefix + "BadRequest":
            guard let message = try? BadRequest(decoding: value, limits: limits) else { return nil }
            return .badRequest(message.fieldViolations.map { .init(field: $0.field, reason: $0.description) })
        case self.typePrefix + "ErrorInfo":
            guard let message = try? ErrorInfo(decoding: value, limits: limits) else { return nil }
            return .errorInfo(reason: message.reason, domain: message.domain, metadata: message.metadata)
        case self.typePrefix + "RetryInfo":
            guard let message = try? RetryInfo(decoding: value, limits: limits) else { return nil }
            return .retryInfo(delay: max(message.retryDelay ?? .zero, .zero))
        case self.typePrefix + "QuotaFailure":
            guard let message = try? QuotaFailure(decoding: value, limits: limits) else { return nil }
            return .quotaFailure(message.violations_.map { .init(subject: $0.subject, description: $0.description) })
        default:
            return nil
        }
    }
}
