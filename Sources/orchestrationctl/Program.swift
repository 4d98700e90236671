// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import BatonClient
internal import BatonCore
internal import BatonJSON

/// One run of the program: from arguments to output and exit code.
struct Program {
    let environment: [String: String]
    let output: StandardStream
    let error: StandardStream

    func run(_ arguments: [String]) async -> ExitStatus {
        var isJSON = Self.asksForJSON(arguments)
        do {
            let command = try OrchestrationControl.parseAsRoot(arguments)
            guard let command = command as? any RemoteCommand else {
                // What the argument parser brings itself, like help.
                var command = command
                try command.run()
                return .success
            }
            isJSON = command.connection.output == .json
            return try await self.run(remote: command)
        } catch let failure as CommandFailure {
            return self.report(failure, isJSON: isJSON)
        } catch {
            return self.report(error, arguments, isJSON: isJSON)
        }
    }

    /// A command that calls a server.
    private func run(remote command: any RemoteCommand) async throws -> ExitStatus {
        let settings = try ConnectionSettings(command.connection, environment: self.environment)
        let session = try Session(settings)
        let display = Display(
            palette: Palette(
                isTerminal: self.output.isTerminal,
                noColor: command.connection.noColor,
                environment: self.environment
            ),
            columns: self.output.columns
        )
        let printer = AnswerPrinter(format: command.connection.output, display: display, output: self.output)
        do {
            try await command.perform(session, printer)
        } catch is Interruption {
            // The server hears that nobody waits any more.
            await session.client.close()
            return .interrupted
        } catch {
            // Where the server has answered, leave in good order; else it may be gone, and waiting would be in vain.
            if (error as? RPCError)?.origin == .peer { await session.client.close() }
            throw session.failure(error)
        }
        await session.client.close()
        return .success
    }

    /// An error of the argument parser; help and version are such errors to it.
    private func report(_ error: any Error, _ arguments: [String], isJSON: Bool) -> ExitStatus {
        guard OrchestrationControl.exitCode(for: error) != .success else {
            do throws(CommandFailure) {
                let text = OrchestrationControl.fullMessage(for: error)
                try self.output.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
                return .success
            } catch {
                return self.report(error, isJSON: isJSON)
            }
        }
        let message = TerminalText.singleLine(OrchestrationControl.message(for: error))
        return self.report(CommandFailure(.usage, "\(message) (\(Self.help(for: arguments)))"), isJSON: isJSON)
    }

    private func report(_ failure: CommandFailure, isJSON: Bool) -> ExitStatus {
        let text = isJSON ? failure.json.encoded() : Array(failure.line.utf8)
        // When nobody can be told, the exit code still tells.
        try? self.error.write(text + [UInt8(ascii: "\n")])
        return failure.exit
    }

    /// Whether the wish for JSON can be read off a command line that could not be parsed.
    static func asksForJSON(_ arguments: [String]) -> Bool {
        arguments.contains("--output=json")
            || zip(arguments, arguments.dropFirst()).contains { $0 == ("--output", "json") }
    }

    private static func help(for arguments: [String]) -> String {
        let names = OrchestrationControl.configuration.subcommands.map { $0._commandName }
        let command = arguments.first.flatMap { names.contains($0) ? " \($0)" : nil } ?? ""
        return "see '\(CommandFailure.programName)\(command) --help'"
    }
}
