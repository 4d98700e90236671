// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonConformance
internal import BatonCore
internal import BatonTransport

/// Messages far above the windows pass in every kind of call.
struct LargeMessages: Sendable {
    var window = 64 << 10
    var sizes = [4 << 20, 10 << 20]
    var each = 8

    func run(_ directory: String) async throws -> String {
        let largest = (self.sizes.max() ?? 0) + 64
        let server = try ServerProcess(
            directory: directory,
            limits: [
                "messageBytes=\(largest)", "callCredit=\(self.window)", "connectionCredit=\(self.window)",
                "assemblyBytes=\(largest)",
            ]
        )
        let client = try ProofClient(
            server,
            limits: .defaults.with {
                $0.messageBytes = largest
                $0.callCredit = self.window
                $0.connectionCredit = self.window
                $0.assemblyBytes = largest
            }
        )
        for size in self.sizes {
            let payload = [UInt8](repeating: 0, count: size - 16)
            // All kinds at once, so that they share the connection's window and the assembly budget.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<2 { group.addTask { try await self.calls(client, payload) } }
                try await group.waitForAll()
            }
        }
        await client.close()
        try await server.stop()
        let sizes = self.sizes.map(ProcessFigures.text).joined(separator: " and ")
        return "messages of \(sizes) passed in all four kinds, both ways, two at a time, through windows of "
            + "\(self.window >> 10) KiB of call and connection"
    }

    private func calls(_ client: ProofClient, _ payload: [UInt8]) async throws {
        let size = payload.count
        let unary = try await client.calls.unaryCall(UnaryCallRequest(responseSize: UInt32(size), payload: payload))
        try self.check(unary.payload.count == size && unary.receivedBytes == UInt64(size), "a unary call", size)
        let input = try await client.calls.streamingInput { requests in
            for _ in 0..<self.each { try await requests.write(StreamingInputRequest(payload: payload)) }
        }
        try self.check(input.aggregatedSize == UInt64(size * self.each), "a client stream", size)
        let parts = (0..<self.each).map { _ in ReplyPart(size: UInt32(size)) }
        try await client.calls.streamingOutput(StreamingOutputRequest(parts: parts)) { replies in
            var count = 0
            for try await reply in replies {
                try self.check(reply.payload.count == size, "a server stream", size)
                count += 1
            }
            try self.check(count == self.each, "a server stream's count", size)
        }
        try await client.calls.fullDuplex { call in
            var iterator = call.replies.makeAsyncIterator()
            for _ in 0..<self.each {
                try await call.requests.write(
                    StreamingOutputRequest(parts: [ReplyPart(size: UInt32(size))], payload: payload)
                )
                try self.check(try await iterator.next()?.payload.count == size, "a bidirectional stream", size)
            }
            call.finishSending()
            try self.check(try await iterator.next() == nil, "the end of a bidirectional stream", size)
        }
    }

    private func check(_ holds: Bool, _ what: String, _ size: Int) throws {
        guard holds else { throw ProofError("\(what) with messages of \(size) bytes went wrong") }
    }
}
