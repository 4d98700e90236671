// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire

/// A server of which a test decides every frame, and one connection of a client to it.
enum FramedServer {
    /// Runs both; both must end. The client says goodbye when `body` has returned.
    @discardableResult
    static func run<Value: Sendable, Seen: Sendable>(
        limits: TransportLimits = .defaults,
        server script: @escaping @Sendable (RawPeer) throws -> Seen,
        client body: @escaping @Sendable (any ClientConnection) async throws -> Value
    ) async throws -> (value: Value, seen: Seen) {
        let listener = try RawListener(tls: TestCertificates.server())
        let transport = try ClientTransport.tls(
            host: "localhost",
            port: listener.port,
            tls: TestCertificates.client(),
            limits: limits
        )
        async let seen = onOwnThread { try script(listener.accept()) }
        let connection = try await transport.connector.connect(timeout: .seconds(10))
        let value: Value
        do {
            value = try await body(connection)
        } catch {
            connection.beginClosing()
            // What the server saw may tell why.
            _ = try await seen
            throw error
        }
        connection.beginClosing()
        let result = (value: value, seen: try await seen)
        await connection.close()
        return result
    }

    /// What a server announces whose calls begin with little credit.
    static func settings(_ change: (inout ConnectionLimits) -> Void) -> SettingsHead {
        var limits = ConnectionLimits()
        change(&limits)
        return limits.announcement(by: .server)
    }
}

/// The status that `body` throws.
func status(_ body: () async throws -> Void) async throws -> RPCError {
    do {
        try await body()
    } catch let error as RPCError {
        return error
    }
    throw PeerFailure("no status was thrown")
}

extension OutgoingCall {
    /// A call of a kind with streams.
    static func stream(
        _ kind: MethodDescriptor.Kind,
        message: [UInt8]? = nil,
        timeout: Duration = .seconds(30)
    ) -> OutgoingCall {
        OutgoingCall(
            method: "test.v1.TestService/Stream",
            kind: kind,
            message: message,
            deadline: Deadline(start: .now(), timeout: timeout),
            metadata: [:],
            token: nil
        )
    }

    /// A unary call.
    static func unary(_ message: [UInt8] = [], timeout: Duration = .seconds(30)) -> OutgoingCall {
        var call = OutgoingCall.stream(.unary, message: message, timeout: timeout)
        call.method = "test.v1.TestService/Echo"
        return call
    }
}

extension StreamingCall {
    func send(_ bytes: [UInt8]) async throws {
        try await self.send { reserve in
            let space = try reserve(bytes.count)
            bytes.withUnsafeBytes { space.copyMemory(from: $0) }
        }
    }

    func receive() async throws -> [UInt8]? {
        try await self.next { Array($0) }
    }

    /// All that come until the end.
    func receiveAll() async throws -> [[UInt8]] {
        var all: [[UInt8]] = []
        while let message = try await self.receive() { all.append(message) }
        return all
    }
}

extension RawPeer {
    /// The next DATA frame's message; frames that are not DATA are dropped.
    func receiveData() throws -> (id: StreamID, flags: FrameFlags, body: [UInt8]) {
        let frame = try self.receive(.data)
        return (frame.header.streamID, frame.header.flags, frame.body)
    }

    /// Sends a PING, and returns the frames that came before its answer.
    func framesBeforeAnswer(to ping: UInt8 = 7) throws -> [Received] {
        let data = [UInt8](repeating: ping, count: 8)
        try self.send(RawFrames.frame(.ping, body: data))
        var frames: [Received] = []
        while let frame = try self.receive() {
            if frame.header.type == .ping, frame.header.flags.contains(.ack), frame.body == data { return frames }
            frames.append(frame)
        }
        throw PeerFailure("the client ended the connection before it answered a PING")
    }

    /// A whole message in DATA.
    func sendData(_ id: StreamID, _ message: [UInt8]) throws {
        try self.send(RawFrames.frame(.data, stream: id, body: message))
    }

    func grant(_ id: StreamID, _ credit: UInt32) throws {
        try self.send(RawFrames.frame(.window, stream: id, body: withUnsafeBytes(of: credit.bigEndian) { Array($0) }))
    }
}
