// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

package import BatonTLS
package import BatonWire

/// A client or server that sends any frames and bytes, also those that no real one would, over TLS or inside the process.
/// Blocking: use it inside ``onOwnThread(_:)``.
package final class RawPeer {
    /// A frame that the other side sent.
    package struct Received: Sendable {
        package var header: FrameHeader
        package var head: [UInt8]
        package var body: [UInt8]
    }

    package let socket: RawSocket
    /// Nil inside the process.
    private let engine: TLSEngine?
    private let parser: FrameParser
    private var plain: [UInt8] = []
    private var ended = false

    /// Connects and completes the handshake.
    ///
    /// - Throws: ``PeerFailure`` with the reason when TLS or the socket fails.
    package convenience init(port: Int, tls: TLSClientConfiguration, patience: Duration = .seconds(10)) throws {
        try self.init(over: RawSocket(port: port, patience: patience), tls: tls)
    }

    /// Completes the handshake of a client over a connection that is there.
    package convenience init(over socket: RawSocket, tls: TLSClientConfiguration) throws {
        try self.init(socket, TLSContext(tls).makeEngine(host: "localhost"), .client)
    }

    /// Completes the handshake of a server.
    convenience init(over socket: RawSocket, context: TLSContext) throws {
        try self.init(socket, context.makeEngine(), .server)
    }

    /// A peer without TLS over a connection that is there.
    package convenience init(plain socket: RawSocket, _ side: Side) throws {
        try self.init(socket, nil, side)
    }

    private init(_ socket: RawSocket, _ engine: TLSEngine?, _ side: Side) throws {
        self.socket = socket
        self.engine = engine
        self.parser = FrameParser(receiver: side, dataPayload: 1 << 20)
        guard let engine else { return }
        while true {
            let step = engine.handshake()
            try self.drain()
            switch step {
            case .complete: return
            case .failed(let error): throw PeerFailure("handshake: \(error.description)")
            case .incomplete: break
            }
            let bytes = try self.socket.receive()
            if bytes.isEmpty {
                engine.receiveEnd()
            } else {
                self.take(bytes)
            }
        }
    }

    // MARK: - Sending

    /// Sends plain bytes, through TLS if there is any.
    package func send(_ bytes: [UInt8]) throws {
        guard let engine = self.engine else {
            try self.socket.send(bytes)
            return
        }
        _ = try bytes.withUnsafeBytes { try engine.write($0) }
        try self.drain()
    }

    /// Sends each byte in a TLS record of its own.
    package func sendByteByByte(_ bytes: [UInt8]) throws {
        for byte in bytes {
            try self.send([byte])
        }
    }

    /// Sends plain bytes until the other side takes no more for the time.
    /// - Returns: whether all went.
    package func sendWhatFits(_ bytes: [UInt8], within time: Duration) throws -> Bool {
        guard let engine = self.engine else {
            return try self.socket.sendWhatFits(bytes, within: time) == bytes.count
        }
        _ = try bytes.withUnsafeBytes { try engine.write($0) }
        let output = self.takeOutput()
        return try self.socket.sendWhatFits(output, within: time) == output.count
    }

    /// Sends bytes on the socket, past any TLS.
    package func sendRaw(_ bytes: [UInt8]) throws {
        try self.socket.send(bytes)
    }

    /// SETTINGS, then further bytes in the same write.
    package func begin(_ settings: SettingsHead? = nil, then bytes: [UInt8] = []) throws {
        let head = settings ?? RawFrames.settings(by: self.parser.receiver)
        try self.send(RawFrames.frame(.settings, head: head.bytes) + bytes)
    }

    /// close_notify, and the end of writing.
    package func end() throws {
        self.engine?.shutdown()
        try self.drain()
        self.socket.endWriting()
    }

    // MARK: - Receiving

    /// The next frame; nil at the other side's end.
    package func receive() throws -> Received? {
        while true {
            let frame = try self.plain.withUnsafeBytes { bytes -> Received? in
                guard let frame = try self.parser.next(bytes) else {
                    return nil
                }
                return Received(header: frame.header, head: Array(frame.head), body: Array(frame.body))
            }
            if let frame {
                self.plain.removeFirst(frame.header.frameSize)
                return frame
            }
            guard !self.ended else { return nil }
            let bytes = try self.socket.receive()
            if bytes.isEmpty {
                self.ended = true
            } else {
                self.take(bytes)
            }
        }
    }

    /// The next frame of a type; others are dropped.
    package func receive(_ type: FrameType) throws -> Received {
        while let frame = try self.receive() {
            if frame.header.type == type { return frame }
        }
        throw PeerFailure("the other side ended the connection before a frame of type \(type.rawValue)")
    }

    /// The next END, read.
    package func receiveEnd() throws -> (id: StreamID, head: EndHead, body: [UInt8]) {
        let frame = try self.receive(.end)
        let head = try frame.head.withUnsafeBytes { try EndHeadView(parsing: $0).materialised(from: $0) }
        return (frame.header.streamID, head, frame.body)
    }

    /// The next GOAWAY, read.
    package func receiveGoAway() throws -> GoAwayHead {
        let frame = try self.receive(.goAway)
        return try frame.head.withUnsafeBytes { try GoAwayHead(parsing: $0) }
    }

    /// The next REQUEST's number and head.
    package func receiveRequest() throws -> (id: StreamID, credential: UInt32, method: String, body: [UInt8]) {
        let frame = try self.receive(.request)
        return try frame.head.withUnsafeBytes { head in
            let view = try RequestHeadView(parsing: head)
            let method = String(decoding: view.method.bytes(in: head), as: UTF8.self)
            return (frame.header.streamID, view.credential, method, frame.body)
        }
    }

    /// Reads until the other side's end.
    package func receiveToEnd() throws {
        while try self.receive() != nil {}
    }

    private func take(_ bytes: [UInt8]) {
        guard let engine = self.engine else {
            self.plain += bytes
            return
        }
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        bytes.withUnsafeBytes { input in
            engine.receive(input) {
                guard case .complete = engine.handshake() else { return }
                while true {
                    let step = buffer.withUnsafeMutableBytes { engine.read(into: $0) }
                    guard case .bytes(let count) = step else {
                        if case .closed = step { self.ended = true }
                        if case .failed = step { self.ended = true }
                        return
                    }
                    self.plain += buffer[..<count]
                }
            }
        }
    }

    private func takeOutput() -> [UInt8] {
        guard let engine = self.engine else { return [] }
        var output = [UInt8](repeating: 0, count: engine.pendingOutputCount)
        let count = output.withUnsafeMutableBytes { engine.drainOutput(into: $0) }
        return Array(output[..<count])
    }

    private func drain() throws {
        while let engine = self.engine, engine.pendingOutputCount > 0 {
            try self.socket.send(self.takeOutput())
        }
    }
}
