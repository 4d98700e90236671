// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

public import BatonCore

/// Makes calls to one server over one connection, which it opens with the first call and again when it is gone.
///
/// ```swift
/// let client = RPCClient(transport: try .tls(host: "localhost", port: 7443, tls: tls), token: .fixed(token))
/// let reply = try await Greeter.Client(client).sayHello(HelloRequest(name: "Ada"))
/// await client.close()
/// ```
///
/// A call that the server certainly did not process, because it was draining or had no place, is made once more within
/// its deadline; ``ClientConfiguration/retry`` says what else is repeated. Everything else fails with an ``RPCError`` that
/// says who noticed, whether the server may have acted on the call, and how often and how long it was tried.
public final class RPCClient: RPCChannel {
    /// What decoding a reply may cost.
    public let decodingLimits: DecodingLimits
    /// What stands around every call, the outermost first.
    public let interceptors: [any ClientInterceptor]

    let owner: ConnectionOwner
    let token: TokenSource?
    let configuration: ClientConfiguration
    let environment: ClientEnvironment
    let throttle: RetryThrottle?

    /// Makes a client; it does not connect yet.
    ///
    /// - Parameters:
    ///   - transport: where to connect.
    ///   - token: what calls show; nil for none.
    ///   - interceptors: what stands around every call, the outermost first.
    ///   - configuration: deadlines, retries and limits.
    public convenience init(
        transport: ClientTransport,
        token: TokenSource? = nil,
        interceptors: [any ClientInterceptor] = [],
        configuration: ClientConfiguration = .defaults
    ) {
        self.init(
            transport: transport,
            token: token,
            interceptors: interceptors,
            configuration: configuration,
            environment: .system
        )
    }

    /// A client with a clock and a source of chance of its own.
    package init(
        transport: ClientTransport,
        token: TokenSource? = nil,
        interceptors: [any ClientInterceptor] = [],
        configuration: ClientConfiguration = .defaults,
        environment: ClientEnvironment
    ) {
        self.owner = ConnectionOwner(
            connector: transport.connector,
            configuration: configuration,
            environment: environment
        )
        self.token = token
        self.interceptors = interceptors
        self.configuration = configuration
        self.environment = environment
        self.throttle = configuration.retry?.throttling.map(RetryThrottle.init)
        self.decodingLimits = configuration.decoding
    }

    /// Lets open calls finish and closes the connection; calls that wait and later ones fail.
    public func close() async {
        await self.owner.close()
    }

    // MARK: - Deadlines

    /// The options with a deadline: the earliest of that in the options, that of the call which the current task answers,
    /// and the timeout of the options, else of the method's policy, else of the configuration.
    public func prepared(_ options: CallOptions, for method: MethodDescriptor) -> CallOptions {
        var options = options
        options.deadline = self.deadline(options, kind: method.kind, policy: method.policy)
        return options
    }

    private func deadline(_ options: CallOptions, kind: MethodDescriptor.Kind, policy: MethodPolicy?) -> Deadline {
        let usual = kind == .unary ? self.configuration.defaultDeadline : self.configuration.defaultStreamDeadline
        var deadline = Deadline(
            start: self.environment.now(),
            timeout: options.timeout ?? policy?.defaultDeadline ?? usual
        )
        // What is left then is what this call is allowed.
        if let wanted = options.deadline { deadline.end = min(deadline.end, wanted.end) }
        if let outer = CallContext.current { deadline.end = min(deadline.end, outer.deadline.end) }
        return deadline
    }

    // MARK: - Calls

    /// Makes one unary call with encoded messages.
    public func unary(
        _ request: [UInt8],
        method: MethodDescriptor,
        options: CallOptions
    ) async throws -> Reply<[UInt8]> {
        try await self.unary(
            self.call(request, method.fullName, .unary, options, method.policy)
        )
    }

    /// Makes one unary call to a method that is known by name only, as tools do.
    package func unary(
        _ request: [UInt8],
        method: String,
        options: CallOptions
    ) async throws(RPCError) -> Reply<[UInt8]> {
        try await self.unary(self.call(request, method, .unary, options, nil))
    }

    private func unary(_ call: consuming CallAttempts) async throws(RPCError) -> Reply<[UInt8]> {
        var call = call
        let reply = try await self.attempt(&call) { connection, request throws(RPCError) in
            try await connection.call(request)
        }
        call.retry.succeeded()
        return reply
    }

    /// Opens a call with streams.
    public func open(
        _ request: [UInt8]?,
        method: MethodDescriptor,
        options: CallOptions
    ) async throws -> any StreamingCall {
        try await self.open(self.call(request, method.fullName, method.kind, options, method.policy))
    }

    /// Opens a call with streams to a method that is known by name and kind only, as tools do.
    package func open(
        _ request: [UInt8]?,
        method: String,
        kind: MethodDescriptor.Kind,
        options: CallOptions
    ) async throws(RPCError) -> any StreamingCall {
        try await self.open(self.call(request, method, kind, options, nil))
    }

    private func open(_ call: consuming CallAttempts) async throws(RPCError) -> any StreamingCall {
        var call = call
        let stream = try await self.attempt(&call) { connection, request throws(RPCError) in
            try await connection.open(request)
        }
        return RetryingCall(self, call, stream)
    }

    private func call(
        _ message: [UInt8]?,
        _ method: String,
        _ kind: MethodDescriptor.Kind,
        _ options: CallOptions,
        _ policy: MethodPolicy?
    ) -> CallAttempts {
        var deadline = options.deadline ?? self.deadline(options, kind: kind, policy: policy)
        // An interceptor cannot lengthen what is inherited.
        if !self.interceptors.isEmpty, let outer = CallContext.current {
            deadline.end = min(deadline.end, outer.deadline.end)
        }
        let isIdempotent = policy.map { $0.idempotency == .idempotent || $0.idempotency == .noSideEffects } ?? false
        return CallAttempts(
            request: OutgoingCall(
                method: method,
                kind: kind,
                message: message,
                deadline: deadline,
                metadata: options.metadata,
                token: nil,
                ownToken: options.token
            ),
            retry: RetryState(
                refusalRetries: self.configuration.refusalRetries,
                policy: self.configuration.retry,
                throttle: self.throttle,
                isRepeatable: kind == .unary && isIdempotent
            )
        )
    }
}
