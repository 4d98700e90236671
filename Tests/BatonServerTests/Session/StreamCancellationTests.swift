// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import Testing

@testable internal import BatonServer

@Suite("cancelling calls with streams", .timeLimit(.minutes(1)))
struct StreamCancellationTests {
    /// Reads until it is told not to, and says how that went.
    private static func reader(_ outcome: Watched<[String]>, policy: MethodPolicy = StreamMethod.open) -> MethodHandler
    {
        StreamMethod.talking("Read", policy: policy) { requests, _, _ in
            do {
                for try await message in requests { outcome.update { $0.append("\(message.bytes)") } }
                outcome.update { $0.append("end") }
            } catch {
                outcome.update { $0.append("\(type(of: error)) \(Task.isCancelled)") }
                throw error
            }
        }
    }

    @Test("the caller's cancel reaches a waiting reader in the same turn, and the end follows its return")
    func reading() throws {
        let outcome = Watched<[String]>([])
        let script = try SessionScript([Self.reader(outcome)])
        script.open(1, "Read")
        script.receive(1, [1])
        let actions = script.cancel(1)
        #expect(outcome.value == ["[1]", "CancellationError true"])
        #expect(actions.last?.status?.code == .cancelled)
        #expect(actions.last?.status?.notProcessed == false)
        guard case .fail(1, _, let isRunning) = try #require(actions.last) else { return }
        #expect(!isRunning)
    }

    @Test("it reaches a waiting writer as well, and what it wrote is dropped")
    func writing() throws {
        let outcome = Watched<[String]>([])
        let handler = StreamMethod.replying("Write") { _, replies, _ in
            do {
                while true { try await replies.write(BytesMessage([UInt8](repeating: 0, count: 1000))) }
            } catch {
                outcome.update { $0.append("\(type(of: error)) \(Task.isCancelled)") }
                throw error
            }
        }
        let script = try SessionScript([handler])
        script.connection.room[1] = 2
        script.open(1, "Write")
        #expect(script.receive(1, []).count == 2)
        let actions = script.cancel(1)
        #expect(outcome.value == ["CancellationError true"])
        #expect(actions.count == 1)
        #expect(actions.first?.status?.code == .cancelled)
        #expect(script.control.server.heldBytes == 0)
    }

    @Test("an upload that was cancelled behind its last message never looks complete")
    func truncatedUpload() async throws {
        let outcome = Watched<[String]>([])
        let gate = Gate()
        let handler = StreamMethod.collecting("Upload") { requests, _ in
            await gate.pass()
            // Even where the reader is not the handler's own task, whose cancellation it would see.
            let reader = Task.detached {
                var count = 0
                for try await _ in requests { count += 1 }
                return count
            }
            do {
                outcome.update { [count = try await reader.value] in $0.append("\(count) messages") }
            } catch {
                outcome.update { $0.append("\(type(of: error))") }
            }
            return []
        }
        let script = try SessionScript([handler])
        script.open(1, "Upload")
        for _ in 0..<3 { script.receive(1, [1]) }
        script.halfClose(1)
        script.cancel(1)
        gate.open()
        try await eventually("the handler's end") {
            script.turn()
            return script.statistics.openCalls == 0
        }
        #expect(outcome.value == ["CancellationError"])
    }

