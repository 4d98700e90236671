// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCodeGen
internal import Glibc

/// The plugin that protoc runs, and a tool that prepares descriptor sets for protoc-c.
@main
enum ProtocGenBaton {
    static func main() {
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            guard let output = try CommandLineTool.run(arguments, readInput: Self.readStandardInput) else { return }
            Self.write(output, to: STDOUT_FILENO)
        } catch {
            Self.write(Array("protoc-gen-baton: \(error)\n".utf8), to: STDERR_FILENO)
            exit(1)
        }
    }

    private static func readStandardInput() -> [UInt8] {
        var input: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count > 0 {
                input.append(contentsOf: buffer[..<count])
            } else if count == 0 || errno != EINTR {
                return input
            }
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return
            }
        }
    }
}
