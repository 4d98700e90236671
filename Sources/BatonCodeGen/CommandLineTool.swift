// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What the program protoc-gen-baton does, without its input and output.
package enum CommandLineTool {
    /// The constant that `--version` prints.
    package static let version = "1.0.0"

    /// Runs the program.
    ///
    /// Without arguments it is a plugin of protoc: a `CodeGeneratorRequest` in, a `CodeGeneratorResponse` out.
    /// `--c-descriptor-set` turns the descriptor set on standard input into the one that protoc-c gets, `--file-names`
    /// lists the files of a descriptor set.
    ///
    /// - Parameters:
    ///   - arguments: the arguments without the program's name.
    ///   - readInput: reads standard input to its end.
    /// - Returns: what to write to standard output.
    /// - Throws: ``CodeGenError``.
    package static func run(_ arguments: [String], readInput: () -> [UInt8]) throws(CodeGenError) -> [UInt8]? {
        switch arguments {
        case []:
            return try Plugin.respond(to: readInput())
        case ["--c-descriptor-set"]:
            return try CDescriptorRewriter().rewrite(FileDescriptorSet(readInput()))
        case ["--file-names"]:
            return Array(try FileDescriptorSet(readInput()).fileNames.map { $0 + "\n" }.joined().utf8)
        case ["--version"]:
            return Array("protoc-gen-baton \(self.version)\n".utf8)
        default:
            throw CodeGenError(
                .unknownOption,
                "unknown arguments \(arguments.joined(separator: " ")); protoc runs this program without any, and "
                    + "--c-descriptor-set, --file-names and --version are the only ones"
            )
        }
    }
}
