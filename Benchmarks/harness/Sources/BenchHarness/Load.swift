// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Drives a server: opens the connections, keeps `depth` calls in flight on each, measures within a window, and
/// prints the marks and the report that `run.py` reads.
public struct Load<Connection: Sendable>: Sendable {
    /// Connections opened at a time, so that the listen backlog of no peer overflows.
    private static var connectsAtATime: Int { 32 }
    /// A worker gives up after so many failures in a row.
    private static var failuresInARow: Int { 100 }

    private let options: LoadOptions
    private let connect: @Sendable (Int) async throws -> Connection
    private let call: @Sendable (Connection, UInt64) async throws -> CallSizes
    private let messages: MessageCounter
    private let executor: @Sendable (Connection) -> (any TaskExecutor)?

    /// - Parameters:
    ///   - options: What to do.
    ///   - connect: Opens connection number n, from 0.
    ///   - call: Makes one call with this sequence number and checks the reply: throws if it is not the right one.
    ///   - messages: What `call` counts the messages of streams with.
    ///   - executor: Where the workers of a connection run; nil for the default pool.
    public init(
        options: LoadOptions,
        connect: @escaping @Sendable (Int) async throws -> Connection,
        call: @escaping @Sendable (Connection, UInt64) async throws -> CallSizes,
        messages: MessageCounter = MessageCounter(),
        executor: @escaping @Sendable (Connection) -> (any TaskExecutor)? = { _ in nil }
    ) {
        self.options = options
        self.connect = connect
        self.call = call
        self.messages = messages
        self.executor = executor
    }

    /// Runs to the end and prints `window start`, `window end` and the report.
    /// - Throws: when a connection or its first call fails.
    public func run() async throws {
        let connections = try await self.openConnections()
        guard let first = connections.first else {
            return
        }
        let sizes = try await self.call(first, 1)

        let phase = PhaseBox()
        var samples = Samples()
        var window: UInt64 = 0
        var messages = 0
        await withTaskGroup(of: Samples.self) { group in
            for connection in connections {
                let executor = self.executor(connection)
                for _ in 0..<self.options.depth {
                    group.addTask(executorPreference: executor) {
                        await self.work(on: connection, phase: phase)
                    }
                }
            }
            try? await Task.sleep(for: .seconds(self.options.warmup))
            announce("window start")
            let start = monotonicNanoseconds()
            let messagesBefore = self.messages.value
            phase.enter(.measured)
            try? await Task.sleep(for: .seconds(self.options.duration))
            phase.enter(.over)
            window = monotonicNanoseconds() &- start
            messages = self.messages.value - messagesBefore
            announce("window end")
            for await part in group {
                samples.add(part)
            }
        }
        samples.sort()
        let report = LoadReport(
            options: self.options,
            samples: samples,
            messages: messages,
            nanoseconds: window,
            sizes: sizes
        )
        announce(report.jsonLine)
    }

    /// Each connection makes one call before the load begins, so that the handshake is done.
    private func openConnections() async throws -> [Connection] {
        var connections: [Connection] = []
        connections.reserveCapacity(self.options.connections)
        try await withThrowingTaskGroup(of: Connection.self) { group in
            for number in 0..<self.options.connections {
                if number >= Self.connectsAtATime, let connection = try await group.next() {
                    connections.append(connection)
                }
                group.addTask {
                    let connection = try await self.connect(number)
                    _ = try await self.call(connection, 1)
                    return connection
                }
            }
            for try await connection in group {
                connections.append(connection)
            }
        }
        return connections
    }

    private func work(on connection: Connection, phase: PhaseBox) async -> Samples {
        var samples = Samples()
        var sequence: UInt64 = 0
        var failures = 0
        while phase.current != .over, failures < Self.failuresInARow {
            sequence &+= 1
            let start = monotonicNanoseconds()
            do {
                _ = try await self.call(connection, sequence)
                failures = 0
                if phase.current == .measured {
                    samples.succeeded(nanoseconds: monotonicNanoseconds() &- start)
                }
            } catch {
                failures += 1
                // A failure during warm-up tells of a fault just as well.
                samples.failed(error)
            }
        }
        return samples
    }
}

/// Where the run stands; shared by all workers.
private final class PhaseBox: Sendable {
    enum Phase: Int {
        case warmup, measured, over
    }

    private let value = Atomic<Int>(Phase.warmup.rawValue)

    var current: Phase {
        Phase(rawValue: self.value.load(ordering: .relaxed)) ?? .over
    }

    func enter(_ phase: Phase) {
        self.value.store(phase.rawValue, ordering: .relaxed)
    }
}
