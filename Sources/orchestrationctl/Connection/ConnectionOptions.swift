// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// The flags that every command has.
struct ConnectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where the server listens. (environment: ORCHESTRATION_ADDRESS; default: \(ServerAddress.default))",
            valueName: "host:port"
        )
    )
    var address: String?

    @Option(
        help: ArgumentHelp(
            "Certificates (PEM) of the authorities to trust. (environment: ORCHESTRATION_CA; default: the system's)",
            valueName: "file"
        ),
        completion: .file()
    )
    var ca: String?

    @Option(
        help: ArgumentHelp(
            """
            A file with the token to show; only its owner may read it. (environment: ORCHESTRATION_TOKEN_FILE, or \
            ORCHESTRATION_TOKEN with the token itself)
            """,
            valueName: "file"
        ),
        completion: .file()
    )
    var tokenFile: String?

    @Option(
        help: ArgumentHelp("A certificate (PEM) to show, with --key, for mutual TLS.", valueName: "file"),
        completion: .file()
    )
    var cert: String?

    @Option(
        help: ArgumentHelp("The key (PEM) of --cert; only its owner may read it.", valueName: "file"),
        completion: .file()
    )
    var key: String?

    @Option(
        help: ArgumentHelp(
            "How long the call may take: 250ms, 30s, 5m. (default: what the method declares, else 30s; 24h for a stream)",
            valueName: "time"
        )
    )
    var timeout: CallTimeout?

    @Option(help: ArgumentHelp("The form of the answer: table, json or yaml.", valueName: "form"))
    var output: OutputFormat = .table

    @Flag(help: "No colours. (environment: NO_COLOR)")
    var noColor = false
}
