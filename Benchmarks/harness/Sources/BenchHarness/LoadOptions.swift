// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The flags of every load generator.
public struct LoadOptions: Sendable {
    /// What is called.
    public let mode: LoadMode
    /// Encoded bytes of a message of `LoadMode.echo`.
    public let size: Int
    /// Messages of each stream of `LoadMode.stream`.
    public let messages: Int
    /// The server's address.
    public let host: String
    /// The server's port.
    public let port: Int
    /// PEM file with the certificate authority that the server's certificate must come from.
    public let ca: String
    /// The name that the server's certificate must carry.
    public let serverName: String
    /// The token, sent as `authorization: Bearer …` with each call.
    public let token: String
    /// How many connections are open.
    public let connections: Int
    /// How many calls are in flight on each connection.
    public let depth: Int
    /// Seconds of load before the measured window.
    public let warmup: Double
    /// Seconds of the measured window.
    public let duration: Double
    /// Event loop threads.
    public let threads: Int

    /// Reads the flags and the token file.
    /// - Parameter arguments: The command line without the program's name and subcommand.
    /// - Throws: `BenchError` naming the flag or file.
    public init(_ arguments: some Sequence<String>) throws {
        let flags = try Flags(
            arguments,
            known: [
                "mode", "address", "ca", "server-name", "token-file", "connections", "depth", "warmup", "duration",
                "threads", "size", "messages",
            ]
        )
        let mode = try flags.string("mode", default: LoadMode.unary.rawValue)
        guard let mode = LoadMode(rawValue: mode) else {
            let known = LoadMode.allCases.map(\.rawValue).joined(separator: ", ")
            throw BenchError("--mode: unknown mode '\(mode)'; known: \(known)")
        }
        self.mode = mode
        self.size = try flags.int("size", default: 1 << 20, in: 3...1 << 28)
        self.messages = try flags.int("messages", default: 100_000, in: 1...1 << 40)
        let address = try flags.string("address")
        guard let colon = address.lastIndex(of: ":"),
            let port = UInt16(address[address.index(after: colon)...]), port > 0
        else {
            throw BenchError("--address: expected HOST:PORT, found '\(address)'")
        }
        self.host = String(address[..<colon])
        self.port = Int(port)
        self.ca = try flags.string("ca")
        self.serverName = try flags.string("server-name", default: "localhost")
        var token = try readFile(flags.string("token-file"))
        while token.last == UInt8(ascii: "\n") {
            token.removeLast()
        }
        self.token = String(decoding: token, as: UTF8.self)
        self.connections = try flags.int("connections", in: 1...100_000)
        self.depth = try flags.int("depth", in: 1...100_000)
        self.warmup = try flags.seconds("warmup", default: 2, in: 0...3_600)
        self.duration = try flags.seconds("duration", default: 5, in: 0.1...3_600)
        self.threads = try flags.int("threads", default: 1, in: 1...1_024)
    }
}
