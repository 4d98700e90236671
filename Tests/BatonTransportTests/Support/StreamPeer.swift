// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonTesting
internal import BatonWire
internal import Glibc

/// A raw client that keeps account of credit, to the byte and as stingily as a test wants.
final class StreamPeer {
    let raw: RawPeer
    /// Credit that this side has left, of the connection and of calls.
    private(set) var credit: [StreamID: Int] = [:]
    private let callCredit: Int
    /// What was received and not granted again, of the connection and of calls.
    private var owed: [StreamID: Int] = [:]
    private var parts: [StreamID: (length: Int, bytes: [UInt8])] = [:]
    private var queue: [RawPeer.Received] = []

    /// Connects and exchanges SETTINGS.
    ///
    /// - Parameters:
    ///   - callCredit: what this side grants each call.
    ///   - connectionCredit: and the connection.
    init(
        port: Int,
        callCredit: Int = 64 << 10,
        connectionCredit: Int = Baton1.largestCredit,
        pingMilliseconds: UInt32 = 10_000,
        messageBytes: Int = 16 << 20
    ) throws {
        self.raw = try RawPeer(port: port, tls: TestCertificates.client())
        var limits = ConnectionLimits()
        limits.callCredit = callCredit
        limits.connectionCredit = connectionCredit
        limits.messageBytes = messageBytes
        limits.pingIntervalMilliseconds = pingMilliseconds
        try self.raw.begin(limits.announcement(by: .client))
        let settings = try self.raw.receive(.settings)
        let head = try settings.head.withUnsafeBytes { try SettingsHead(parsing: $0) }
        self.credit[0] = Int(head.connectionCredit)
        self.callCredit = Int(head.callCredit)
    }

    // MARK: - Sending

    func request(_ id: StreamID, _ method: String, message: [UInt8]? = [], endStream: Bool = true) throws {
        self.credit[id] = self.callCredit
        try self.raw.send(
            RawFrames.request(id, method: "test.v1.Test/\(method)", message: message, endStream: endStream)
        )
    }

    func grant(_ id: StreamID, _ credit: Int) throws {
        try self.raw.send(RawFrames.frame(.window, stream: id, body: Self.bytes(UInt32(clamping: credit))))
    }

    func cancel(_ id: StreamID) throws {
        try self.raw.send(RawFrames.frame(.cancel, stream: id))
    }

    /// Sends the first part of a message, of this many bytes and the length.
    func begin(_ id: StreamID, length: Int, part: Int) throws {
        self.spend(id, part + 4)
        try self.raw.send(
            RawFrames.frame(
                .data,
                flags: .more,
                stream: id,
                body: Self.bytes(UInt32(clamping: length)) + [UInt8](repeating: 1, count: part)
            )
        )
    }

    /// Sends a whole message in as many frames as it takes, and waits for credit as often as it must.
    func send(_ id: StreamID, _ message: [UInt8], endStream: Bool = false) throws {
        if message.count <= Baton1.framePayload, self.room(id) >= Baton1.dataCost(message.count) {
            self.spend(id, message.count)
            try self.raw.send(
                RawFrames.frame(.data, flags: endStream ? .endStream : [], stream: id, body: message)
            )
            return
        }
        var rest = message[...]
        var prefix = Self.bytes(UInt32(clamping: message.count))
        while !rest.isEmpty {
            let most = Baton1.framePayload - prefix.count
            let count = min(rest.count, most, self.room(id) - prefix.count)
            guard count >= min(rest.count, Baton1.minimumFragment),
                self.room(id) >= Baton1.dataCost(count + prefix.count)
            else {
                try self.awaitCredit()
                continue
            }
            let isLast = count == rest.count
            let flags: FrameFlags = isLast ? (endStream ? .endStream : []) : .more
            self.spend(id, prefix.count + count)
            try self.raw.send(RawFrames.frame(.data, flags: flags, stream: id, body: prefix + rest.prefix(count)))
            rest = rest.dropFirst(count)
            prefix = []
        }
    }

