// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import Glibc

/// The command line of the orchestration service.
@main
struct OrchestrationControl: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orchestrationctl",
        abstract: "Calls an orchestration server over TLS.",
        discussion: """
            Every command takes the flags of 'orchestrationctl health --help', after its name. The address, \
            authorities and token can come from the environment instead: ORCHESTRATION_ADDRESS, ORCHESTRATION_CA, and \
            ORCHESTRATION_TOKEN (the token itself) or ORCHESTRATION_TOKEN_FILE. Flags win.

            The answer goes to standard output, a failure as one line to standard error (with --output json as an \
            object). Exit codes: 0 done; 64 wrong command line; 65 wrong content of a file; 66 a file is missing; \
            69 the server was not reached; 77 a secret file is open to others or cannot be read; 100 + status code \
            for a failed call (105 NOT_FOUND, 107 PERMISSION_DENIED, 114 UNAVAILABLE, 116 UNAUTHENTICATED, …); 130 \
            interrupted; 1 anything else.
            """,
        subcommands: [
            HealthCommand.self, PartnershipsCommand.self, PartnershipCommand.self, InfoCommand.self,
            EndpointsCommand.self, ImportCommand.self, CallCommand.self, ListCommand.self, DescribeCommand.self,
        ]
    )

    static func main() async {
        Interrupt.install()
        let program = Program(
            environment: ProcessInfo.processInfo.environment,
            output: .output,
            error: .error
        )
        let status = await program.run(Array(CommandLine.arguments.dropFirst()))
        Glibc.exit(status.number)
    }
}
