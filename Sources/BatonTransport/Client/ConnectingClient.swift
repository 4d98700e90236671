// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS
internal import Glibc
internal import NIOCore
internal import NIOPosix

/// Makes one connection of a client. Where a name has several addresses several channels may be tried, each with a
/// handler of its own; the first that connects is kept.
struct ConnectingClient: Sendable {
    let target: String
    let limits: TransportLimits
    /// Makes the TLS engine of a channel; nil inside the process.
    var makeEngine: (@Sendable () throws -> TLSEngine)?

    /// Connects as `start` says and completes the handshake.
    func connect(
        timeout: Duration,
        _ start: @Sendable (ClientBootstrap) -> EventLoopFuture<any Channel>
    ) async throws(RPCError) -> any ClientConnection {
        let limits = self.limits.with { $0.handshakeTimeout = min($0.handshakeTimeout, timeout) }
        let handlers = Locked<[ObjectIdentifier: ClientChannelHandler]>([:])
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton.next())
            .connectTimeout(timeout.loop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = ClientChannelHandler(
                        eventLoop: channel.eventLoop,
                        engine: try self.makeEngine?(),
                        target: self.target,
                        limits: limits
                    )
                    handlers.withLock { $0[ObjectIdentifier(channel)] = handler }
                    do {
                        try channel.pipeline.syncOperations.addHandler(handler)
                    } catch {
                        handler.abandon("\(error)")
                        throw error
                    }
                }
            }
        let handler: ClientChannelHandler?
        do {
            let channel = try await start(bootstrap).get()
            handler = handlers.withLock { $0[ObjectIdentifier(channel)] }
        } catch {
            throw self.failure("cannot connect to \(self.target): \(Self.reason(error, timeout))")
        }
        guard let handler else { throw self.failure("no connection to \(self.target)") }
        do {
            try await handler.handshake.get()
        } catch {
            throw error as? RPCError ?? self.failure("no connection to \(self.target): \(error)")
        }
        return handler
    }

    private func failure(_ message: String) -> RPCError {
        RPCError(.unavailable, message, processed: .no)
    }

    private static func reason(_ error: any Error, _ timeout: Duration) -> String {
        switch error {
        case let error as IOError:
            return String(cString: strerror(error.errnoCode))
        case let error as NIOConnectionError:
            if let first = error.connectionErrors.first { return Self.reason(first.error, timeout) }
            if let failure = error.dnsAError ?? error.dnsAAAAError { return "the name cannot be resolved: \(failure)" }
            return "no address"
        case let error as TLSError:
            return "TLS cannot be set up: \(error.description)"
        case ChannelError.connectTimeout:
            return "no answer within \(timeout.shortText)"
        default:
            return "\(error)"
        }
    }
}
