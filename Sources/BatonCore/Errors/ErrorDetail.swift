// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A machine-readable detail of a failed call.
///
/// On the wire each is a message with google.rpc's field numbers in an `Any` under google.rpc's type URL, so that gRPC
/// tools read them.
public enum ErrorDetail: Sendable, Hashable {
    /// The fields that are wrong, all of them (`google.rpc.BadRequest`).
    case badRequest([FieldViolation])
    /// A reason in capitals, the domain that defines it, and its parameters (`google.rpc.ErrorInfo`).
    case errorInfo(reason: String, domain: String, metadata: [String: String])
    /// Wait this long before a retry (`google.rpc.RetryInfo`).
    case retryInfo(delay: Duration)
    /// Which quotas are used up: subject and description of each (`google.rpc.QuotaFailure`).
    case quotaFailure([QuotaViolation])
    /// A detail of a type that this version does not read: its type URL and encoded bytes.
    case other(typeURL: String, value: [UInt8])

    /// One quota that is used up.
    public struct QuotaViolation: Sendable, Hashable {
        /// Whose quota it is, for example `client:billing`.
        public var subject: String
        /// What was used up and its limit.
        public var description: String

        /// Makes a violation.
        public init(subject: String, description: String) {
            self.subject = subject
            self.description = description
        }
    }
}
