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
        let client = try ChildProcess(program, [server.directory, "victim", "\(server.port)"])
        // It says a byte when its calls are open.
        let said = client.byte()
        client.end()
        guard said != nil else { throw ProofError("a client that was to be killed could not open its calls") }
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
