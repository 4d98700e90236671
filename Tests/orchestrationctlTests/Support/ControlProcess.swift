// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import Testing

/// The built program as a child process.
struct ControlProcess {
    struct Outcome {
        let exitCode: Int32
        /// Whether a signal ended it.
        let wasSignalled: Bool
        let output: String
        let error: String
    }

    private let process = Process()
    private let directory: TemporaryDirectory

    /// - Parameters:
    ///   - environment: all of its environment that the program reads.
    ///   - input: what it reads from standard input.
    ///   - pipe: standard input instead, which the test writes meanwhile.
    init(_ arguments: [String], environment: [String: String], input: String = "", pipe: Pipe? = nil) throws {
        self.directory = try TemporaryDirectory()
        // The test bundle lies beside the programs of the package.
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        self.process.executableURL = URL(filePath: bundle).deletingLastPathComponent()
            .appending(path: "orchestrationctl")
        self.process.arguments = arguments
        // Where its coverage counts, in a run that measures it.
        let profile = ProcessInfo.processInfo.environment.filter { $0.key == "LLVM_PROFILE_FILE" }
        self.process.environment = environment.merging(profile) { $1 }
        // Files, not pipes: nobody has to read while it runs.
        let file = try FileHandle(forReadingFrom: URL(filePath: self.directory.file("in", input)))
        self.process.standardInput = pipe ?? file
        self.process.standardOutput = try FileHandle(forWritingTo: URL(filePath: self.directory.file("out", "")))
        self.process.standardError = try FileHandle(forWritingTo: URL(filePath: self.directory.file("err", "")))
    }

    /// What it has printed so far.
    var output: String {
        get throws { try String(contentsOf: URL(filePath: "\(self.directory.path)/out"), encoding: .utf8) }
    }

    /// Starts it, does what `meanwhile` says, and waits for its end.
    func run(meanwhile: (Int32) async throws -> Void = { _ in }) async throws -> Outcome {
        let (ended, end) = AsyncStream<Void>.makeStream()
        self.process.terminationHandler = { _ in end.finish() }
        try self.process.run()
        do {
            try await meanwhile(self.process.processIdentifier)
        } catch {
            self.process.terminate()
            throw error
        }
        for await _ in ended {}
        return Outcome(
            exitCode: self.process.terminationStatus,
            wasSignalled: self.process.terminationReason == .uncaughtSignal,
            output: try self.output,
            error: try String(contentsOf: URL(filePath: "\(self.directory.path)/err"), encoding: .utf8)
        )
    }

    /// Runs it with arguments and environment.
    static func run(
        _ arguments: [String],
        _ environment: [String: String] = [:],
        input: String = ""
    ) async throws -> Outcome {
        try await ControlProcess(arguments, environment: environment, input: input).run()
    }
}
