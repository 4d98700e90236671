// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What went wrong with a certificate file, a TLS configuration or a TLS connection.
///
/// The message is one line and fit for a log: it holds no secret, and what it repeats of a peer's data is shortened
/// and reduced to printable ASCII.
public struct TLSError: Error, Sendable, Hashable {
    /// The kind of the failure. A program maps it to an exit code or a status.
    public var code: Code

    /// One line of text: which file, name or limit, and why.
    public var message: String

    /// The reasons that OpenSSL left in its error queue, oldest first. Empty where OpenSSL was not involved.
    public var reasons: [String]

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: The kind of the failure.
    ///   - message: One line: which file, name or limit, and why.
    ///   - reasons: OpenSSL's reasons, oldest first.
    public init(code: Code, message: String, reasons: [String] = []) {
        self.code = code
        self.message = message
        self.reasons = reasons
    }
}

extension TLSError: CustomStringConvertible {
    /// The message, followed by OpenSSL's reasons in brackets.
    public var description: String {
        self.reasons.isEmpty ? self.message : "\(self.message) (\(self.reasons.joined(separator: "; ")))"
    }
}
