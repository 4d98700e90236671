// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// How strictly and how much a text is read.
package struct JSONParseOptions: Sendable, Hashable {
    /// What happens when an object names a member twice.
    package enum DuplicateNames: Sendable, Hashable {
        /// An error: two parsers must never read two meanings.
        case refuse
        /// The last one counts, as most parsers do it.
        case keepLast
    }

    package var duplicateNames: DuplicateNames
    package var limits: JSONLimits

    package init(duplicateNames: DuplicateNames = .refuse, limits: JSONLimits = JSONLimits()) {
        self.duplicateNames = duplicateNames
        self.limits = limits
    }
}
