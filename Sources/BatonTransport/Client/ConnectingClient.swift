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

    /// The channels of one attempt.
    private struct Attempt {
        var handlers: [ObjectIdentifier: ClientChannelHandler] = [:]
        var isCancelled = false
    }

    /// Connects as `start` says and completes the handshake. Cancelling the task closes what was begun.
    func connect(
        timeout: Duration,
        _ start: @Sendable (ClientBootstrap) -> EventLoopFuture<any Channel>
    ) async throws(RPCError) -> any ClientConnection {
        let limits = self.limits.with { $0.handshakeTimeout = min($0.handshakeTimeout, timeout) }
        let attempt = Locked(Attempt())
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton.next())
            .connectTimeout(timeout.loop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try self.addHandler(to: channel, attempt, limits) }
            }
        let outcome = await withTaskCancellationHandler {
            await self.finish(attempt, start(bootstrap), timeout)
        } onCancel: {
            let begun = attempt.withLock { attempt in
                attempt.isCancelled = true
                return Array(attempt.handlers.values)
            }
            for handler in begun {
                handler.eventLoop.execute { handler.shut("it was given up") }
            }
        }
        return try outcome.get()
    }

    private func addHandler(
        to channel: any Channel,
        _ attempt: Locked<Attempt>,
        _ limits: TransportLimits
    ) throws {
        let handler = ClientChannelHandler(
            eventLoop: channel.eventLoop,
            engine: try self.makeEngine?(),
            target: self.target,
            limits: limits
        )
        let isCancelled = attempt.withLock { attempt in
            attempt.handlers[ObjectIdentifier(channel)] = handler
            return attempt.isCancelled
        }
        do {
            if isCancelled { throw CancellationError() }
            try channel.pipeline.syncOperations.addHandler(handler)
        } catch {
            handler.abandon("\(error)")
            throw error
        }
    }

    private func finish(
        _ attempt: Locked<Attempt>,
        _ connecting: EventLoopFuture<any Channel>,
        _ timeout: Duration
    ) async -> Result<any ClientConnection, RPCError> {
        let handler: ClientChannelHandler?
        do {
            let channel = try await connecting.get()
            handler = attempt.withLock { $0.handlers[ObjectIdentifier(channel)] }
        } catch {
            return .failure(self.failure("cannot connect to \(self.target): \(Self.reason(error, timeout))"))
        }
        guard let handler else { return .failure(self.failure("no connection to \(self.target)")) }
        do {
            try await handler.handshake.get()
        } catch {
            return .failure(error as? RPCError ?? self.failure("no connection to \(self.target): \(error)"))
        }
        return .success(handler)
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
        case is CancellationError, ChannelError.ioOnClosedChannel:
            return "it was given up"
        case ChannelError.connectTimeout:
            return "no answer within \(timeout.shortText)"
        default:
            return "\(error)"
        }
    }
}
