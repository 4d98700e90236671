// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// Where generated clients send their calls: a client with a connection, or a stand-in in tests.
public protocol RPCChannel: Sendable {
    /// What decoding a reply may cost.
    var decodingLimits: DecodingLimits { get }
    /// What stands around every call, the outermost first.
    var interceptors: [any ClientInterceptor] { get }

    /// The options of a call with ``CallOptions/deadline`` set: from what they say, from the method's policy or the
    /// channel's default, and never later than that of the call which the current task answers.
    func prepared(_ options: CallOptions, for method: MethodDescriptor) -> CallOptions

    /// Makes one unary call with encoded messages.
    ///
    /// - Throws: ``RPCError``; nothing else but `CancellationError` mapped to `CANCELLED`.
    func unary(_ request: [UInt8], method: MethodDescriptor, options: CallOptions) async throws -> Reply<[UInt8]>

    /// Opens a call with streams.
    ///
    /// - Parameter request: the one request of a server-streaming call, nil for other kinds.
    /// - Throws: ``RPCError`` when it cannot be opened.
    func open(
        _ request: [UInt8]?,
        method: MethodDescriptor,
        options: CallOptions
    ) async throws -> any StreamingCall
}

extension RPCChannel {
    /// None.
    public var interceptors: [any ClientInterceptor] { [] }

    /// The options as they are.
    public func prepared(_ options: CallOptions, for method: MethodDescriptor) -> CallOptions { options }

    /// Refuses: this channel makes unary calls only.
    public func open(
        _ request: [UInt8]?,
        method: MethodDescriptor,
        options: CallOptions
    ) async throws -> any StreamingCall {
        throw RPCError(.unimplemented, "this channel makes no calls with streams", processed: .no)
    }

    /// Makes one unary call; generated clients call this.
    ///
    /// - Throws: ``RPCError``.
    @inlinable
    public func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        method: MethodDescriptor,
        options: CallOptions,
        as _: Response.Type = Response.self
    ) async throws -> Reply<Response> {
        let options = self.prepared(options, for: method)
        let interceptors = self.interceptors
        guard !interceptors.isEmpty else { return try await self.send(request, method: method, options: options) }
        return try await self.unary(request, method, options, interceptors[...])
    }

    @inlinable
    func unary<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        _ method: MethodDescriptor,
        _ options: CallOptions,
        _ interceptors: ArraySlice<any ClientInterceptor>
    ) async throws -> Reply<Response> {
        guard let first = interceptors.first else {
            return try await self.send(request, method: method, options: options)
        }
        return try await first.unary(request, method: method, options: options) { request, options in
            try await self.unary(request, method, options, interceptors.dropFirst())
        }
    }

    @inlinable
    func send<Request: RPCMessage, Response: RPCMessage>(
        _ request: Request,
        method: MethodDescriptor,
        options: CallOptions
    ) async throws -> Reply<Response> {
        let reply = try await self.unary(request.encodedBytes(), method: method, options: options)
        return try reply.map { bytes in
            try bytes.withUnsafeBytes { try Self.decode($0, method, self.decodingLimits) }
        }
    }

    /// Reads a reply. The server's bytes are at fault when they cannot be read, not the caller's request.
    @inlinable
    static func decode<Response: RPCMessage>(
        _ bytes: UnsafeRawBufferPointer,
        _ method: MethodDescriptor,
        _ limits: DecodingLimits
    ) throws -> Response {
        do {
            return try Response(decoding: bytes, limits: limits)
        } catch let error as RPCError {
            throw RPCError(
                .internalError,
                "the reply to \(method.fullName) cannot be decoded: \(error.message)",
                details: error.details,
                origin: .local,
                cause: error
            )
        }
    }
}
