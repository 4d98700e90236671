// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
internal import BatonJSON

/// Why a JSON text is no such message, or a message has no JSON text.
public struct ProtobufJSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, with the names that would be right where that helps; without a final full stop.
    public var reason: String
    /// The path in the JSON text, `partnerships[2].deliverables[0].progress`; empty for the whole.
    public var path: String
    /// The line of the fault from 1; nil when there is no text, for a message that cannot be written.
    public var line: Int?
    /// The column of the fault from 1, in Unicode scalars; nil when there is no text.
    public var column: Int?

    init(reason: String, path: String, line: Int? = nil, column: Int? = nil) {
        self.reason = reason
        self.path = path
        self.line = line
        self.column = column
    }

    init(_ error: JSONError) {
        self.init(
            reason: error.reason.description,
            path: error.path.description,
            line: error.line,
            column: error.column
        )
    }

    /// One line: `line 3, column 14 (partnerships[2].progress): …`.
    public var description: String {
        var place: [String] = []
        if let line, let column { place.append("line \(line), column \(column)") }
        if !self.path.isEmpty { place.append(place.isEmpty ? self.path : "(\(self.path))") }
        return place.isEmpty ? self.reason : "\(place.joined(separator: " ")): \(self.reason)"
    }
}

extension ProtobufJSONError: RPCErrorConvertible {
    /// `INVALID_ARGUMENT` that names the place.
    public var rpcError: RPCError {
        guard !self.path.isEmpty else { return RPCError(.invalidArgument, self.description) }
        let violation = FieldViolation(field: self.path, reason: self.reason)
        return RPCError(.invalidArgument, self.description, details: [.badRequest([violation])])
    }
}
