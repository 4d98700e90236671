// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Glibc
internal import Logging

/// Runs the server until SIGTERM or SIGINT.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the server until SIGTERM or SIGINT.",
        discussion: """
            Once it listens, DIR/address holds the address, and the log says "ready". SIGTERM and SIGINT let running \
            calls finish and end the program with 0; a second one ends it at once with 1. SIGHUP reads certificates, \
            keys and the log level anew, as a change of their files does.

            \(SettingKey.help)
            """
    )

    @OptionGroup var options: SettingsOptions

    @Flag(
        name: .long,
        help: """
            Make what is missing in the data directory: certificates, keys, tokens of 24 hours for each role, and a \
            database with sample partnerships. Listens on loopback only.
            """
    )
    var dev = false

    func run() async throws {
        // A peer or a log reader that went away is an error of a write, not the end of the program.
        signal(SIGPIPE, SIG_IGN)
        try await CommandFailure.exiting {
            let sources = self.options.sources(isDevelopment: self.dev)
            let resolved = try sources.resolve()
            let settings = try Settings(resolved)
            let sink = LogSink(descriptor: STDERR_FILENO, capacity: settings.logQueueBytes)
            let log = Log(format: settings.logFormat, level: settings.logLevel, sink: sink)
            defer { log.sink.flush() }
            do {
                try await Server(settings: settings, resolved: resolved, sources: sources, log: log).run()
            } catch {
                // From here on everything that goes to standard error is a record of the log.
                let failure = StartupError(error)
                log.logger("orchestrationd").critical(
                    "\(failure.message)",
                    metadata: ["exit_code": .stringConvertible(failure.status.rawValue)]
                )
                throw ExitCode(failure.status.rawValue)
            }
        }
    }
}
