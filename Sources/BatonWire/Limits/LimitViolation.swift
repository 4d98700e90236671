// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A size above a limit, in words that tell which.
package struct LimitViolation: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was measured.
    package enum Subject: String, Sendable, Hashable {
        case message
        case head
        case metadataEntries = "number of metadata entries"
        case methodName = "method name"
        case credentials = "number of credentials"
        case queued = "sum of messages that wait to be sent on the connection"
        case processMemory = "sum of message bytes in the process"
    }

    package var subject: Subject
    /// The limit in force.
    package var limit: Int
    /// The size that exceeds it.
    package var actual: Int
    /// Whether the peer announced the limit, or this side set it.
    package var announcedByPeer: Bool

    package init(_ subject: Subject, limit: Int, actual: Int, announcedByPeer: Bool) {
        self.subject = subject
        self.limit = limit
        self.actual = actual
        self.announcedByPeer = announcedByPeer
    }

    package var description: String {
        let unit: String
        switch subject {
        case .metadataEntries, .credentials: unit = ""
        default: unit = " bytes"
        }
        return "\(subject.rawValue) of \(actual)\(unit) exceeds \(announcedByPeer ? "the peer's" : "this side's") "
            + "limit of \(limit)\(unit)"
    }
}
