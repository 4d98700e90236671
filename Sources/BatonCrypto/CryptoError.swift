// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why a key was not taken or an operation failed. Never holds key material.
package struct CryptoError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Reason: Sendable, Hashable {
        /// The input is not what it must be; the text says what is wrong with it.
        case malformed(String)
        /// Well-formed, but of a kind that is not supported here.
        case unsupported(String)
        /// A key below the least strength: what it is, its size and the least.
        case weak(String, actual: Int, least: Int)
        /// A call into OpenSSL failed; ``CryptoError/stack`` tells why.
        case operation(String)
    }

    package var reason: Reason

    /// What OpenSSL's error queue held, oldest first.
    package var stack: [String]

    package init(_ reason: Reason, stack: [String] = []) {
        self.reason = reason
        self.stack = stack
    }

    package var description: String {
        let text =
            switch reason {
            case .malformed(let what): what
            case .unsupported(let what): "\(what) is not supported"
            case .weak(let what, let actual, let least): "\(what) is \(actual), at least \(least) is needed"
            case .operation(let name): "\(name) failed"
            }
        return stack.isEmpty ? text : text + " (" + stack.joined(separator: "; ") + ")"
    }
}
