// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonCore
internal import BatonProtobuf

extension EncodedDetail {
    /// The longest delay that is told: what `google.protobuf.Duration` holds.
    private static let longestDelay = Duration.seconds(Duration.protobufMaximumSeconds)

    /// The detail under its type URL. A delay is told as zero to about 10,000 years.
    package init(encoding detail: ErrorDetail) {
        switch detail {
        case .badRequest(let violations):
            self.init(
                "BadRequest",
                BadRequest(fieldViolations: violations.map { .init(field: $0.field, description: $0.reason) })
            )
        case .errorInfo(let reason, let domain, let metadata):
            self.init("ErrorInfo", ErrorInfo(reason: reason, domain: domain, metadata: metadata))
        case .retryInfo(let delay):
            self.init("RetryInfo", RetryInfo(retryDelay: min(max(delay, .zero), Self.longestDelay)))
        case .quotaFailure(let violations):
            self.init(
                "QuotaFailure",
                QuotaFailure(
                    violations_: violations.map { .init(subject: $0.subject, description: $0.description) }
                )
            )
        case .other(let typeURL, let value):
            self.init(typeURL: typeURL, value: value)
        }
    }

    private init(_ name: String, _ message: some ProtobufMessage) {
        // These messages have neither depth nor a value out of range, so that encoding them cannot fail; were it to, a
        // detail without content would be told rather than none.
        self.init(typeURL: ErrorDetail.typePrefix + name, value: (try? message.encodedBytes()) ?? [])
    }
}
