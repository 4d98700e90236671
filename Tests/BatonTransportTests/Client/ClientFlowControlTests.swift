// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import BatonTesting
internal import BatonTransport
internal import BatonWire
internal import Testing

@Suite("flow control of a client's streams", .timeLimit(.minutes(1)))
struct ClientFlowControlTests {
    private static let kibibyte = [UInt8](repeating: 7, count: 1024)

    /// Reads DATA until a call has sent so many bytes.
    private static func receive(_ bytes: Int, from peer: RawPeer) throws {
        var total = 0
        while total < bytes { total += try peer.receiveData().body.count }
        #expect(total == bytes)
    }

    private static func credit(_ frame: RawPeer.Received) -> UInt32 {
        frame.body.withUnsafeBytes { UInt32(bigEndian: $0.loadUnaligned(as: UInt32.self)) }
    }

    @Test("a writer sends what the credit allows, runs ahead by the outbox and one message, and suspends")
    func writerSuspends() async throws {
        let written = Watched(0)
        try await FramedServer.run { peer in
            try peer.begin(FramedServer.settings { $0.callCredit = 65_536 })
            let id = try peer.receiveRequest().id
            try Self.receive(64 << 10, from: peer)
            // The client says by another call that its writer stands.
            let next = try peer.receive()
            #expect(next?.header.type == .request)
            try peer.send(RawFrames.end(id + 2, message: []))
            try peer.grant(id, 1 << 20)
            try Self.receive(136 << 10, from: peer)
            #expect(try peer.receiveData().flags == [.endStream, .noMessage])
            try peer.send(RawFrames.end(id))
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming))
            let writer = Task {
                for _ in 0..<200 {
                    try await call.send(Self.kibibyte)
                    written.update { $0 += 1 }
                }
                call.finishSending()
            }
            // 64 were sent, one waits in the connection, and the outbox holds between half of 64 and all.
            try await written.wait(for: "the writer to run ahead") { $0 >= 64 + 1 + 31 }
            for _ in 0..<100 { await Task.yield() }
            #expect(written.value <= 64 + 1 + 64)
            _ = try await connection.call(.unary())
            try await writer.value
            #expect(try await call.receiveAll().isEmpty)
        }
    }

    @Test("credit for one call or for the connection lets a writer go on", arguments: [true, false])
    func credit(ofCall: Bool) async throws {
        let written = Signal()
        try await FramedServer.run { peer in
            try peer.begin(
                FramedServer.settings {
                    $0.callCredit = ofCall ? 65_536 : 1 << 20
                    $0.connectionCredit = ofCall ? 1 << 20 : 65_536
                }
            )
            let id = try peer.receiveRequest().id
            for _ in 0..<3 {
                try Self.receive(64 << 10, from: peer)
                #expect(try peer.framesBeforeAnswer().isEmpty)
                try peer.grant(ofCall ? id : 0, 65_536)
            }
            // A message can have gone before its writer goes on.
            try written.wait(for: "the writer")
            try peer.send(RawFrames.end(id))
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming))
            for _ in 0..<192 { try await call.send(Self.kibibyte) }
            written.raise()
            #expect(try await call.receiveAll().isEmpty)
        }
    }

    @Test("small and empty messages cost 64 bytes of credit each")
    func smallMessages() async throws {
        let written = Signal()
        try await FramedServer.run { peer in
            try peer.begin(FramedServer.settings { $0.callCredit = 65_536 })
            let id = try peer.receiveRequest().id
            for value in 0..<1024 { #expect(try peer.receiveData().body.count == value % 2) }
            #expect(try peer.framesBeforeAnswer().isEmpty)
            try peer.grant(id, 65_536)
            for value in 0..<76 { #expect(try peer.receiveData().body.count == value % 2) }
            // A message can have gone before its writer goes on.
            try written.wait(for: "the writer")
            try peer.send(RawFrames.end(id))
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming))
            for value in 0..<1100 { try await call.send([UInt8](repeating: 1, count: value % 2)) }
            written.raise()
            #expect(try await call.receiveAll().isEmpty)
        }
    }

    @Test("a request above the server's limit is refused where it is written, and the call goes on")
    func largeRequest() async throws {
        try await FramedServer.run { peer in
            try peer.begin(FramedServer.settings { $0.messageBytes = 20_000 })
            let id = try peer.receiveRequest().id
            #expect(try peer.receiveData().body == [1])
            try peer.send(RawFrames.end(id))
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.bidirectionalStreaming))
            let error = try await status { try await call.send([UInt8](repeating: 0, count: 20_001)) }
            #expect(error.code == .resourceExhausted && error.origin == .local)
            #expect(error.message.contains("20001") && error.message.contains("20000"))
            try await call.send([1])
            #expect(try await call.receiveAll().isEmpty)
        }
    }

    @Test("a request larger than a frame, and than the credit, goes in parts, beside small messages of other calls")
    func fragments() async throws {
        let large = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let written = Signal()
        let (_, seen) = try await FramedServer.run { peer in
            try peer.begin(FramedServer.settings { $0.callCredit = 65_536 })
            let (first, second) = (try peer.receiveRequest().id, try peer.receiveRequest().id)
            var message: [UInt8] = []
            var isSmallSeen = false
            var isDone = false
            while !isDone {
                let data = try peer.receiveData()
                if data.id == second {
                    #expect(data.body == [9])
                    isSmallSeen = true
                    try peer.grant(first, 1 << 20)
                } else {
                    message += data.body
                    isDone = !data.flags.contains(.more)
                }
            }
            #expect(isSmallSeen)
            try written.wait(for: "the writers")
            try peer.send(RawFrames.end(first))
            try peer.send(RawFrames.end(second))
            try peer.receiveToEnd()
            return message
        } client: { connection in
            let first = try await connection.open(.stream(.bidirectionalStreaming))
            let second = try await connection.open(.stream(.bidirectionalStreaming))
            try await withThrowingTaskGroup { group in
                group.addTask { try await first.send(large) }
                // The first cannot end before the second was sent.
                group.addTask { try await second.send([9]) }
                try await group.waitForAll()
            }
            written.raise()
            #expect(try await first.receiveAll().isEmpty)
            #expect(try await second.receiveAll().isEmpty)
        }
        #expect(seen == [0x00, 0x03, 0x0d, 0x40] + large)
    }

    @Test("credit goes back when the application reads, in sums of a quarter of what the call begins with")
    func creditBack() async throws {
        let limits = TransportLimits.defaults.with { $0.callCredit = 64 << 10 }
        try await FramedServer.run(limits: limits) { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            for _ in 0..<64 { try peer.sendData(id, Self.kibibyte) }
            // Nobody reads: nothing comes back, but the connection's credit does.
            var frames = try peer.framesBeforeAnswer()
            if !frames.contains(where: { $0.header.type == .request }) { frames.append(try peer.receive(.request)) }
            #expect(frames.allSatisfy { $0.header.streamID == 0 || $0.header.type == .request })
            try peer.send(RawFrames.end(id + 2, message: []))
            var granted: UInt32 = 0
            while granted < 64 << 10 {
                let window = try peer.receive(.window)
                guard window.header.streamID == id else { continue }
                #expect(Self.credit(window) >= 16 << 10)
                granted += Self.credit(window)
            }
            #expect(granted == 64 << 10)
            try peer.send(RawFrames.end(id))
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.serverStreaming, message: []))
            _ = try await call.initialMetadata
            _ = try await connection.call(.unary())
            #expect(try await call.receiveAll().count == 64)
        }
    }

    @Test("a reply larger than the credit is granted to its end, and reading it pays that back first")
    func largeReply() async throws {
        let limits = TransportLimits.defaults.with { $0.callCredit = 64 << 10 }
        let reply = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 3) }
        try await FramedServer.run(limits: limits) { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            let parts = [[0x00, 0x03, 0x0d, 0x40] + reply[..<10_000], Array(reply[10_000..<20_000])]
            try peer.send(RawFrames.frame(.data, flags: .more, stream: id, body: parts[0]))
            try peer.send(RawFrames.frame(.data, flags: .more, stream: id, body: parts[1]))
            let window = try peer.receive(.window)
            #expect(window.header.streamID == id)
            // 190,000 were missing, and 64 for a short last fragment; 55,532 were left.
            #expect(Self.credit(window) == 190_000 + 64 - (65_536 - 10_004))
            var rest = reply[20_000...]
            while !rest.isEmpty {
                let part = rest.prefix(16_000)
                rest = rest.dropFirst(16_000)
                try peer.send(RawFrames.frame(.data, flags: rest.isEmpty ? [] : .more, stream: id, body: Array(part)))
            }
            let back = try peer.receive(.window)
            #expect(back.header.streamID == id || back.header.streamID == 0)
            try peer.send(RawFrames.end(id))
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.serverStreaming, message: []))
            #expect(try await call.receive() == reply)
            #expect(try await call.receiveAll().isEmpty)
        }
    }

    @Test("a stream that nobody reads does not hold up another on the same connection")
    func unreadStream() async throws {
        let limits = TransportLimits.defaults.with {
            $0.callCredit = 64 << 10
            $0.connectionCredit = 64 << 10
        }
        try await FramedServer.run(limits: limits) { peer in
            try peer.begin()
            let (unread, read) = (try peer.receiveRequest().id, try peer.receiveRequest().id)
            var connection = 64 << 10
            func send(_ id: StreamID) throws {
                while connection < 1024 {
                    let window = try peer.receive(.window)
                    if window.header.streamID == 0 { connection += Int(Self.credit(window)) }
                }
                connection -= 1024
                try peer.sendData(id, Self.kibibyte)
            }
            for _ in 0..<64 { try send(unread) }
            for _ in 0..<64 { try send(read) }
            try peer.send(RawFrames.end(read))
            _ = try peer.receive(.cancel)
            try peer.send(RawFrames.end(unread))
            try peer.receiveToEnd()
        } client: { connection in
            let unread = try await connection.open(.stream(.serverStreaming, message: []))
            let read = try await connection.open(.stream(.serverStreaming, message: []))
            #expect(try await read.receiveAll().count == 64)
            #expect(!unread.isOver)
            unread.cancel()
        }
    }

    @Test("a server that sends beyond the credit loses its client")
    func overrun() async throws {
        let limits = TransportLimits.defaults.with { $0.callCredit = 64 << 10 }
        try await FramedServer.run(limits: limits) { peer in
            try peer.begin()
            let id = try peer.receiveRequest().id
            for _ in 0..<65 { try peer.sendData(id, Self.kibibyte) }
            #expect(try peer.receiveGoAway().code == .flowControl)
            try peer.receiveToEnd()
        } client: { connection in
            let call = try await connection.open(.stream(.serverStreaming, message: []))
            let error = try await status { _ = try await call.ending }
            #expect(error.code == .unavailable && error.message.contains("credit"))
            #expect(!connection.isUsable)
            // What came within the credit is there.
            for _ in 0..<64 { #expect(try await call.receive() == Self.kibibyte) }
            _ = try await status { _ = try await call.receive() }
        }
    }
}
