// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonTLS
internal import BatonTransport
internal import Glibc

/// A conformance server in a process of its own, so that its memory is its own too.
final class ServerProcess: Sendable {
    let port: Int
    let directory: String
    private let process: ChildProcess

    /// Starts a server and waits until it listens.
    ///
    /// - Parameters:
    ///   - directory: where its certificates are; made when missing.
    ///   - port: where it listens; 0 for a free port.
    ///   - limits: `NAME=VALUE`, as the program takes them.
    init(directory: String, port: Int = 0, limits: [String] = []) throws {
        var arguments = [directory, "--port", "\(port)", "--threads", "1"]
        for limit in limits { arguments += ["--limit", limit] }
        self.process = try ChildProcess(Self.program, arguments)
        self.directory = directory
        let address = self.process.line()
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

    var pid: pid_t { self.process.pid }
    var resident: Int { get throws { try ProcessFigures.resident(self.pid) } }
    var descriptors: Int { get throws { try ProcessFigures.descriptors(self.pid) } }

    func signal(_ number: CInt) {
        self.process.signal(number)
    }

    /// Drains the server and waits for its end.
    ///
    /// - Throws: ``ProofError`` when it did not end cleanly.
    func stop() async throws {
        self.signal(SIGTERM)
        for _ in 0..<4_000 {
            if let status = self.process.status() {
                guard status == 0 else { throw ProofError("the server ended with status \(status)") }
                return
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        self.signal(SIGKILL)
        throw ProofError("the server did not end within 40 s")
    }
}
