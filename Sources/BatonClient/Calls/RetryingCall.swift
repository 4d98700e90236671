// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Synchronization

/// A call with streams as the application holds it: opened anew while that cannot be noticed.
///
/// That is while the server has not processed it and the application has neither given nor got anything. From then on it
/// passes everything on to the one attempt.
final class RetryingCall: StreamingCall {
    private struct State {
        var current: any StreamingCall
        var call: CallAttempts
        /// Set while one task opens the call anew; others wait.
        var reopening: FirstValue<Void>?
        /// Why it cannot be opened anew.
        var outcome: RPCError?
        var isFinished = false
        var isCancelled = false
        /// The success was told.
        var isCounted = false
    }

    private enum Step {
        case go
        case wait(FirstValue<Void>)
        case reopen(CallAttempts, FirstValue<Void>)
        case fail(RPCError)
    }

    private let client: RPCClient
    private let state: Locked<State>
    /// The application gave or got something.
    private let isCommitted = Atomic<Bool>(false)

    init(_ client: RPCClient, _ call: CallAttempts, _ stream: any StreamingCall) {
        self.client = client
        self.state = Locked(State(current: stream, call: call))
    }

    private var current: any StreamingCall { self.state.withLock { $0.current } }

    private func commit() {
        // A plain load most of the time: this is asked with every message.
        if !self.isCommitted.load(ordering: .relaxed) { self.isCommitted.store(true, ordering: .releasing) }
    }

    // MARK: - Receiving

    func next<Message>(_ decode: (_ bytes: UnsafeRawBufferPointer) throws -> Message) async throws -> Message? {
        while true {
            let current = self.current
            var hasCome = false
            do {
                let message = try await current.next { bytes in
                    hasCome = true
                    self.commit()
                    return try decode(bytes)
                }
                if message == nil { self.succeeded() }
                return message
            } catch let error as RPCError where !hasCome {
                try await self.replace(current, after: error)
            }
        }
    }

    var initialMetadata: Metadata {
        get async throws {
            while true {
                let current = self.current
                do {
                    let metadata = try await current.initialMetadata
                    self.commit()
                    return metadata
                } catch let error as RPCError {
                    try await self.replace(current, after: error)
                }
            }
        }
    }

    var ending: CallEnding {
        get async throws {
            while true {
                let current = self.current
                do {
                    let ending = try await current.ending
                    self.succeeded()
                    return ending
                } catch let error as RPCError {
                    try await self.replace(current, after: error)
                }
            }
        }
    }

    // MARK: - Sending

    func send(
        _ encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) async throws {
        if !self.isCommitted.load(ordering: .acquiring) { try await self.commitToOpenCall() }
        do {
            try await self.current.send(encode)
        } catch let error as RPCError where self.isOver {
            throw self.outcome(error)
        }
    }

    /// The first message is about to be taken: a call that was refused before is opened anew now or never.
    private func commitToOpenCall() async throws {
        while true {
            let (current, reopening) = self.state.withLock { ($0.current, $0.reopening) }
            if let reopening {
                guard await reopening.value() != nil else { throw CancellationError() }
            } else if current.isOver, !self.isCommitted.load(ordering: .acquiring) {
                do {
                    _ = try await current.ending
                    return self.commit()
                } catch let error as RPCError {
                    try await self.replace(current, after: error)
                }
            } else {
                return self.commit()
            }
        }
    }

    func finishSending() {
        let current = self.state.withLock { state in
            state.isFinished = true
            return state.current
        }
        current.finishSending()
    }

    // MARK: - The end

    var isOver: Bool {
        let (current, isReopening) = self.state.withLock { ($0.current, $0.reopening != nil) }
        return !isReopening && current.isOver
    }

    func cancel() {
        let current = self.state.withLock { state in
            state.isCancelled = true
            return state.current
        }
        current.cancel()
    }

    private func succeeded() {
        let retry = self.state.withLock { state -> RetryState? in
            defer { state.isCounted = true }
            return state.isCounted ? nil : state.call.retry
        }
        retry?.succeeded()
    }

    /// The error as the application gets it.
    private func outcome(_ error: RPCError) -> RPCError {
        guard error.history == nil else { return error }
        return self.client.outcome(of: self.state.withLock { $0.call }, error)
    }

    // MARK: - Opening anew

    /// Returns when there is another attempt to go on with.
    ///
    /// - Throws: the call's outcome when there is none.
    private func replace(_ failed: any StreamingCall, after error: RPCError) async throws {
        let isCommitted = self.isCommitted.load(ordering: .acquiring)
        let step = self.state.withLock { state -> Step in
            if state.current !== failed { return .go }
            if let reopening = state.reopening { return .wait(reopening) }
            if let outcome = state.outcome { return .fail(outcome) }
            if isCommitted || state.isCancelled || error.processed != .no { return .fail(error) }
            let reopening = FirstValue<Void>()
            state.reopening = reopening
            return .reopen(state.call, reopening)
        }
        switch step {
        case .go:
            return
        case .wait(let reopening):
            guard await reopening.value() != nil else { throw CancellationError() }
        case .fail(let error):
            throw self.outcome(error)
        case .reopen(var call, let reopening):
            do throws(RPCError) {
                try await self.client.recover(&call, from: error)
                let stream = try await self.client.attempt(&call) { connection, request throws(RPCError) in
                    try await connection.open(request)
                }
                self.install(stream, call)
            } catch {
                self.state.withLock { state in
                    state.call = call
                    state.outcome = error
                    state.reopening = nil
                }
                reopening.resolve(())
                throw error
            }
            reopening.resolve(())
        }
    }

    private func install(_ stream: any StreamingCall, _ call: CallAttempts) {
        let (isFinished, isCancelled) = self.state.withLock { state in
            state.current = stream
            state.call = call
            state.reopening = nil
            return (state.isFinished, state.isCancelled)
        }
        if isCancelled {
            stream.cancel()
        } else if isFinished {
            stream.finishSending()
        }
    }
}
