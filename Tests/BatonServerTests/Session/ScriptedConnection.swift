// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc

/// A connection whose events a test gives to a session one by one, and which keeps what the session did.
///
/// Its event loop is whoever calls ``turn(_:)``, so a test knows what has happened when it returns.
// @unchecked: only touched within turns, but for the list of work behind its lock.
final class ScriptedConnection: ServerConnection, @unchecked Sendable {
    /// What the session did, in order.
    enum Action: Equatable {
        case begin(UInt32, Metadata)
        case send(UInt32, [UInt8])
        /// OK; the message of a kind with one reply.
        case finish(UInt32, ReplyHeadText, [UInt8]?)
        case fail(UInt32, StatusHead, handlerRunning: Bool)
        case handlerReturned
        case taken(UInt32, Int)
    }

    /// The head of a reply, as text that can be compared.
    struct ReplyHeadText: Equatable {
        var initial: Metadata = [:]
        var trailers: Metadata = [:]
    }

    private struct Work {
        var jobs: [@Sendable () -> Void] = []
        var thread: pthread_t?
        var isOver = false
    }

    let info: ConnectionInfo
    private let work = Locked(Work())
    private(set) var actions: [Action] = []
    private(set) var wakeTime: MonotonicTime?
    /// Messages that each call takes before it has no room; none set: any number.
    var room: [UInt32: Int] = [:]
    /// The largest reply that the peer takes.
    var largestReply = Int.max
    /// Whether ends wait behind messages.
    var endsWait = false
    var creditQuantum = 1

    init(certificate commonName: String? = nil) {
        self.info = ConnectionInfo(
            id: 1,
            remoteAddress: "192.0.2.1:1",
            tlsIdentity: commonName.map {
                ConnectionInfo.TLSIdentity(commonName: $0, dnsNames: [], uris: [], sha256: [])
            }
        )
    }

    // MARK: - The loop

    var isOnLoop: Bool {
        self.work.withLock { work in work.thread.map { pthread_equal($0, pthread_self()) != 0 } ?? false }
    }
    var loopID: ObjectIdentifier { ObjectIdentifier(self) }

    func execute(_ job: @escaping @Sendable () -> Void) {
        self.work.withLock { work in if !work.isOver { work.jobs.append(job) } }
    }

    /// The loop runs no more; what waits on it holds the session no longer.
    func end() {
        let jobs = self.work.withLock { work in
            defer { work.jobs = [] }
            work.isOver = true
            return work.jobs
        }
        withExtendedLifetime(jobs) {}
    }

    /// Runs `event` on the loop, and nothing that it leads to.
    func event<Value>(_ event: () -> Value) -> Value {
        self.work.withLock { $0.thread = pthread_self() }
        defer { self.work.withLock { $0.thread = nil } }
        return event()
    }

    /// Runs `event` on the loop, and then all that waits there.
    @discardableResult
    func turn<Value>(_ event: () -> Value = {}) -> Value {
        let value = self.event(event)
        while let job = self.work.withLock({ $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }) {
            self.event(job)
        }
        return value
    }

    /// What was done since the last look.
    func takeActions() -> [Action] {
        defer { self.actions = [] }
        return self.actions
    }

    // MARK: - What the session asks

    func wake(at time: MonotonicTime) { self.wakeTime = time }

    func finish(
        _ call: CallID,
        reply: ReplyHead,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws -> EndProgress {
        let message = try self.encoded(encode)
        self.actions.append(.finish(call.value, Self.text(reply), message))
        return self.endsWait ? .waiting : .sent
    }

    func begin(_ call: CallID, initialMetadata: Metadata) throws {
        guard !initialMetadata.entries.contains(where: { $0.key.isEmpty }) else {
            throw RPCError(.internalError, "the handler's metadata breaks the rules")
        }
        self.actions.append(.begin(call.value, initialMetadata))
    }

    func send(
        _ call: CallID,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws {
        self.actions.append(.send(call.value, try self.encoded(encode)))
        if let room = self.room[call.value] { self.room[call.value] = room - 1 }
    }

    func hasRoom(for call: CallID) -> Bool { (self.room[call.value] ?? 1) > 0 }

    func finish(_ call: CallID, reply: ReplyHead) throws -> EndProgress {
        self.actions.append(.finish(call.value, Self.text(reply), nil))
        return self.endsWait ? .waiting : .sent
    }

    func taken(_ call: CallID, cost: Int) { self.actions.append(.taken(call.value, cost)) }

    func fail(_ call: CallID, with status: StatusHead, handlerRunning: Bool) {
        self.actions.append(.fail(call.value, status, handlerRunning: handlerRunning))
    }

    func handlerReturned() { self.actions.append(.handlerReturned) }

    private func encoded(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws -> [UInt8] {
        var message: [UInt8] = []
        var space: UnsafeMutableRawBufferPointer?
        defer { space?.deallocate() }
        try encode { size in
            guard size <= self.largestReply else {
                throw RPCError(.resourceExhausted, "the reply has \(size) bytes; the peer takes \(self.largestReply)")
            }
            let made = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
            space = made
            return made
        }
        if let space { message = Array(space) }
        return message
    }

    private static func text(_ reply: ReplyHead) -> ReplyHeadText {
        ReplyHeadText(initial: reply.initialMetadata, trailers: reply.trailers)
    }
}
