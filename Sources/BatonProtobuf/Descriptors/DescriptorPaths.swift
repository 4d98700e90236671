// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Which descriptor each path of a file's source information means.
struct DescriptorPaths {
    var names: [[Int32]: String] = [:]

    /// A comment as protoc keeps it: a space begins each line and a line break ends the last.
    static func plain(_ comment: String) -> String {
        comment.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.first == " " ? $0.dropFirst() : $0 }
            .joined(separator: "\n")
            .trimmingTrailingNewlines
    }
}

extension String {
    fileprivate var trimmingTrailingNewlines: String {
        var text = self[...]
        while text.last?.isNewline == true { text = text.dropLast() }
        return String(text)
    }
}
