// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Code that reads bytes from outside, each with the rules that must hold whatever the bytes are.
///
/// The fuzzer runs them on inputs of its own making, and tests run them on the committed inputs. A target keeps nothing
/// between two inputs and does the same for the same bytes.
package enum FuzzTarget: String, Sendable, CaseIterable {
    /// The frame parser and the machines of both ends of a connection.
    case frames
    /// The codec of heads, against itself and against protobuf-c.
    case heads
    /// The scanner, protobuf-c, generated code and JSON of messages.
    case messages
    /// Tokens and key sets.
    case tokens
    /// JSON, and messages from JSON.
    case json
    /// Descriptor sets as a server's reflection sends them.
    case descriptors

    /// Takes one input.
    /// - Returns: the rule that it breaks, in words; nil when all is well. A trap is the other way to fail.
    package func fault(in input: UnsafeRawBufferPointer) -> String? {
        switch self {
        case .frames: FramesTarget.fault(in: input)
        case .heads: HeadsTarget.fault(in: input)
        case .messages: MessagesTarget.fault(in: input)
        case .tokens: TokensTarget.fault(in: input)
        case .json: JSONTarget.fault(in: input)
        case .descriptors: DescriptorsTarget.fault(in: input)
        }
    }
}
