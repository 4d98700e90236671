// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonConformance
internal import BatonCore
internal import BatonTransport
internal import Synchronization

/// One of two servers is restarted again and again under load, and no idempotent call fails.
struct RollingRestart: Sendable {
    var seconds = 60
    /// Time from one restart to the next.
    var interval = 2
    var callsPerSecond = 500
    var clients = 8

    /// The two servers; the one that is restarted changes.
    private final class Servers: Sendable {
        let state: Locked<[SocketConnector?]>

        init() { self.state = Locked([nil, nil]) }

        func set(_ index: Int, _ connector: SocketConnector) {
            self.state.withLock { $0[index] = connector }
        }
    }

    /// Connects to the first of the servers that takes the connection, beginning with another one each time.
    private final class EitherServer: ClientConnector {
        let servers: Servers
        let turn = Atomic<Int>(0)

        init(_ servers: Servers) { self.servers = servers }

        var target: String { "either server" }

        func connect(timeout: Duration) async throws(RPCError) -> any ClientConnection {
            let first = self.turn.wrappingAdd(1, ordering: .relaxed).oldValue
            var failure = RPCError(.unavailable, "no server", processed: .no)
            for step in 0..<2 {
                guard let server = self.servers.state.withLock({ $0[(first + step) & 1] }) else { continue }
                do throws(RPCError) {
                    return try await server.connect(timeout: timeout)
                } catch {
                    failure = error
                }
            }
            throw failure
        }
    }

    /// What became of the calls.
    private final class Outcomes: Sendable {
        let succeeded = Atomic<Int>(0)
        let failures = Locked<[String]>([])
    }

    func run(_ directory: String) async throws -> String {
        let servers = Servers()
        var processes = [
            try ServerProcess(directory: directory, limits: Self.limits),
            try ServerProcess(directory: directory, limits: Self.limits),
        ]
        for (index, process) in processes.enumerated() { servers.set(index, try process.transport()) }
        let clients = (0..<self.clients).map { _ in ProofClient(EitherServer(servers)) }
        let outcomes = Outcomes()
        let clock = ContinuousClock()
        let start = clock.now
        var restarts = 0
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, client) in clients.enumerated() {
                group.addTask {
                    let pause = Duration.seconds(1) * self.clients / self.callsPerSecond
                    await withTaskGroup(of: Void.self) { calls in
                        var next = start.advanced(by: pause * index / self.clients)
                        while clock.now < start.advanced(by: .seconds(self.seconds)) {
                            try? await clock.sleep(until: next)
                            next = next.advanced(by: pause)
                            calls.addTask {
                                do {
                                    let size: UInt32 = 100
                                    let reply = try await client.calls.unaryCall(UnaryCallRequest(responseSize: size))
                                    guard reply.payload.count == Int(size) else { throw ProofError("a short reply") }
                                    outcomes.succeeded.wrappingAdd(1, ordering: .relaxed)
                                } catch {
                                    outcomes.failures.withLock { $0.append("\(error)") }
                                }
                            }
                        }
                    }
                }
            }
            while clock.now < start.advanced(by: .seconds(self.seconds - self.interval)) {
                try await Task.sleep(for: .seconds(self.interval))
                let index = restarts & 1
                let old = processes[index]
                try await old.stop()
                processes[index] = try ServerProcess(directory: directory, port: old.port, limits: Self.limits)
                servers.set(index, try processes[index].transport())
                restarts += 1
            }
            try await group.waitForAll()
        }
        for client in clients { await client.close() }
        for process in processes { try await process.stop() }
        let failed = outcomes.failures.withLock { $0 }
        let count = outcomes.succeeded.load(ordering: .relaxed)
        let figures =
            "\(restarts) restarts in \(self.seconds) s under \(count / max(1, self.seconds)) calls/s: "
            + "\(count) calls succeeded, \(failed.count) failed"
        guard failed.isEmpty, count > self.seconds * self.callsPerSecond * 9 / 10 else {
            throw ProofError("\(figures)\n\(Set(failed).prefix(5).joined(separator: "\n"))")
        }
        return figures
    }

    private static let limits = ["drainGrace=5000"]
}
