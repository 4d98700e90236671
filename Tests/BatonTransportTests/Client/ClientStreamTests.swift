// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("a client's calls with streams, and a server of which every frame is decided", .timeLimit(.minutes(1)))
struct ClientStreamTests {
    private static let entries = [MetadataEntry("x-key", "value")]

    @Test("replies come in their order, around them initial metadata and the ending")
    func replies() async throws {
        try await FramedServer.run { peer in
            try peer.begin()
            let call = try peer.receive(.request)
            #expect(call.header.flags == .endStream)
            #expect(call.body == [1, 2])
            let id = call.header.streamID
            try peer.send(RawFrames.frame(.response, stream: id, head: ResponseHead(metadata: Self.entries).bytes))
            for value in 0..<100 { try peer.sendData(id, [UInt8(value)]) }
            try peer.sendData(id, [])
            var end = EndHead(trailers: Self.entries)
            end.rate = RateFigures(limit: 9, remaining: 8, resetMilliseconds: 7)
            try peer.send(RawFrames.end(id, end, message: [100]))
        } client: { connection in
            let call = try await connection.open(.stream(.serverStreaming, message: [1, 2]))
            #expect(try await call.initialMetadata["x-key"] == "value")
            let replies = try await call.receiveAll()
            #expect(replies == (0..<100).map { [UInt8($0)] } + [[], [100]])
            let ending = try await call.ending
            #expect(ending.trailers["x-key"] == "value")
            #expect(ending.rateLimit?.remaining == 8)
            #expect(call.isOver)
            #expect(try await call.receive() == nil)
        }
    }

