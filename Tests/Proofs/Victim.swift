// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore
internal import Glibc

/// A client in a process of its own that is killed while its calls run: the server sees its connection end in the middle.
enum Victim {
    /// Starts a client with open calls, and kills it.
    static func run(_ server: ServerProcess) async throws {
        let program = CommandLine.arguments.first ?? ""
        let words = [program, server.directory, "victim", "\(server.port)"]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        defer { arguments.forEach { free($0) } }
        arguments.append(nil)
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ProofError("no pipe") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        var pid: pid_t = 0
        let code = posix_spawn(&pid, program, &actions, nil, arguments, environ)
        close(ends[1])
        defer { close(ends[0]) }
        guard code == 0 else { throw ProofError("cannot start a client: \(String(cString: strerror(code)))") }
        // It says a byte when its calls are open.
        var byte: UInt8 = 0
        let said = read(ends[0], &byte, 1)
        kill(pid, SIGKILL)
        var status: CInt = 0
        waitpid(pid, &status, 0)
        guard said == 1 else { throw ProofError("a client that was to be killed could not open its calls") }
    }

    /// The client: opens calls of several kinds and waits to be killed.
    static func main(_ directory: String, _ port: Int) async throws {
        let client = ProofClient(try ServerProcess.connector(directory: directory, port: port))
        try await client.calls.flood(FloodRequest(count: 0, size: 1000)) { replies in
            var iterator = replies.makeAsyncIterator()
            _ = try await iterator.next()
            try await client.calls.fullDuplex { call in
                try await call.requests.write(StreamingOutputRequest(parts: [ReplyPart(size: 10)]))
                var answers = call.replies.makeAsyncIterator()
                _ = try await answers.next()
                var byte: UInt8 = 1
                write(STDOUT_FILENO, &byte, 1)
                try await Task.sleep(for: .seconds(60))
            }
        }
    }
}
