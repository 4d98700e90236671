// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Shows that a bound with a clock or a memory figure holds; `dev/proofs/` has a script for each.
@main
enum Program {
    private static let usage = """
        usage: baton-proofs DIRECTORY PROOF [SECONDS]
          slow-reader      a reader stops: the server grows by less than 8 MiB        (60 s)
          many-readers     1,000 readers stop: the server stays under 300 MiB         (60 s)
          stalled-stream   a stream beside a stalled one keeps 80 % of its pace
          large-messages   4 and 10 MiB in all kinds of calls through 64 KiB windows
          rolling-restart  one of two servers restarts every 2 s: no call fails       (60 s)
          soak             all kinds of calls, cancels, disconnects, slow readers,
                           reloads: descriptors, calls and memory return              (60 s)
        """

    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 2, arguments.count <= 4 else {
            print(self.usage)
            exit(64)
        }
        do {
            print(try await self.run(arguments[1], arguments[0], Array(arguments.dropFirst(2))))
        } catch {
            print("\(error)")
            exit(1)
        }
    }

    private static func run(_ proof: String, _ directory: String, _ rest: [String]) async throws -> String {
        let seconds = rest.first.flatMap { Int($0) }
        switch proof {
        case "slow-reader":
            return try await SlowReaders(seconds: seconds ?? 60, growth: 8 << 20).run(directory)
        case "many-readers":
            return try await SlowReaders(readers: 1000, seconds: seconds ?? 60, total: 300 << 20).run(directory)
        case "stalled-stream":
            return try await StalledStream().run(directory)
        case "large-messages":
            return try await LargeMessages().run(directory)
        case "rolling-restart":
            return try await RollingRestart(seconds: seconds ?? 60).run(directory)
        case "soak":
            let seed = rest.dropFirst().first.flatMap { UInt64($0) } ?? UInt64.random(in: 0 ... .max)
            return try await Soak(seconds: seconds ?? 60, seed: seed).run(directory)
        case "victim":
            try await Victim.main(directory, seconds ?? 0)
            return ""
        default:
            throw ProofError(self.usage)
        }
    }
}
