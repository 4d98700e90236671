// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

/// Server and client of the golden service, as generated, talk to each other.
@Suite("Generated servers and clients of every kind of method")
struct GeneratedStreamTests {
    private let channel = LoopbackChannel(Streams.handlers(LeafServer()))
    private var client: Streams.Client { Streams.Client(self.channel) }

    @Test("every method has a handler of its kind")
    func handlers() {
        let methods = Streams.handlers(LeafServer()).map(\.method)
        #expect(methods.map(\.fullName) == Streams.descriptor.methods.map(\.fullName))
        #expect(
            methods.prefix(4).map(\.kind) == [.unary, .clientStreaming, .serverStreaming, .bidirectionalStreaming]
        )
    }

    @Test("one request, one reply")
    func unary() async throws {
        #expect(try await self.client.single(Leaf(id: "a")) == Leaf(id: "a"))
    }

    @Test("many requests, one reply, with what came beside it")
    func clientStreaming() async throws {
        let reply = try await self.client.gatherReply { requests in
            for id in ["a", "b", "c"] { try await requests.write(Leaf(id: id)) }
        }
        #expect(reply.initialMetadata["names"] == "a,b,c")
        #expect(try await self.client.gather { _ in } == Nothing())
    }

    @Test("a client whose requests are refused gets the server's status, and a client that gives up its own error")
    func clientStreamingFails() async throws {
        let refused = await #expect(throws: RPCError.self) {
            try await self.client.gather { try await $0.write(Leaf(id: "bad")) }
        }
        #expect(refused?.code == .invalidArgument)
        await #expect(throws: LeafError.self) { try await self.client.gather { _ in throw LeafError() } }
        #expect(self.channel.isLastCancelled)
    }

    @Test("one request, many replies, and what comes with the end")
    func serverStreaming() async throws {
        let request = Leaf(veins: [.init(length: 3), .init(length: 5)])
        let (ids, trailers) = try await self.client.scatter(request) { replies in
            var ids: [String] = []
            for try await leaf in replies { ids.append(leaf.id) }
            return (ids, try await replies.ending.trailers)
        }
        #expect(ids == ["3", "5"])
        #expect(trailers["count"] == "2")
    }

    @Test("a status other than OK is thrown behind the replies that came before it")
    func serverStreamingFails() async throws {
        var seen = 0
        let error = await #expect(throws: RPCError.self) {
            try await self.client.scatter(Leaf(id: "fail", veins: [.init(), .init()])) { replies in
                for try await _ in replies { seen += 1 }
            }
        }
        #expect(error?.code == .dataLoss)
        #expect(seen == 2)
    }

    @Test("many requests, many replies, in turns")
    func bidirectional() async throws {
        let answers = try await self.client.exchange { call in
            var replies = call.replies.makeAsyncIterator()
            var answers: [String] = []
            for id in ["x", "y"] {
                try await call.requests.write(Leaf(id: id))
                answers.append(try await replies.next()?.id ?? "")
            }
            call.finishSending()
            #expect(try await replies.next() == nil)
            return answers
        }
        #expect(answers == ["x!", "y!"])
        #expect(!self.channel.isLastCancelled)
    }

    @Test("leaving the scope before the end cancels the call, and gives the scope's value")
    func leaving() async throws {
        let first = try await self.client.exchange { call in
            try await call.requests.write(Leaf(id: "x"))
            for try await leaf in call.replies { return leaf.id }
            return ""
        }
        #expect(first == "x!")
        #expect(self.channel.isLastCancelled)
    }

    @Test("a closure may return what it likes where a message is called like the generated type parameter")
    func names() async throws {
        let count = try await self.client.values(Value()) { replies in
            var count = 0
            for try await _ in replies { count += 1 }
            return count
        }
        #expect(count == 1)
        #expect(try await self.client.outcomes { _ in "left" } == "left")
        #expect(try await self.client.channel { _ in } == Nothing())
    }

    @Test("an actor's closure works on the actor's state")
    func actors() async throws {
        let counter = LeafCounter()
        try await counter.count(self.client)
        #expect(await counter.leaves == 2)
    }
}

private struct LeafError: Error {}

private actor LeafCounter {
    var leaves = 0

    func count(_ client: Streams.Client) async throws {
        try await client.scatter(Leaf(veins: [.init(), .init()])) { replies in
            for try await _ in replies { self.leaves += 1 }
        }
    }
}
