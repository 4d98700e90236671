// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTLS
internal import BatonTransport
internal import Glibc

/// A conformance server in a process of its own, so that its memory is its own too.
final class ServerProcess: Sendable {
    let pid: pid_t
    let port: Int
    private let hasEnded = Locked(false)
    let directory: String

    /// Starts a server and waits until it listens.
    ///
    /// - Parameters:
    ///   - directory: where its certificates are; made when missing.
    ///   - port: where it listens; 0 for a free port.
    ///   - limits: `NAME=VALUE`, as the program takes them.
    init(directory: String, port: Int = 0, limits: [String] = []) throws {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ProofError("no pipe") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        posix_spawn_file_actions_addclose(&actions, ends[1])
        var words = [Self.program, directory, "--port", "\(port)", "--threads", "1"]
        for limit in limits { words += ["--limit", limit] }
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        defer { arguments.forEach { free($0) } }
        arguments.append(nil)
        var pid: pid_t = 0
        let code = posix_spawn(&pid, Self.program, &actions, nil, arguments, environ)
        close(ends[1])
        defer { close(ends[0]) }
        guard code == 0 else { throw ProofError("cannot start \(Self.program): \(String(cString: strerror(code)))") }
        self.pid = pid
        self.directory = directory
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while read(ends[0], &byte, 1) == 1, byte != 10 { line.append(byte) }
        let address = String(decoding: line, as: UTF8.self)
        guard let port = address.split(separator: ":").last.flatMap({ Int($0) }) else {
            throw ProofError("the server said \"\(address)\" instead of its address")
        }
        self.port = port
    }

    /// The server's program, beside this one.
    private static var program: String {
        let own = CommandLine.arguments.first ?? ""
        let directory = own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return "\(directory.isEmpty ? "." : directory)/baton-conformance-server"
    }

    /// How clients reach it.
    func transport(_ limits: TransportLimits = .defaults) throws -> SocketConnector {
        try Self.connector(directory: self.directory, port: self.port, limits: limits)
    }

    static func connector(
        directory: String,
        port: Int,
        limits: TransportLimits = .defaults
    ) throws -> SocketConnector {
        var tls = TLSClientConfiguration()
        tls.trustRoots = .authorities(.file("\(directory)/ca.pem"))
        return SocketConnector(host: "localhost", port: port, contexts: try TLSContextSource(tls), limits: limits)
    }

    var resident: Int { get throws { try ProcessFigures.resident(self.pid) } }
    var descriptors: Int { get throws { try ProcessFigures.descriptors(self.pid) } }

    func signal(_ number: CInt) {
        kill(self.pid, number)
    }

    /// A proof that failed leaves no server behind.
    deinit {
        if !self.hasEnded.withLock({ $0 }) { kill(self.pid, SIGKILL) }
    }

    /// Drains the server and waits for its end.
    ///
    /// - Throws: ``ProofError`` when it did not end cleanly.
    func stop() async throws {
        self.signal(SIGTERM)
        for _ in 0..<4_000 {
            var status: CInt = 0
            if waitpid(self.pid, &status, WNOHANG) == self.pid {
                self.hasEnded.withLock { $0 = true }
                guard status == 0 else { throw ProofError("the server ended with status \(status)") }
                return
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        self.signal(SIGKILL)
        throw ProofError("the server did not end within 40 s")
    }
}
