// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Glibc
internal import Logging

@testable internal import BatonServer

/// A session and its scripted connection: what a peer does in one line each, with a clock that the test sets.
final class SessionScript: Sendable {
    typealias Action = ScriptedConnection.Action

    /// What a test sets the time by.
    struct Time: Sendable {
        var now = MonotonicTime(nanoseconds: 1_000_000_000_000)
        var seconds: Int64 = 1_000_000
    }

    let connection: ScriptedConnection
    let statistics = ServerStatistics()
    let log = LogCollector()
    let session: ServerSession
    private let parts: RPCServer.Parts
    private let time: Locked<Time>

    init(
        _ handlers: [MethodHandler],
        authenticator: (any Authenticator)? = nil,
        interceptors: [any ServerInterceptor] = [],
        certificate: String? = nil,
        _ change: (inout ServerConfiguration) -> Void = { _ in }
    ) throws {
        let time = Locked(Time())
        self.time = time
        self.parts = try RPCServer.Parts(
            handlers: handlers,
            authenticator: authenticator,
            interceptors: interceptors,
            configuration: .defaults.with(change),
            statistics: self.statistics,
            clock: ServerClock(now: { time.withLock { $0.now } }, seconds: { time.withLock { $0.seconds } }),
            logger: self.log.logger()
        )
        self.connection = ScriptedConnection(certificate: certificate)
        self.session = ServerSession(self.parts, connection: self.connection)
    }

    /// Calls that a test leaves open hold their session, and handlers their calls.
    deinit {
        self.connection.turn { if !self.session.isClosed { self.session.closed("the test is over") } }
        self.connection.end()
    }

    /// The present, by the test's clock.
    var now: MonotonicTime { self.time.withLock { $0.now } }
    /// Seconds since 1970, by the test's clock.
    var seconds: Int64 { self.time.withLock { $0.seconds } }

    var pool: WorkerPool { self.parts.pool }
    var control: AdmissionControl { self.parts.control }
    var lingering: LingeringHandlers { self.parts.lingering }

    /// Starts the pool and occupies its one thread until the result is called, which then ends the pool's work.
    func occupyPool() async throws -> @Sendable () async throws -> Void {
        let isOver = Locked(false)
        let isBusy = Watched(false)
        self.pool.start()
        let pool = self.pool
        let work = Task {
            try await pool.run {
                isBusy.update { $0 = true }
                while !isOver.withLock({ $0 }) { sched_yield() }
            }
        }
        try await isBusy.wait(for: "the pool to be busy") { $0 }
        return {
            isOver.withLock { $0 = true }
            try await work.value
            // Behind what waited.
            try await pool.run {}
            try await pool.shutDown()
        }
    }

    /// Lets time pass, and the session's timer fire when it is due.
    @discardableResult
    func pass(_ duration: Duration) -> [Action] {
        let now = self.time.withLock { time in
            time.now = time.now.advanced(by: duration)
            time.seconds += duration.components.seconds
            return time.now
        }
        return self.turn { if let wake = self.connection.wakeTime, wake <= now { self.session.woken() } }
    }

    /// Sets the monotonic clock forward without the timer's firing.
    func holdUp(_ duration: Duration) {
        self.time.withLock { $0.now = $0.now.advanced(by: duration) }
    }

    /// Runs what waits on the loop; returns what the session did since the last look.
    @discardableResult
    func turn(_ event: () -> Void = {}) -> [Action] {
        self.connection.turn(event)
        return self.connection.takeActions()
    }

    /// Opens a call; returns the status when it is refused.
    @discardableResult
    func open(
        _ id: UInt32,
        _ method: String,
        timeout: Duration? = nil,
        token: String? = nil,
        credential: UInt32? = nil,
        metadata: Metadata = [:]
    ) -> StatusHead? {
        let opening = self.connection.event {
            self.withBytes(of: "\(TestMethod.service)/\(method)") { name in
                self.withBytes(of: token ?? "") { token in
                    let shown: IncomingCall.Credential =
                        credential.map { .reference($0) } ?? (token.isEmpty ? .none : .token(token))
                    return self.session.opened(
                        IncomingCall(
                            id: CallID(id),
                            method: name,
                            arrival: self.now,
                            timeout: timeout,
                            credential: shown,
                            metadata: metadata
                        )
                    )
                }
            }
        }
        guard case .refused(let status) = opening else { return nil }
        return status
    }

    /// A whole message comes.
    @discardableResult
    func receive(_ id: UInt32, _ message: [UInt8], cost: Int = 0, assembled: Bool = false) -> [Action] {
        self.turn {
            message.withUnsafeBytes { bytes in
                let kept = assembled ? ReceivedMessage(bytes: message, cost: cost) : nil
                self.session.received(IncomingMessage(bytes: bytes, cost: cost, assembled: kept), for: CallID(id))
            }
        }
    }

    /// Gives the connection a token.
    @discardableResult
    func give(_ token: String, id: UInt32, replacing: UInt32? = nil) -> [Action] {
        self.turn {
            self.withBytes(of: token) { self.session.credential($0, id: id, replacing: replacing) }
        }
    }

    @discardableResult
    func halfClose(_ id: UInt32) -> [Action] { self.turn { self.session.halfClosed(CallID(id)) } }
    @discardableResult
    func cancel(_ id: UInt32) -> [Action] { self.turn { self.session.cancelled(CallID(id)) } }

    /// The call has room for so many messages more.
    @discardableResult
    func room(_ id: UInt32, _ messages: Int) -> [Action] {
        self.turn {
            self.connection.room[id] = messages
            self.session.hasRoom(for: CallID(id))
        }
    }

    private func withBytes<Value>(of text: String, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        Array(text.utf8).withUnsafeBytes(body)
    }
}

extension ScriptedConnection.Action {
    /// The status of a failed call.
    var status: StatusHead? {
        if case .fail(_, let status, _) = self { return status }
        return nil
    }
}
