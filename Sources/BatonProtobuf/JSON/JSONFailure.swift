// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// A fault on the way between JSON and wire bytes, before its place in the text is known.
struct JSONFailure: Error {
    var reason: String
    var path: JSONPath
    /// Whether the name of the last member is at fault, not its value.
    var isName = false

    init(_ reason: String, at path: JSONPath, isName: Bool = false) {
        self.reason = reason
        self.path = path
        self.isName = isName
    }
}
