// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How far apart two words are.
enum EditDistance {
    /// Longer words are cut: nobody mistypes more than this.
    private static let longest = 128

    /// The fewest insertions, deletions and replacements of characters that make one word of the other (Levenshtein).
    static func between(_ left: String, _ right: String) -> Int {
        let left = Array(left.prefix(self.longest))
        let right = Array(right.prefix(self.longest))
        var above = Array(0...right.count)
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let replaced = above[column] + (character == other ? 0 : 1)
                current.append(min(replaced, above[column + 1] + 1, current[column] + 1))
            }
            above = current
        }
        return above[right.count]
    }
}
