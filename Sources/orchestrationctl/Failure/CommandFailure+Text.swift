// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

extension CommandFailure {
    /// The program's name at the head of each message.
    static let programName = "orchestrationctl"

    /// Violations that one line lists; the rest is counted.
    static let maximumListedViolations = 10

    /// One line for people, fit for a terminal whoever wrote the message.
    var line: String {
        var text = "\(Self.programName): "
        if case .status(let code) = self.code { text += "\(code): " }
        text += self.messageWithDetails.isEmpty ? "no reason given" : self.messageWithDetails
        if let requestID { text += " (request \(requestID))" }
        return TerminalText.escaped(text)
    }

    private var messageWithDetails: String {
        // Who makes a local failure writes its message in full.
        guard case .status = self.code else { return self.message }
        var text = self.message
        for detail in self.details {
            switch detail {
            case .badRequest(let violations) where violations.count > 1:
                let list = Self.list(violations)
                // The message usually tells the first one and counts the others.
                let tellsFirst = violations.first.map { text.hasPrefix("\($0.field): \($0.reason)") } ?? false
                text = tellsFirst || text.isEmpty ? list : "\(text) (\(list))"
            case .retryInfo(let delay):
                text += "; retry after \(DurationText.short(delay))"
            case .badRequest, .errorInfo, .quotaFailure, .other:
                break
            }
        }
        if self.isUncertain { text += "; the server may have processed the call" }
        return text
    }

    /// Whether the caller should know that the call may have taken effect although no answer came.
    private var isUncertain: Bool {
        guard case .status(let code) = self.code, self.requestID == nil, self.processed == .maybe else { return false }
        return code == .unavailable || code == .deadlineExceeded || code == .cancelled
    }

    /// The violations on one line.
    static func list(_ violations: [FieldViolation]) -> String {
        var parts = violations.prefix(self.maximumListedViolations).map { "\($0.field): \($0.reason)" }
        if violations.count > parts.count { parts.append("and \(violations.count - parts.count) more") }
        return parts.joined(separator: "; ")
    }
}
