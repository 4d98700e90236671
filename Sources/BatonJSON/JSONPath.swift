// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where in a document a value is, for error messages: `partnerships[2].deliverables[0].progress`.
package struct JSONPath: Sendable, Hashable, CustomStringConvertible {
    package enum Component: Sendable, Hashable {
        case member(String)
        case element(Int)
    }

    /// From the root inwards.
    package var components: [Component]

    package init(_ components: [Component] = []) {
        self.components = components
    }

    package var isEmpty: Bool { components.isEmpty }

    package func member(_ name: String) -> JSONPath {
        JSONPath(components + [.member(name)])
    }

    package func element(_ index: Int) -> JSONPath {
        JSONPath(components + [.element(index)])
    }

    /// Names that are not plain identifiers are quoted and escaped, and cut after 64 bytes; the root is empty.
    package var description: String {
        var text = ""
        for component in components {
            switch component {
            case .element(let index):
                text += "[\(index)]"
            case .member(let name) where Self.isPlain(name):
                text += text.isEmpty ? name : ".\(name)"
            case .member(let name):
                text += "[\(JSONWriter.quoted(name, maximumBytes: 64))]"
            }
        }
        return text
    }

    private static func isPlain(_ name: String) -> Bool {
        guard !name.isEmpty, name.utf8.count <= 64 else { return false }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "$"):
                true
            default:
                false
            }
        }
    }
}
