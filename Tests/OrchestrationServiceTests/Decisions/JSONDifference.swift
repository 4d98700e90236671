// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonJSON

/// How an answer differs from what a reference expects of it. Only what is expected is looked at; null means absent.
enum JSONDifference {
    static func list(_ expected: JSONValue, _ actual: JSONValue?, path: String = "") -> [String] {
        switch (expected, actual) {
        case (.null, nil), (.null, .some(.null)): return []
        case (.object(let expected), .some(.object(let actual))):
            return expected.members.flatMap { member in
                self.list(member.value, actual[member.name], path: "\(path).\(member.name)")
            }
        case (.array(let expected), .some(.array(let actual))):
            guard expected.count == actual.count else {
                return ["\(path): \(actual.count) elements instead of \(expected.count)"]
            }
            return zip(expected, actual).enumerated().flatMap { index, pair in
                self.list(pair.0, pair.1, path: "\(path)[\(index)]")
            }
        case (.array(let expected), nil) where expected.isEmpty: return []
        case (.number(let expected), .some(.number(let actual))):
            return expected.double == actual.double ? [] : ["\(path): \(actual.lexeme) instead of \(expected.lexeme)"]
        case (.string(let expected), .some(.string(let actual))):
            return expected == actual ? [] : ["\(path): \(actual) instead of \(expected)"]
        case (.bool(let expected), .some(.bool(let actual))):
            return expected == actual ? [] : ["\(path): \(actual) instead of \(expected)"]
        default:
            return ["\(path): \(actual?.kind ?? "nothing") instead of \(expected.kind)"]
        }
    }
}
