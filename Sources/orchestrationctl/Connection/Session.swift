// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import BatonTLS
internal import BatonTransport

/// A client that is set up from the settings, and what is needed to explain its failures.
struct Session: Sendable {
    let client: RPCClient
    /// How each call is made.
    let options: CallOptions
    /// Whether calls show who makes them.
    let hasCredentials: Bool
    private let tracker: ReachTracker

    /// Reads the files that the settings name; does not connect yet.
    init(_ settings: ConnectionSettings) throws(CommandFailure) {
        let token = try settings.readToken()
        let tls = try Self.tls(settings)
        let transport: ClientTransport
        do throws(TLSError) {
            transport = try .tls(
                host: settings.address.host,
                port: settings.address.port,
                tls: tls,
                limits: AnswerLimits.transport
            )
        } catch {
            throw CommandFailure(error, keyPath: settings.identity?.key)
        }
        self.hasCredentials = token != nil || settings.identity != nil
        self.tracker = ReachTracker(transport)
        self.client = RPCClient(
            transport: ClientTransport(connector: self.tracker),
            token: token.map(TokenSource.fixed),
            configuration: .defaults.with { configuration in
                configuration.decoding = AnswerLimits.decoding
                // Who types a command wants to know at once that nobody listens.
                configuration.connectionWait = .zero
                guard let timeout = settings.timeout else { return }
                configuration.connectTimeout = min(configuration.connectTimeout, timeout)
                configuration.defaultDeadline = timeout
            }
        )
        self.options = CallOptions(timeout: settings.timeout)
    }

    /// What to tell about an error that a call ended with.
    func failure(_ error: any Error) -> CommandFailure {
        switch error {
        case let error as CommandFailure: error
        case let error as RPCError: CommandFailure(error, wasReached: self.tracker.wasReached)
        default: CommandFailure(.unexpected, "\(error)")
        }
    }

    private static func tls(_ settings: ConnectionSettings) throws(CommandFailure) -> TLSClientConfiguration {
        var configuration = TLSClientConfiguration()
        if let authorities = settings.authorities {
            configuration.trustRoots = .authorities(.file(authorities))
        }
        if let identity = settings.identity {
            let key = try SecretFile.read(identity.key, role: "key", maximumBytes: PEMSource.defaultMaximumBytes)
            configuration.certificateChain = .file(identity.certificate)
            // The bytes that were checked, not the file again, which could be another one by then.
            configuration.privateKey = .text(String(decoding: key, as: UTF8.self))
        }
        return configuration
    }
}
