// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// How commands fail: a line for each fault on standard error, and the exit code of the first.
enum CommandFailure {
    /// Runs a command's work.
    ///
    /// - Throws: `ExitCode`, after the error was printed. What already is one passes.
    static func exiting(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let code as ExitCode {
            throw code
        } catch {
            let failure = StartupError(error)
            for line in failure.message.split(separator: "\n") {
                LogSink.standardError.write(Array("orchestrationd: \(line)\n".utf8))
            }
            throw ExitCode(failure.status.rawValue)
        }
    }
}
