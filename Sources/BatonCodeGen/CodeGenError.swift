// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Why code cannot be generated: something in the proto files, in an option, or in how the generator was called.
package struct CodeGenError: Error, Hashable, CustomStringConvertible {
    /// What kind of fault it is.
    package enum Code: String, Sendable, Hashable {
        /// An option that the plugin does not know, or a value that the option does not take.
        case unknownOption
        /// A descriptor set or plugin request that cannot be read or refers to what it does not hold.
        case malformedInput
        /// A feature of the proto language that is not supported.
        case unsupported
        /// Two things that would have the same name in the generated code.
        case nameClash
        /// A rule or policy that makes no sense where it stands.
        case invalidRule
    }

    /// What kind of fault it is.
    package var code: Code
    /// What is wrong, where, and what to do about it.
    package var message: String

    /// Makes an error.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The message.
    package var description: String { self.message }
}
