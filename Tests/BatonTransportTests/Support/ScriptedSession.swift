// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting

@testable internal import BatonTransport

/// A server's side of the calls of one connection, of which a test decides every answer. The last part of a method's name
/// is its kind: `Unary`, `Upload`, `Stream`, `Chat`.
// @unchecked: confined to the connection's event loop.
final class ScriptedSession: ServerConnectionDelegate, @unchecked Sendable {
    /// What the connection told.
    enum Event: Sendable, Hashable {
        case opened(UInt32, String)
        case received(UInt32, bytes: Int, cost: Int)
        case halfClosed(UInt32)
        case cancelled(UInt32)
        case aborted(UInt32, RPCError.Code)
        case ended(UInt32)
        case closed
    }

    /// What a test does about some of it.
    struct Script: Sendable {
        var received: @Sendable (ScriptedSession, CallID, IncomingMessage) -> Void = { _, _, _ in }
        var halfClosed: @Sendable (ScriptedSession, CallID) -> Void = { _, _ in }
        var hasRoom: @Sendable (ScriptedSession, CallID) -> Void = { _, _ in }
        var cancelled: @Sendable (ScriptedSession, CallID) -> Void = { session, call in
            session.connection.fail(call, with: .cancelled, handlerRunning: false)
        }
    }

    let connection: any ServerConnection
    private let script: Script
    private let events: Watched<[Event]>
    /// Messages that were sent, by call.
    var sent: [CallID: Int] = [:]
    /// Messages that a test keeps.
    var kept: [ReceivedMessage] = []

    init(_ connection: any ServerConnection, _ script: Script, _ events: Watched<[Event]>) {
        self.connection = connection
        self.script = script
        self.events = events
    }

    /// The connection's innards.
    var handler: ServerChannelHandler? { self.connection as? ServerChannelHandler }

    // MARK: - Answers

    /// Sends messages of this size while there is room, or until so many are sent.
    func stream(_ call: CallID, size: Int, until count: Int = .max) {
        while self.sent[call, default: 0] < count, self.connection.hasRoom(for: call) {
            guard self.send(call, size) else { return }
        }
    }

    /// Sends a message whose bytes tell its place among those of the call.
    @discardableResult
    func send(_ call: CallID, _ size: Int) -> Bool {
        let number = self.sent[call, default: 0]
        do {
            try self.connection.send(call) { reserve in
                let space = try reserve(size)
                space.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: number))
            }
        } catch {
            return false
        }
        self.sent[call] = number + 1
        return true
    }

    /// Ends a call with one message.
    @discardableResult
    func reply(_ call: CallID, size: Int, byte: UInt8 = 7) -> Result<EndProgress, any Error> {
        Result {
            try self.connection.finish(call, reply: ReplyHead()) { reserve in
                let space = try reserve(size)
                space.initializeMemory(as: UInt8.self, repeating: byte)
            }
        }
    }

    // MARK: - Events

    private func note(_ event: Event) {
        self.events.update { $0.append(event) }
    }

    func opened(_ call: IncomingCall) -> CallOpening {
        let name = String(decoding: call.method, as: UTF8.self)
        self.note(.opened(call.id.value, name))
        if name.hasSuffix("Upload") { return .admitted(.clientStreaming) }
        if name.hasSuffix("Stream") { return .admitted(.serverStreaming) }
        if name.hasSuffix("Chat") { return .admitted(.bidirectionalStreaming) }
        return .admitted(.unary)
    }

    func announced(messageOf size: Int, for call: CallID) {}

    func received(_ message: IncomingMessage, for call: CallID) {
        self.note(.received(call.value, bytes: message.bytes.count, cost: message.cost))
        self.script.received(self, call, message)
    }

    func halfClosed(_ call: CallID) {
        self.note(.halfClosed(call.value))
        self.script.halfClosed(self, call)
    }

    func hasRoom(for call: CallID) {
        self.script.hasRoom(self, call)
    }

    func ended(_ call: CallID) {
        self.note(.ended(call.value))
    }

    func cancelled(_ call: CallID) {
        self.note(.cancelled(call.value))
        self.script.cancelled(self, call)
    }

    func refused(_ error: RPCError, method: UnsafeRawBufferPointer) -> StatusHead {
        StatusHead(code: error.code, message: error.message, notProcessed: true)
    }

    func aborted(_ call: CallID, _ error: RPCError) -> Bool {
        self.note(.aborted(call.value, error.code))
        self.connection.fail(call, with: StatusHead(code: error.code, message: error.message), handlerRunning: false)
        return true
    }

    func credential(_ token: UnsafeRawBufferPointer, id: UInt32, replacing: UInt32?) {}
    func credentialDropped(_ id: UInt32) {}
    func woken() {}

    func closed(_ reason: String) {
        self.note(.closed)
    }
}

extension StatusHead {
    static let cancelled = StatusHead(code: .cancelled, message: "cancelled")
}
