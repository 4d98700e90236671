// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BenchHarness

@main
enum Main {
    static func main() async {
        do {
            switch CommandLine.arguments.dropFirst().first {
            case "server":
                try await Server.run(ServerOptions(CommandLine.arguments.dropFirst(2)))
            case "load":
                try await LoadGenerator.run(LoadOptions(CommandLine.arguments.dropFirst(2)))
            default:
                throw BenchError("usage: grpc-swift-bench server|load FLAGS; see Benchmarks/README.md")
            }
        } catch {
            exitWithMessage("grpc-swift-bench: \(error)")
        }
    }
}
