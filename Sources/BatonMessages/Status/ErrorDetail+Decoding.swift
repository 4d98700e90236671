// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonProtobuf

extension ErrorDetail {
    /// What the type URLs of details begin with: google.rpc's, whose field numbers our messages have, so that gRPC tools
    /// read them.
    static let typePrefix = "type.googleapis.com/google.rpc."

    /// Reads a detail; one of another type, or whose bytes are not such a message, is kept as it came.
    package init(decoding detail: EncodedDetail, limits: DecodingLimits = .defaults) {
        self = Self.decoded(detail, limits) ?? .other(typeURL: detail.typeURL, value: detail.value)
    }

    private static func decoded(_ detail: EncodedDetail, _ limits: DecodingLimits) -> ErrorDetail? {
        guard detail.typeURL.hasPrefix(self.typePrefix) else { return nil }
        switch detail.typeURL.dropFirst(self.typePrefix.count) {
        case "BadRequest":
            guard let message = try? BadRequest(decoding: detail.value, limits: limits) else { return nil }
            return .badRequest(message.fieldViolations.map { .init(field: $0.field, reason: $0.description) })
        case "ErrorInfo":
            guard let message = try? ErrorInfo(decoding: detail.value, limits: limits) else { return nil }
            return .errorInfo(reason: message.reason, domain: message.domain, metadata: message.metadata)
        case "RetryInfo":
            guard let message = try? RetryInfo(decoding: detail.value, limits: limits) else { return nil }
            return .retryInfo(delay: max(message.retryDelay ?? .zero, .zero))
        case "QuotaFailure":
            guard let message = try? QuotaFailure(decoding: detail.value, limits: limits) else { return nil }
            return .quotaFailure(message.violations_.map { .init(subject: $0.subject, description: $0.description) })
        default:
            return nil
        }
    }
}
