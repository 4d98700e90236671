// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How far apart two words are.
package enum EditDistance {
    /// The fewest insertions, deletions and replacements that make one word of the other (Levenshtein's distance, one
    /// row at a time). It takes time and memory by the lengths of both: callers cut what others gave them.
    package static func between<Word: Collection>(_ left: Word, _ right: Word) -> Int where Word.Element: Equatable {
        let right = Array(right)
        var row = Array(0...right.count)
        for (i, leftElement) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, rightElement) in right.enumerated() {
                let replaced = diagonal + (leftElement == rightElement ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