    /// Sends the rest of a message that was begun, so many bytes, and ends the stream.
    func send(_ id: StreamID, rest: Int) throws {
        var rest = rest
        while rest > 0 {
            let count = min(rest, Baton1.framePayload, self.room(id))
            guard count >= min(rest, Baton1.minimumFragment), self.room(id) >= Baton1.dataCost(count) else {
                try self.awaitCredit()
                continue
            }
            self.spend(id, count)
            rest -= count
            let flags: FrameFlags = rest == 0 ? .endStream : .more
            try self.raw.send(
                RawFrames.frame(.data, flags: flags, stream: id, body: [UInt8](repeating: 1, count: count))
            )
        }
    }

    private func room(_ id: StreamID) -> Int { min(self.credit[id] ?? 0, self.credit[0] ?? 0) }

    private func spend(_ id: StreamID, _ payload: Int) {
        self.credit[id, default: 0] -= Baton1.dataCost(payload)
        self.credit[0, default: 0] -= Baton1.dataCost(payload)
    }

    // MARK: - Receiving

    /// The next frame that grants nothing; what WINDOW grants is counted.
    func receive() throws -> RawPeer.Received {
        self.queue.isEmpty ? try self.next() : self.queue.removeFirst()
    }

    /// Waits for a WINDOW; other frames are kept.
    private func awaitCredit() throws {
        while let frame = try self.raw.receive() {
            if self.count(frame) { return }
            self.queue.append(frame)
        }
        throw PeerFailure("the server ended the connection")
    }

    /// Counts the credit of a WINDOW; false for other frames.
    private func count(_ frame: RawPeer.Received) -> Bool {
        guard frame.header.type == .window else { return false }
        self.credit[frame.header.streamID, default: 0] += Self.number(frame.body[...])
        return true
    }

    private func next() throws -> RawPeer.Received {
        while let frame = try self.raw.receive() {
            if !self.count(frame) { return frame }
        }
        throw PeerFailure("the server ended the connection")
    }

    /// The next frame of a type; others are dropped.
    func receive(_ type: FrameType) throws -> RawPeer.Received {
        while true {
            let frame = try self.receive()
            if frame.header.type == type { return frame }
        }
    }

    /// The next whole message, and its call; nil for an END without one.
    ///
    /// - Parameter grants: whether credit goes back, as late as the rules allow.
    func message(grants: Bool = false) throws -> (id: StreamID, bytes: [UInt8])? {
        while true {
            let frame = try self.receive()
            let id = frame.header.streamID
            if frame.header.type == .end { return frame.header.flags.contains(.noMessage) ? nil : (id, frame.body) }
            guard frame.header.type == .data else { continue }
            if grants { try self.owe(id, frame.body.count) }
            if let whole = try self.take(frame, grants: grants) { return (id, whole) }
        }
    }

    /// The message that a DATA frame completes.
    func take(_ frame: RawPeer.Received, grants: Bool = false) throws -> [UInt8]? {
        let id = frame.header.streamID
        let isMore = frame.header.flags.contains(.more)
        // Taken out, so that the bytes are appended in place.
        guard var message = self.parts.removeValue(forKey: id) else {
            guard isMore else { return frame.body }
            let length = Self.number(frame.body.prefix(4))
            self.parts[id] = (length, Array(frame.body.dropFirst(4)))
            // The rest of a begun message is granted, or both sides would wait.
            if grants { try self.grant(id, length + 64) }
            return nil
        }
        message.bytes += frame.body
        guard !isMore else {
            self.parts[id] = message
            return nil
        }
        guard message.bytes.count == message.length else { throw PeerFailure("a message's parts do not add up") }
        return message.bytes
    }

    private func owe(_ id: StreamID, _ payload: Int) throws {
        for owner in [0, id] {
            self.owed[owner, default: 0] += Baton1.dataCost(payload)
            guard let owed = self.owed[owner], owed >= 16 << 10 else { continue }
            try self.grant(owner, owed)
            self.owed[owner] = 0
        }
    }

    static func bytes(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }

    static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    /// Whether all bytes of a message have this value; quick also in builds that check everything.
    static func isAll(_ bytes: [UInt8], _ value: UInt8) -> Bool {
        bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, bytes.count > 0 else { return true }
            return bytes[0] == value && memcmp(base, base + 1, bytes.count - 1) == 0
        }
    }
}
