// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonProtobuf

/// Finds what a user means by a name that may be short.
enum NameMatch: Hashable {
    case one(String)
    case several([String])
    /// Nothing has that name; the nearest ones.
    case none(nearest: [String])

    /// How many names a message suggests.
    private static let mostSuggestions = 3
    /// Characters of a name that are compared: nobody mistypes more than this.
    private static let mostCompared = 128

    /// A full name is what it says. A short one, the end of a full name after a dot, must fit one only.
    init(_ name: String, among candidates: [String]) {
        if candidates.contains(name) {
            self = .one(name)
            return
        }
        let fitting = candidates.filter { $0.hasSuffix("." + name) }
        switch fitting.count {
        case 1: self = .one(fitting[0])
        case 0: self = .none(nearest: Self.nearest(name, among: candidates))
        default: self = .several(fitting.sorted())
        }
    }

    /// The candidates that differ the least, by their last part; none that differ in more than a third, unless the name
    /// is the beginning of theirs.
    private static func nearest(_ name: String, among candidates: [String]) -> [String] {
        let wanted = self.lastPart(name)
        let limit = max(2, wanted.count / 3)
        let near = candidates.compactMap { candidate -> (String, Int)? in
            let part = self.lastPart(candidate)
            let distance = EditDistance.between(wanted.prefix(self.mostCompared), part.prefix(self.mostCompared))
            let isBeginning = wanted.count >= 3 && part.hasPrefix(wanted)
            return distance <= limit || isBeginning ? (candidate, distance) : nil
        }
        return near.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 < $1.1 }.prefix(self.mostSuggestions).map(\.0)
    }

    private static func lastPart(_ name: String) -> String {
        name.split(separator: ".").last?.lowercased() ?? ""
    }
}
