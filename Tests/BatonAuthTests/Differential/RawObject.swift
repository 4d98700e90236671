// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A JSON object as text put together by hand, so that it can be wrong in every way.
struct RawObject {
    /// Names with their quotes, and values, as they stand in the text.
    var members: [(name: String, value: String)]

    /// What stands before and after the object.
    var prefix = ""
    var suffix = ""

    var separator = ","

    subscript(name: String) -> String? {
        get { members.last { $0.name == "\"\(name)\"" }?.value }
        set {
            members.removeAll { $0.name == "\"\(name)\"" }
            if let newValue { members.append(("\"\(name)\"", newValue)) }
        }
    }

    mutating func append(_ name: String, _ value: String) {
        members.append(("\"\(name)\"", value))
    }

    var bytes: [UInt8] {
        let body = members.map { "\($0.name):\($0.value)" }.joined(separator: separator)
        return Array("\(prefix){\(body)}\(suffix)".utf8)
    }
}
