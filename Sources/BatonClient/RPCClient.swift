// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore
internal import BatonMessages

/// Makes calls to one server over one connection, which it opens with the first call and again when it is gone.
///
/// ```swift
/// let client = RPCClient(transport: try .tls(host: "localhost", port: 7443, tls: tls), token: .fixed(token))
/// let reply = try await Greeter.Client(client).sayHello(HelloRequest(name: "Ada"))
/// await client.close()
/// ```
///
/// A call that the server certainly did not process, because it was draining or had no place, is made once more within
/// its deadline. Everything else fails with an ``RPCError`` that says whether the server may have acted on it.
public final class RPCClient: RPCChannel {
    /// What decoding a reply may cost.
    public let decodingLimits: DecodingLimits

    private let owner: ConnectionOwner
    private let token: TokenSource?
    private let configuration: ClientConfiguration

    /// Makes a client; it does not connect yet.
    ///
    /// - Parameters:
    ///   - transport: where to connect.
    ///   - token: what calls show; nil for none.
    ///   - configuration: deadlines and limits.
    public init(
        transport: ClientTransport,
        token: TokenSource? = nil,
        configuration: ClientConfiguration = .defaults
    ) {
        self.owner = ConnectionOwner(connector: transport.connector, timeout: configuration.connectTimeout)
        self.token = token
        self.configuration = configuration
        self.decodingLimits = configuration.decoding
    }

    /// Lets open calls finish and closes the connection; later calls fail.
    public func close() async {
        await self.owner.close()
    }

    /// Makes one unary call with encoded messages.
    public func unary(
        _ request: [UInt8],
        method: MethodDescriptor,
        options: CallOptions
    ) async throws -> Reply<[UInt8]> {
        try await self.unary(
            request,
            method: method.fullName,
            timeout: options.timeout ?? method.policy?.defaultDeadline ?? self.configuration.defaultDeadline,
            options: options
        )
    }

    /// Makes one unary call to a method that is known by name only, as tools do.
    package func unary(
        _ request: [UInt8],
        method: String,
        timeout: Duration? = nil,
        options: CallOptions
    ) async throws(RPCError) -> Reply<[UInt8]> {
        let timeout = timeout ?? options.timeout ?? self.configuration.defaultDeadline
        var call = OutgoingCall(
            method: method,
            message: request,
            deadline: Deadline(start: .now(), timeout: timeout),
            metadata: options.metadata,
            token: nil,
            ownToken: options.token
        )
        if call.ownToken == nil, let source = self.token {
            call.token = try await source.token(before: call.deadline)
        }
        // What no head can carry is refused here: at the server it would end the connection, and other calls with it.
        if let token = call.token ?? call.ownToken,
            token.isEmpty || !token.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
        {
            throw RPCError(.unauthenticated, "the token is empty or not printable ASCII", processed: .no)
        }
        let first = try await self.owner.connection(before: call.deadline)
        do throws(RPCError) {
            return try await first.call(call)
        } catch {
            let isRefusal = error.code == .unavailable && error.processed == .no && error.retryAfter == nil
            guard isRefusal, !call.deadline.isPast() else { throw error.withTypedDetails }
        }
        let second = try await self.owner.connection(before: call.deadline)
        do throws(RPCError) {
            return try await second.call(call)
        } catch {
            throw error.withTypedDetails
        }
    }
}

extension RPCError {
    /// The error with its details read, as far as their types are known.
    fileprivate var withTypedDetails: RPCError {
        var error = self
        error.details = self.details.map { detail in
            guard case .other(let typeURL, let value) = detail else { return detail }
            return ErrorDetail(decoding: EncodedDetail(typeURL: typeURL, value: value))
        }
        return error
    }
}
