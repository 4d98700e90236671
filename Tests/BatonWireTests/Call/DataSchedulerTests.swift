// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("DATA takes turns within its credit")
struct DataSchedulerTests {
    private struct Bench {
        var table = CallTable<ClientCallMachine>()
        var scheduler = DataScheduler()
        var connection: CreditWindow
        var payload = Baton1.framePayload

        init(connection: Int) { self.connection = CreditWindow(connection) }

        mutating func call(_ id: StreamID, credit: Int, messages: [Int], ends: Bool = true) {
            let slot = table.insert(.init(id: id, sending: CreditWindow(credit)))
            for (index, length) in messages.enumerated() {
                scheduler.add(&table[slot], index: UInt32(index), length: length)
            }
            if ends { scheduler.endStream(&table[slot]) }
        }

        mutating func change(
            _ id: StreamID,
            _ body: (inout DataScheduler, inout CallTable<ClientCallMachine>.Slot) -> Void,
        ) {
            guard let index = table.index(of: id) else { return }
            body(&scheduler, &table[index])
        }

        mutating func grant(_ id: StreamID, _ credit: Int) {
            change(id) { scheduler, slot in
                _ = slot.sending.grow(credit)
                scheduler.wake(slot)
            }
        }

        mutating func next() -> DataFrame? {
            guard case .data(let frame)? = scheduler.next(&table, connection: &connection, framePayload: payload) else {
                return nil
            }
            return frame
        }

        mutating func all() -> [DataFrame] {
            var frames: [DataFrame] = []
            while let frame = next() { frames.append(frame) }
            return frames
        }
    }

    @Test("one frame a call, in turn")
    func turns() {
        var bench = Bench(connection: 1 << 20)
        for id: StreamID in [1, 3, 5] { bench.call(id, credit: 1 << 20, messages: [40_000]) }
        expect(bench.all().map(\.streamID), [1, 3, 5, 1, 3, 5, 1, 3, 5])
        #expect(bench.scheduler.isEmpty)
    }

    @Test(
        "a message is cut so that every byte goes once, with one length before the first",
        arguments: [0, 1, 63, 64, 16_371, 16_372, 16_373, 16_374, 32_740, 32_741, 100_000, 1 << 20]
    )
    func fragments(length: Int) {
        var bench = Bench(connection: 1 << 30)
        bench.call(1, credit: length + Baton1.fragmentationCost, messages: [length])
        let frames = bench.all()
        #expect(frames.map(\.count).reduce(0, +) == length)
        var offset = 0
        for (i, frame) in frames.enumerated() {
            #expect(frame.offset == offset)
            offset += frame.count
            let isLast = i == frames.count - 1
            #expect(frame.header.flags == (isLast ? .endStream : .more))
            #expect(frame.endsMessage == isLast)
            #expect(frame.lengthPrefix == (i == 0 && frames.count > 1 ? UInt32(length) : nil))
            #expect(Int(frame.header.length) == frame.count + (frame.lengthPrefix == nil ? 0 : 4))
            #expect(Int(frame.header.length) <= Baton1.framePayload)
            #expect(isLast || frame.count >= Baton1.minimumFragment)
        }
        #expect(bench.scheduler.isEmpty)
    }

    @Test("the announced credit is enough for a message of any length, cut anywhere by the connection's credit")
    func enough() {
        var generator = SeededGenerator(3)
        for _ in 0..<500 {
            let length = Int.random(in: 0...60_000, using: &generator)
            var bench = Bench(connection: 0)
            bench.call(1, credit: length + Baton1.fragmentationCost, messages: [length])
            var sent = 0
            var rounds = 0
            while !bench.scheduler.isEmpty, rounds < 1_000 {
                _ = bench.connection.grow(Int.random(in: 64...5_000, using: &generator))
                for frame in bench.all() {
                    sent += frame.count
                    #expect(frame.endsMessage || frame.count >= Baton1.minimumFragment)
                }
                rounds += 1
            }
            #expect(sent == length)
        }
    }

    @Test("at zero credit nothing goes; a call without credit holds up no other")
    func zero() {
        var bench = Bench(connection: 100_000)
        bench.call(1, credit: 0, messages: [10])
        bench.call(3, credit: 1_000, messages: [10])
        expect(bench.all().map(\.streamID), [3])
        #expect(!bench.scheduler.isEmpty)
        bench.connection = CreditWindow(63)
        bench.grant(1, 1_000)
        expect(bench.next(), nil)
        bench.connection = CreditWindow(64)
        expect(bench.next()?.streamID, 1)
    }

    @Test("END_STREAM alone costs nothing")
    func endStreamAlone() {
        var bench = Bench(connection: 0)
        bench.call(1, credit: 0, messages: [])
        let frame = bench.next()
        #expect(frame?.header.flags == [.endStream, .noMessage])
        #expect(frame?.header.length == 0)
        #expect(bench.scheduler.isEmpty)
    }

    @Test("END waits behind the messages of its call; when they are dropped it goes at once")
    func end() {
        var bench = Bench(connection: 1 << 20)
        bench.call(1, credit: 1 << 20, messages: [40_000], ends: false)
        bench.change(1) { $0.end(&$1, headLength: 9) }
        expect(bench.all().count, 3)
        bench.call(3, credit: 0, messages: [40_000], ends: false)
        bench.change(3) { $0.end(&$1, headLength: 9) }
        expect(bench.next(), nil)
        bench.change(3) { $0.drop(&$1, keepEnd: true) }
        let frame = bench.scheduler.next(&bench.table, connection: &bench.connection, framePayload: 16_372)
        #expect(
            frame
                == .end(
                    FrameHeader(type: .end, flags: .noMessage, streamID: 3, length: 9, headLength: 9)
                )
        )
        #expect(bench.scheduler.isEmpty)
    }

    @Test("messages of one call keep their order and never interleave")
    func order() {
        var bench = Bench(connection: 1 << 20)
        bench.call(1, credit: 1 << 20, messages: [20_000, 5, 0, 20_000])
        expect(bench.all().map(\.messageIndex), [0, 0, 1, 2, 3, 3])
    }
}