    @Test(
        "without a RESPONSE the initial metadata is empty with the first DATA, or with the end",
        arguments: [true, false]
    )
    func noInitialMetadata(data: Bool) async throws {
        try await FramedServer.run { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            if data {
                try peer.sendData(id, [1])
                _ = try peer.receive(.cancel)
            }
            try peer.send(RawFrames.end(id))
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.serverStreaming, message: []))
            #expect(try await call.initialMetadata.isEmpty)
            if data { call.cancel() }
        }
    }

    @Test("replies that came before a failed end are delivered first, then the status, as often as one asks")
    func failedEnd() async throws {
        try await FramedServer.run { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            for value in 0..<3 { try peer.sendData(id, [UInt8(value)]) }
            let head = EndHead(code: .aborted, message: "enough", trailers: Self.entries)
            try peer.send(RawFrames.end(id, head))
        } client: { connection in
            let call = try await connection.open(.stream(.serverStreaming, message: []))
            // The end is known before the first reply is read.
            let ending = try await status { _ = try await call.ending }
            for value in 0..<3 { #expect(try await call.receive() == [UInt8(value)]) }
            for _ in 0..<2 {
                let error = try await status { _ = try await call.receive() }
                #expect(error == ending)
                #expect(error.code == .aborted && error.message == "enough" && error.origin == .peer)
                #expect(error.metadata["x-key"] == "value")
            }
            #expect(try await call.initialMetadata.isEmpty)
        }
    }

    @Test("a call that fails before anything came has no initial metadata")
    func failsAtOnce() async throws {
        try await FramedServer.run { peer in
            try peer.begin()
            try peer.send(RawFrames.end(peer.receiveRequest().id, EndHead(code: .notFound)))
        } client: { connection in
            let call = try await connection.open(.stream(.serverStreaming, message: []))
            #expect(try await status { _ = try await call.initialMetadata }.code == .notFound)
            #expect(try await status { _ = try await call.receive() }.code == .notFound)
        }
    }

    @Test("requests go out in their order, and END_STREAM behind them")
    func requests() async throws {
        let (_, seen) = try await FramedServer.run { peer in
            try peer.begin()
            let call = try peer.receive(.request)
            #expect(call.header.flags == .noMessage)
            var seen: [[UInt8]] = []
            while true {
                let data = try peer.receiveData()
                if !data.flags.contains(.noMessage) { seen.append(data.body) }
                if data.flags.contains(.endStream) { break }
            }
            try peer.send(RawFrames.end(call.header.streamID, message: [42]))
            return seen
        } client: { connection in
            let call = try await connection.open(.stream(.clientStreaming))
            for value in 0..<200 { try await call.send([UInt8(value)]) }
            try await call.send([])
            call.finishSending()
            call.finishSending()
            #expect(try await call.receiveAll() == [[42]])
            _ = try await call.ending
        }
        #expect(seen == (0..<200).map { [UInt8($0)] } + [[]])
    }

    @Test("a kind with one request takes no other")
    func oneRequest() async throws {
        try await FramedServer.run { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            #expect(try peer.framesBeforeAnswer().isEmpty)
            try peer.send(RawFrames.end(id))
        } client: { connection in
            let call = try await connection.open(.stream(.serverStreaming, message: [1]))
            #expect(try await status { try await call.send([2]) }.code == .internalError)
            call.finishSending()
            #expect(try await call.receiveAll().isEmpty)
        }
    }

    @Test("one reply too many is the server's fault and ends the call only")
    func twoReplies() async throws {
        try await FramedServer.run { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            try peer.sendData(id, [1])
            try peer.sendData(id, [2])
            _ = try peer.receive(.cancel)
            try peer.send(RawFrames.end(id, EndHead(code: .cancelled)))
            try peer.send(RawFrames.end(peer.receiveRequest().id, message: [3]))
        } client: { connection in
            let call = try await connection.open(.stream(.clientStreaming))
            let error = try await status { _ = try await call.receiveAll() }
            #expect(error.code == .internalError && error.origin == .local)
            #expect(try await connection.call(.unary()).message == [3])
        }
    }

    @Test("cancelling sends one CANCEL, drops what waits, and makes late frames nobody's")
    func cancel() async throws {
        try await FramedServer.run { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            try peer.sendData(id, [1])
            let cancel = try peer.receive(.cancel)
            #expect(cancel.header.streamID == id)
            #expect(try cancel.head.withUnsafeBytes { try CancelHead(parsing: $0).code } == .cancelled)
            try peer.sendData(id, [2])
            try peer.send(RawFrames.end(id, EndHead(code: .internalError)))
            let next = try peer.receive()
            #expect(next?.header.type == .request)
            try peer.send(RawFrames.end(id + 2, message: [3]))
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming))
            _ = try await call.initialMetadata
            call.cancel()
            call.cancel()
            #expect(call.isOver)
            for _ in 0..<2 {
                let error = try await status { _ = try await call.receive() }
                #expect(error.code == .cancelled && error.origin == .local)
            }
            #expect(try await status { try await call.send([1]) }.code == .cancelled)
            #expect(try await status { _ = try await call.ending }.code == .cancelled)
            #expect(try await connection.call(.unary()).message == [3])
        }
    }

    @Test("a call that is dropped is given up")
    func dropped() async throws {
        try await FramedServer.run { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            try peer.sendData(id, [1])
            #expect(try peer.receive(.cancel).header.streamID == id)
            try peer.send(RawFrames.end(id, EndHead(code: .cancelled)))
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming))
            #expect(try await call.receive() == [1])
        }
    }

    @Test("a cancelled task's reader and writer get CancellationError, and the call goes on until it is left")
    func cancelledTasks() async throws {
        try await FramedServer.run { peer in
            try peer.begin(FramedServer.settings { $0.callCredit = 65_536 })
            let id = try peer.receiveRequest().id
            var total = 0
            while total < 60_000 { total += try peer.receiveData().body.count }
            try peer.sendData(id, [5])
            #expect(try peer.receive(.cancel).header.streamID == id)
            try peer.send(RawFrames.end(id, EndHead(code: .cancelled)))
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming))
            let reader = Task { _ = try await call.receive() }
            reader.cancel()
            await #expect(throws: CancellationError.self) { try await reader.value }
            let writer = Task { while true { try await call.send([UInt8](repeating: 0, count: 10_000)) } }
            #expect(try await call.receive() == [5])
            writer.cancel()
            await #expect(throws: CancellationError.self) { try await writer.value }
            #expect(!call.isOver)
        }
    }

    @Test(
        "an end while this side sends closes it with CANCEL at once, and writers get the status",
        arguments: [true, false]
    )
    func endWhileSending(fails: Bool) async throws {
        try await FramedServer.run { peer in
            try peer.begin(FramedServer.settings { $0.callCredit = 65_536 })
            let id = try peer.receiveRequest().id
            _ = try peer.receiveData()
            try peer.send(RawFrames.end(id, EndHead(code: fails ? .permissionDenied : .ok), message: fails ? nil : [7]))
            #expect(try peer.receive(.cancel).header.streamID == id)
            let next = try peer.receive()
            #expect(next?.header.type == .request)
            try peer.send(RawFrames.end(id + 2, message: [3]))
        } client: { connection in
            let call = try await connection.open(.stream(.clientStreaming))
            let error = try await status {
                while true { try await call.send([UInt8](repeating: 0, count: 10_000)) }
            }
            #expect(call.isOver)
            #expect(error.origin == .peer)
            if fails {
                #expect(error.code == .permissionDenied)
                #expect(try await status { _ = try await call.receive() }.code == .permissionDenied)
            } else {
                #expect(try await call.receiveAll() == [[7]])
                _ = try await call.ending
            }
            #expect(try await connection.call(.unary()).message == [3])
        }
    }

    @Test("the deadline is enforced on this side, and says by whom and how long; the server is told")
    func deadline() async throws {
        let (error, code) = try await FramedServer.run { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            try peer.sendData(id, [1])
            let cancel = try peer.receive(.cancel)
            try peer.send(RawFrames.end(id, EndHead(code: .ok)))
            return try cancel.head.withUnsafeBytes { try CancelHead(parsing: $0).code }
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming, timeout: .milliseconds(50)))
            let error = try await status { _ = try await call.ending }
            #expect(try await status { try await call.send([1]) } == error)
            #expect(try await status { _ = try await call.receive() } == error)
            return error
        }
        #expect(code == .deadlineExceeded)
        #expect(error.code == .deadlineExceeded && error.origin == .local && error.processed == .maybe)
        #expect(error.message.contains("this side noticed after") && error.message.contains("50 ms"))
    }

    @Test("a call waits for a slot within its deadline, and has its place when another ends")
    func slots() async throws {
        try await FramedServer.run { peer in
            try peer.begin(FramedServer.settings { $0.concurrentCalls = 16 })
            var ids: [StreamID] = []
            for _ in 0..<16 { ids.append(try peer.receiveRequest().id) }
            // Nothing comes until one of them is over.
            let cancel = try peer.receive()
            #expect(cancel?.header.type == .cancel)
            try peer.send(RawFrames.end(ids[3]))
            #expect(try peer.receiveRequest().id == 33)
            for id in ids + [33] where id != ids[3] { try peer.send(RawFrames.end(id)) }
            try peer.receiveToEnd()
        } client: { connection in
            var calls: [any StreamingCall] = []
            for _ in 0..<16 { calls.append(try await connection.open(.stream(.serverStreaming, message: []))) }
            async let placed = connection.open(.stream(.serverStreaming, message: []))
            let late = try await status {
                _ = try await connection.open(.stream(.serverStreaming, message: [], timeout: .milliseconds(20)))
            }
            #expect(late.code == .deadlineExceeded && late.processed == .no)
            calls.remove(at: 3).cancel()
            #expect(try await placed.receiveAll().isEmpty)
            for call in calls { #expect(try await call.receiveAll().isEmpty) }
        }
    }

    @Test("a call that is cancelled while it waits for a slot is never sent")
    func cancelledWaiting() async throws {
        try await FramedServer.run { peer in
            try peer.begin(FramedServer.settings { $0.concurrentCalls = 16 })
            var ids: [StreamID] = []
            for _ in 0..<16 { ids.append(try peer.receiveRequest().id) }
            #expect(try peer.framesBeforeAnswer().isEmpty)
            for id in ids { try peer.send(RawFrames.end(id)) }
            #expect(try peer.receiveRequest().body == [9])
            try peer.send(RawFrames.end(33, message: [9]))
        } client: { connection in
            var calls: [any StreamingCall] = []
            for _ in 0..<16 { calls.append(try await connection.open(.stream(.serverStreaming, message: []))) }
            let waiting = Task { _ = try await connection.open(.stream(.serverStreaming, message: [])) }
            waiting.cancel()
            let error = try await status { try await waiting.value }
            #expect(error.code == .cancelled && error.processed == .no)
            for call in calls { #expect(try await call.receiveAll().isEmpty) }
            #expect(try await connection.call(.unary([9])).message == [9])
        }
    }

    @Test("a call is open once the server's SETTINGS have come, and its request goes out before")
    func beforeSettings() async throws {
        try await FramedServer.run { peer in
            let id = try peer.receiveRequest().id
            try peer.begin()
            #expect(try peer.receiveData().body == [1])
            try peer.send(RawFrames.end(id))
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming))
            try await call.send([1])
            #expect(try await call.receiveAll().isEmpty)
        }
    }

    @Test("a connection that ends before SETTINGS fails the call that was sent as maybe processed")
    func lostBeforeSettings() async throws {
        try await FramedServer.run { peer in
            _ = try peer.receiveRequest()
            peer.socket.close()
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming))
            let error = try await status { _ = try await call.receive() }
            #expect(error.code == .unavailable && error.processed == .maybe)
            #expect(try await status { try await call.send([1]) } == error)
        }
    }

    @Test("calls above the last id of GOAWAY were not processed; those below go on")
    func goAway() async throws {
        try await FramedServer.run { peer in
            try peer.begin()
            let (first, second) = (try peer.receiveRequest().id, try peer.receiveRequest().id)
            let head = GoAwayHead(lastStreamID: first, code: .shutdown, text: "bye", reconnectDelayMilliseconds: 250)
            try peer.send(RawFrames.frame(.goAway, head: head.bytes))
            #expect(try peer.receive(.cancel).header.streamID == second)
            try peer.sendData(first, [1])
            try peer.send(RawFrames.end(first))
            try peer.receiveToEnd()
        } client: { connection in
            let first = try await connection.open(.stream(.bidirectionalStreaming))
            let second = try await connection.open(.stream(.bidirectionalStreaming))
            let error = try await status { _ = try await second.receive() }
            #expect(error.code == .unavailable && error.processed == .no)
            #expect(!connection.isUsable)
            #expect(connection.departure?.reconnectDelay == .milliseconds(250))
            #expect(connection.departure?.reason.contains("bye") == true)
            #expect(try await first.receiveAll() == [[1]])
            let refused = try await status { _ = try await connection.open(.stream(.bidirectionalStreaming)) }
            #expect(refused.code == .unavailable && refused.processed == .no)
        }
    }

    @Test(
        "a lost connection delivers what came, then UNAVAILABLE that may have been processed",
        arguments: [true, false]
    )
    func lost(reset: Bool) async throws {
        let read = Watched(false)
        try await FramedServer.run { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            for value in 0..<3 { try peer.sendData(id, [UInt8(value)]) }
            // All came.
            _ = try peer.framesBeforeAnswer()
            if reset { peer.socket.reset() } else { peer.socket.close() }
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming))
            let error = try await status { _ = try await call.ending }
            #expect(error.code == .unavailable && error.processed == .maybe && error.origin == .local)
            for value in 0..<3 { #expect(try await call.receive() == [UInt8(value)]) }
            #expect(try await status { _ = try await call.receive() } == error)
            read.update { $0 = true }
        }
        #expect(read.value)
    }

    @Test("closing the connection lets open streams finish")
    func closing() async throws {
        try await FramedServer.run { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            #expect(try peer.receiveGoAway().code == .leaving)
            try peer.sendData(id, [1])
            try peer.send(RawFrames.end(id))
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.serverStreaming, message: []))
            async let closed: Void = connection.close()
            #expect(try await call.receiveAll() == [[1]])
            await closed
        }
    }
}
