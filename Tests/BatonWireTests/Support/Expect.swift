// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

/// `#expect(actual == expected)` for values that come from a mutating call, which the macro cannot take apart.
func expect<T: Equatable>(_ actual: T, _ expected: T, at location: SourceLocation = #_sourceLocation) {
    #expect(actual == expected, sourceLocation: location)
}
