// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import BatonCore

/// Makes a token for a development server.
struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a token signed with the key of a development directory.",
        discussion: "Works only with a directory that `orchestrationd serve --dev` made."
    )

    /// How long ago a token made with --expired ended, in seconds: more than any skew allows.
    private static let secondsSinceExpiry: Int64 = 24 * 3_600

    @Option(name: .long, help: ArgumentHelp("The data directory of the development server.", valueName: "dir"))
    var dataDir: String

    @Option(name: .long, help: "Who the bearer is (sub).")
    var subject: String

    @Option(name: .long, help: "The bearer's role; may be given several times.")
    var role: [String]

    @Option(name: .long, help: "How long the token is valid, such as 15m or 1h; at most 8760h.")
    var ttl = Lifetime(duration: .seconds(3_600))

    @Flag(name: .long, help: "Make a token that has expired.")
    var expired = false

    /// A duration of at least a second and at most a year.
    struct Lifetime: ExpressibleByArgument {
        var duration: Duration

        init(duration: Duration) {
            self.duration = duration
        }

        init?(argument: String) {
            guard let duration = DurationText.duration(of: argument),
                (.seconds(1) ... .seconds(8_760 * 3_600)).contains(duration)
            else { return nil }
            self.duration = duration
        }

        var defaultValueDescription: String { DurationText.text(of: self.duration) }
    }

    func validate() throws {
        guard !self.subject.isEmpty else { throw ValidationError("--subject must not be empty") }
        guard !self.role.isEmpty else { throw ValidationError("--role is missing") }
        guard self.role.allSatisfy({ !$0.isEmpty }) else { throw ValidationError("--role must not be empty") }
    }

    func run() async throws {
        try await CommandFailure.exiting {
            let signer = try DevelopmentSigner(directory: self.dataDir)
            let lifetime = self.ttl.duration.components.seconds
            let issuedAt = BatonCore.WallClock.seconds() - (self.expired ? lifetime + Self.secondsSinceExpiry : 0)
            print(
                try signer.token(
                    subject: self.subject,
                    roles: self.role,
                    issuedAt: issuedAt,
                    expiry: issuedAt + lifetime
                )
            )
        }
    }
}
