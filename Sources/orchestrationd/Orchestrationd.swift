// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import OrchestrationService

/// The orchestration server.
@main
struct Orchestrationd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orchestrationd",
        abstract: "The orchestration service over Baton: partnerships, their health and decisions about them.",
        discussion: """
            Exit codes: 0 clean; 64 wrong usage; 65 a file is corrupt; 66 a file is missing or unreadable; 69 the \
            address is in use or cannot be listened on; 70 internal; 73 the data directory is in use or not writable; \
            78 wrong settings.
            """,
        version: OrchestrationRelease.version,
        subcommands: [Serve.self, Token.self, CheckConfig.self, Version.self]
    )
}
