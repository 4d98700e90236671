// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The members of a JSON object in the order of the text.
///
/// Names are compared byte by byte. Swift's `==` on strings would call canonically equivalent ones equal (the Kelvin
/// sign and `K`), and then two parsers could read two meanings.
package struct JSONObject: Sendable, Hashable {
    package struct Member: Sendable, Hashable {
        package var name: String
        package var value: JSONValue

        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    package private(set) var members: [Member]

    package init(_ members: [Member] = []) {
        self.members = members
    }

    package var isEmpty: Bool { members.isEmpty }

    package var count: Int { members.count }

    /// The value of the last member of that name; setting replaces it in place, appends it, or with nil removes it.
    package subscript(name: String) -> JSONValue? {
        get {
            members.last { JSONName.same($0.name, name) }?.value
        }
        set {
            guard let index = members.lastIndex(where: { JSONName.same($0.name, name) }) else {
                if let newValue { members.append(Member(name: name, value: newValue)) }
                return
            }
            if let newValue {
                members[index].value = newValue
            } else {
                members.remove(at: index)
            }
        }
    }

    package mutating func append(_ name: String, _ value: JSONValue) {
        members.append(Member(name: name, value: value))
    }
}

extension JSONObject: Sequence {
    package func makeIterator() -> IndexingIterator<[Member]> { members.makeIterator() }
}
