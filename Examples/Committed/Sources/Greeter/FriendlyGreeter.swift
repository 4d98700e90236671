// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import BatonCore
import GreeterMessages

/// Answers the calls.
struct FriendlyGreeter: Greeter.Server {
    func sayHello(_ request: HelloRequest, context: CallContext) async throws -> HelloReply {
        HelloReply(text: "Hello, \(request.name)!")
    }

    func sayHelloManyWays(
        _ request: HelloRequest,
        replies: MessageWriter<HelloReply>,
        context: CallContext
    ) async throws {
        for greeting in ["Hello", "Hallo", "Bonjour", "Ciao"] {
            try await replies.write(HelloReply(text: "\(greeting), \(request.name)!"))
        }
    }
}
