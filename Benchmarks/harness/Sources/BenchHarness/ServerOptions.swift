// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// The flags of every bench server.
public struct ServerOptions: Sendable {
    /// The address to listen on.
    public let host: String
    /// The port to listen on; 0 lets the system choose.
    public let port: Int
    /// PEM file with the server's certificate.
    public let certificate: String
    /// PEM file with the certificate's private key.
    public let key: String
    /// JWKS file with the key that signs tokens.
    public let tokenKeys: String
    /// Event loop threads.
    public let threads: Int

    /// Reads the flags.
    /// - Parameter arguments: The command line without the program's name and subcommand.
    /// - Throws: `BenchError` naming the flag.
    public init(_ arguments: some Sequence<String>) throws {
        let flags = try Flags(arguments, known: ["host", "port", "certificate", "key", "token-keys", "threads"])
        self.host = try flags.string("host", default: "127.0.0.1")
        self.port = try flags.int("port", default: 0, in: 0...65_535)
        self.certificate = try flags.string("certificate")
        self.key = try flags.string("key")
        self.tokenKeys = try flags.string("token-keys")
        self.threads = try flags.int("threads", default: 1, in: 1...1_024)
    }
}