    @Test("the end goes out after the grace though the handler runs on, which counts until it returns")
    func grace() throws {
        let gate = Gate()
        let handler = StreamMethod.talking("Stubborn") { _, replies, _ in
            await gate.pass()
            try await replies.write(BytesMessage([1]))
        }
        let script = try SessionScript([handler]) { $0.limits.connection.runningHandlers = 1 }
        script.open(1, "Stubborn")
        script.turn()
        #expect(script.cancel(1) == [])
        #expect(script.pass(.milliseconds(999)) == [])
        let forced = script.pass(.milliseconds(1))
        #expect(forced.count == 1)
        guard case .fail(1, let status, handlerRunning: true) = try #require(forced.first) else {
            Issue.record("\(forced)")
            return
        }
        #expect(status.code == .cancelled)
        #expect(script.statistics.openCalls == 0)
        #expect(script.open(3, "Stubborn")?.code == .resourceExhausted)
        gate.open()
        #expect(script.turn() == [.handlerReturned])
        #expect(script.open(5, "Stubborn") == nil)
    }

    @Test("handlers of a connection that is gone are cancelled at once, and count until they return")
    func disconnect() throws {
        let gate = Gate()
        let outcome = Watched<[String]>([])
        let handler = StreamMethod.talking("Stubborn") { requests, _, _ in
            await gate.pass()
            outcome.update { $0.append("cancelled: \(Task.isCancelled)") }
            for try await _ in requests { outcome.update { $0.append("message") } }
        }
        let script = try SessionScript([handler, Self.reader(outcome)])
        script.open(1, "Stubborn")
        script.open(3, "Read")
        script.turn()
        script.receive(1, [1])
        #expect(script.turn { script.session.closed("gone") } == [])
        // The reader has returned, the other has not.
        #expect(outcome.value == ["CancellationError true"])
        #expect(script.statistics.calls(.cancelled) == 2)
        #expect(script.control.server.runningHandlers == 1)
        let isDone = Watched(false)
        script.lingering.whenNone { isDone.update { $0 = true } }
        #expect(!isDone.value)
        gate.open()
        script.turn()
        #expect(outcome.value == ["CancellationError true", "cancelled: true"])
        #expect(script.control.server.runningHandlers == 0)
        #expect(isDone.value)
        #expect(script.statistics.openConnections == 0)
    }

    @Test("frames that are wrong end the call at once, and cancel its handler")
    func aborted() throws {
        let outcome = Watched<[String]>([])
        let script = try SessionScript([Self.reader(outcome)])
        script.open(1, "Read")
        script.receive(1, [1])
        let error = RPCError(.invalidArgument, "the parts do not add up")
        var wasOpen = false
        let actions = script.turn { wasOpen = script.session.aborted(CallID(1), error) }
        #expect(wasOpen)
        #expect(outcome.value.last == "CancellationError true")
        #expect(actions.first?.status?.code == .invalidArgument)
        #expect(actions.last == .handlerReturned)
        #expect(!script.session.aborted(CallID(1), error))
    }

    @Test("a call that is cancelled before its handler began was not processed", arguments: ["Count", "Read"])
    func beforeStart(method: String) throws {
        let outcome = Watched<[String]>([])
        let script = try SessionScript([StreamMethod.count(), Self.reader(outcome)])
        script.open(1, method)
        // Before the loop's next turn, in which a handler with many requests begins.
        script.connection.event { script.session.cancelled(CallID(1)) }
        let actions = script.turn()
        #expect(actions.count == 1)
        #expect(actions.first?.status?.code == .cancelled)
        #expect(actions.first?.status?.notProcessed == true)
        #expect(script.receive(1, [1]) == [])
        #expect(outcome.value.isEmpty)
        #expect(script.control.server.runningHandlers == 0)
    }

    @Test("a call that waits for a pool thread is given up at once, as not processed", arguments: ["cancel", "time"])
    func inPoolQueue(how: String) async throws {
        let outcome = Watched<[String]>([])
        let policy = MethodPolicy(authentication: .none, execution: .pool)
        let script = try SessionScript([Self.reader(outcome, policy: policy)]) { $0.poolThreads = 1 }
        let release = try await script.occupyPool()
        script.open(1, "Read", timeout: .seconds(5))
        script.turn()
        let actions = how == "cancel" ? script.cancel(1) : script.pass(.seconds(5))
        #expect(actions.first?.status?.code == (how == "cancel" ? .cancelled : .deadlineExceeded))
        #expect(actions.first?.status?.notProcessed == true)
        #expect(script.statistics.openCalls == 0)
        #expect(script.control.server.runningHandlers == 0)
        try await release()
        #expect(script.turn() == [])
        #expect(outcome.value.isEmpty)
    }

    @Test("what expired in the pool's queue is not started, even when nobody looked at the clock before")
    func expiredInPoolQueue() async throws {
        let outcome = Watched<[String]>([])
        let policy = MethodPolicy(authentication: .none, execution: .pool)
        let script = try SessionScript([Self.reader(outcome, policy: policy)]) { $0.poolThreads = 1 }
        let release = try await script.occupyPool()
        script.open(1, "Read", timeout: .seconds(5))
        script.turn()
        script.holdUp(.seconds(6))
        try await release()
        var actions: [SessionScript.Action] = []
        try await eventually("the status") {
            actions += script.turn()
            return !actions.isEmpty
        }
        #expect(actions.first?.status?.code == .deadlineExceeded)
        #expect(actions.first?.status?.notProcessed == true)
        #expect(outcome.value.isEmpty)
    }
}
