// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonClient
internal import BatonCore
internal import UnixSignals

/// A call of a kind with streams: sends requests as they are read and prints replies as they come.
struct StreamedCall: Sendable {
    let call: DescribedCall
    let session: Session
    let printer: AnswerPrinter

    /// Makes the call.
    ///
    /// - Parameter source: the requests; nil for none, or an empty one where the method takes one.
    /// - Throws: ``Interruption`` when Ctrl-C is pressed; the call is then cancelled.
    func run(_ source: JSONSource?) async throws {
        let interrupts = await UnixSignalsSequence(trapping: .sigint)
        // What follows the call, and a second Ctrl-C, ends at once as everywhere else.
        defer { Interrupt.install() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                for await _ in interrupts {
                    Interrupt.install()
                    throw Interruption()
                }
            }
            group.addTask { try await self.exchange(source) }
            try await group.next()
        }
    }

    private func exchange(_ source: JSONSource?) async throws {
        let kind = self.call.kind
        guard kind != .serverStreaming else {
            let source = source ?? .argument("{}")
            let call = try await self.open(self.call.request(source.read(), from: source))
            defer { call.cancel() }
            return try await self.receive(call)
        }
        let requests = try source.map { source throws(CommandFailure) in
            try Requests(source, self.call)
        }
        let call = try await self.open(nil)
        defer { call.cancel() }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                try await self.send(requests, to: call)
                return false
            }
            group.addTask {
                try await self.receive(call)
                return true
            }
            // The server may end the call before it has all requests.
            while let isOver = try await group.next(), !isOver {}
        }
    }

    private func open(_ request: [UInt8]?) async throws(RPCError) -> any StreamingCall {
        try await self.session.client.open(
            request,
            method: self.call.method,
            kind: self.call.kind,
            options: self.session.options
        )
    }

    private func send(_ requests: Requests?, to call: any StreamingCall) async throws {
        while let request = try await requests?.next() {
            do {
                try await call.send { reserve in try reserve(request.count).copyBytes(from: request) }
            } catch {
                // Its status says why, and reading the replies brings it.
                guard call.isOver else { throw error }
                return
            }
        }
        call.finishSending()
    }

    private func receive(_ call: any StreamingCall) async throws {
        var count = 0
        while let reply = try await call.next({ Array($0) }) {
            let answer = try self.call.answer(reply)
            if self.call.kind == .clientStreaming {
                try self.printer.print(answer)
            } else {
                try self.printer.print(answer, isFirst: count == 0)
            }
            count += 1
        }
        guard self.call.kind == .clientStreaming, count != 1 else { return }
        throw RPCError(.internalError, "\(self.call.method) did not answer with one message", origin: .local)
    }
}
