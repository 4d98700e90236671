// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonClient
import BatonCore
import BatonServer
import BatonTLS
import BatonTransport
import Glibc
import Logging

/// A server and a client.
///
/// - `greeter`: both in one process, without a socket.
/// - `greeter serve PORT CERTIFICATE KEY`: serves over TLS until it is interrupted.
/// - `greeter call PORT AUTHORITY NAME`: calls that server on this machine.
@main
enum Program {
    static func main() async {
        do {
            try await self.run()
        } catch {
            print("greeter: \(error)")
            exit(1)
        }
    }

    static func run() async throws {
        let logger = Logger(label: "greeter")
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch (arguments.first, arguments.count) {
        case (nil, _):
            let transport = InProcessTransport(logger: logger)
            let server = try RPCServer(
                transport: transport.server,
                handlers: Greeter.handlers(FriendlyGreeter()),
                logger: logger
            )
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                try await greet("Ada", over: transport.client)
                server.beginGracefulShutdown()
                try await group.waitForAll()
            }
        case ("serve", 4):
            let tls = TLSServerConfiguration(certificateChain: .file(arguments[2]), privateKey: .file(arguments[3]))
            let server = try RPCServer(
                transport: .tls(host: "127.0.0.1", port: Int(arguments[1]) ?? 0, tls: tls, logger: logger),
                handlers: Greeter.handlers(FriendlyGreeter()),
                logger: logger
            )
            try await server.run()
        case ("call", 4):
            var tls = TLSClientConfiguration()
            tls.trustRoots = .authorities(.file(arguments[2]))
            try await greet(arguments[3], over: .tls(host: "localhost", port: Int(arguments[1]) ?? 0, tls: tls))
        default:
            print("usage: greeter | greeter serve PORT CERTIFICATE KEY | greeter call PORT AUTHORITY NAME")
        }
    }

    static func greet(_ name: String, over transport: ClientTransport) async throws {
        let client = RPCClient(transport: transport)
        let greeter = Greeter.Client(client)
        print(try await greeter.sayHello(HelloRequest(name: name)).text)
        try await greeter.sayHelloManyWays(HelloRequest(name: name)) { replies in
            for try await reply in replies { print(reply.text) }
        }
        await client.close()
    }
}
