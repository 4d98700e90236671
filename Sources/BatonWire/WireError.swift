// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// An error of the whole connection: the peer broke a rule of framing, heads, ids, credit or SETTINGS.
///
/// A machine that throws it is closed: it has queued the GOAWAY that tells the peer, and accepts nothing more.
package struct WireError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What GOAWAY carries.
    package var code: GoAwayCode
    /// A short English text without anything that the peer sent but numbers.
    package var text: String

    package init(_ code: GoAwayCode, _ text: String) {
        self.code = code
        self.text = text
    }

    package var description: String { "\(code.name): \(text)" }
}
