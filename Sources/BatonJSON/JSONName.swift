// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// A name under exact comparison: equal means the same bytes, where `==` on strings means canonical equivalence.
package struct JSONName: Hashable {
    let text: String

    package static func same(_ left: String, _ right: String) -> Bool {
        let left = left.utf8
        let right = right.utf8
        return left.count == right.count && left.elementsEqual(right)
    }

    package static func == (left: JSONName, right: JSONName) -> Bool { same(left.text, right.text) }

    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
