// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonClient
import BatonCore
import BatonServer
import BatonTransport
import GreeterMessages
import Logging

/// A server and a client in one process, without a socket.
@main
enum Program {
    static func main() async throws {
        let logger = Logger(label: "greeter")
        let transport = InProcessTransport(logger: logger)
        let server = try RPCServer(
            transport: transport.server,
            handlers: Greeter.handlers(FriendlyGreeter()),
            logger: logger
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            let client = RPCClient(transport: transport.client)
            let greeter = Greeter.Client(client)
            print(try await greeter.sayHello(HelloRequest(name: "Ada")).text)
            try await greeter.sayHelloManyWays(HelloRequest(name: "Ada")) { replies in
                for try await reply in replies { print(reply.text) }
            }
            await client.close()
            server.beginGracefulShutdown()
            try await group.waitForAll()
        }
    }
}
