// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Finds the name that somebody may have meant.
enum NearestName {
    /// Longer names are not compared.
    private static let longest = 64

    /// The candidate with the fewest changed characters, if those are at most a third of the name, else nil.
    static func find(_ name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.utf8)
        guard !wanted.isEmpty, wanted.count <= Self.longest else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate.utf8.count <= Self.longest {
            let distance = EditDistance.between(wanted.map(Self.folded), candidate.utf8.map(Self.folded))
            if distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        guard let best, best.distance <= max(1, wanted.count / 3) else { return nil }
        return best.name
    }

    /// ASCII letters in one case.
    private static func folded(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }
}
