// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonWire

@Suite("Fragments become messages")
struct InboundMessagesTests {
    private func limits(message: Int = 100_000, assembly: Int = 200_000) -> ConnectionLimits {
        var limits = ConnectionLimits()
        limits.messageBytes = message
        limits.assemblyBytes = assembly
        return limits
    }

    private func receive(
        _ inbound: inout InboundMessages,
        _ flags: FrameFlags,
        _ body: [UInt8],
        stream: StreamID = 1,
    ) -> InboundMessages.Arrival {
        body.withUnsafeBytes { raw in
            inbound.receive(
                Frame(
                    header: FrameHeader(
                        type: .data,
                        flags: flags,
                        streamID: stream,
                        length: body.count,
                        headLength: 0
                    ),
                    head: UnsafeRawBufferPointer(start: nil, count: 0),
                    body: raw
                ),
                cost: Baton1.dataCost(body.count)
            )
        }
    }

    @Test("fragments are put together when they add up")
    func whole() {
        var inbound = InboundMessages(limits: limits(), process: nil)
        expect(receive(&inbound, .more, u32(6) + [1, 2]), .begun(6))
        #expect(inbound.isIncomplete(1))
        expect(receive(&inbound, .more, [3, 4, 5]), .partial)
        expect(receive(&inbound, [], [6]), .assembled(cost: 192))
        #expect(inbound.completed?.bytes == [1, 2, 3, 4, 5, 6])
        #expect(inbound.count == 0)
        #expect(inbound.reserved == 0)
        expect(receive(&inbound, [], [7]), .inFrame)
    }

    @Test(
        "a sum that differs from the announced length is a fault",
        arguments: [([1, 2], [3, 4]), ([1, 2, 3, 4], [5]), ([1], [2]), ([1, 2, 3], [])] as [([UInt8], [UInt8])]
    )
    func sum(first: [UInt8], last: [UInt8]) {
        guard first.count + last.count != 3 else { return }
        var inbound = InboundMessages(limits: limits(), process: nil)
        let begun = receive(&inbound, .more, u32(3) + first)
        if first.count <= 3 {
            #expect(begun == .begun(3))
            expect(receive(&inbound, [], last), .fault(.messageLength))
        } else {
            #expect(begun == .fault(.messageLength))
        }
        #expect(inbound.reserved == 0)
        #expect(inbound.completed == nil)
    }

    @Test("a first fragment without room for its length is a fault", arguments: 0..<4)
    func noLength(count: Int) {
        var inbound = InboundMessages(limits: limits(), process: nil)
        expect(receive(&inbound, .more, [UInt8](repeating: 0, count: count)), .fault(.messageLength))
    }

    @Test("a declared length above the limit is refused at the first fragment, without room being made")
    func declared() {
        var inbound = InboundMessages(limits: limits(), process: nil)
        for declared in [100_001, 0x7FFF_FFFF, 0xFFFF_FFFF] {
            let violation = LimitViolation(.message, limit: 100_000, actual: declared, announcedByPeer: false)
            expect(receive(&inbound, .more, u32(declared) + [1]), .fault(.limit(violation)))
        }
        #expect(inbound.count == 0)
        expect(receive(&inbound, .more, u32(100_000) + [1]), .begun(100_000))
    }

    @Test("memory follows what arrived, not what was declared")
    func memory() {
        let process = ProcessMessageBudget(limit: 1_000_000)
        var inbound = InboundMessages(limits: limits(), process: process)
        expect(receive(&inbound, .more, u32(100_000) + [1, 2, 3]), .begun(100_000))
        #expect(process.usedBytes == 3)
        inbound.drop(1)
        #expect(process.usedBytes == 0)
    }

    private struct Bench {
        var table = CallTable<ServerCallMachine>()
        var controls = ControlQueue()
        var inbound: InboundMessages

        /// Begins a message of 100,000 bytes on a call that has no credit left.
        mutating func begin(_ id: StreamID, credit: Int = 0) {
            var machine = ServerCallMachine()
            machine.receivedRequest(message: false, endStream: false)
            table.insert(.init(id: id, receiving: CreditWindow(credit), machine: machine))
        }

        mutating func admit() -> [ControlFrame] {
            inbound.admit(&table, &controls)
            var frames: [ControlFrame] = []
            while let frame = controls.next(&table) { frames.append(frame) }
            return frames
        }
    }

    @Test("begun messages are granted to their end within the assembly budget, oldest first; the next waits its turn")
    func assembly() {
        var bench = Bench(inbound: InboundMessages(limits: limits(), process: nil))
        for id: StreamID in [1, 3, 5, 7] {
            bench.begin(id)
            expect(receive(&bench.inbound, .more, u32(100_000) + [1], stream: id), .begun(100_000))
        }
        expect(bench.admit(), [.window(1, credit: 100_063), .window(3, credit: 100_063)])
        #expect(bench.inbound.reserved == 200_000)
        expect(bench.admit(), [])
        #expect(bench.inbound.waitingCount == 2)
        bench.inbound.drop(3)
        expect(bench.admit(), [.window(5, credit: 100_063)])
        // One that waits and goes leaves nothing behind.
        bench.inbound.drop(7)
        #expect(bench.inbound.waitingCount == 0)
        bench.inbound.drop(1)
        bench.inbound.drop(5)
        #expect(bench.inbound.reserved == 0)
    }

    @Test("a begun message that the credit at hand suffices for needs neither grant nor budget")
    func sufficient() {
        var bench = Bench(inbound: InboundMessages(limits: limits(), process: nil))
        bench.begin(1, credit: 100_063)
        bench.begin(3, credit: 100_062)
        for id: StreamID in [1, 3] {
            expect(receive(&bench.inbound, .more, u32(100_000) + [1], stream: id), .begun(100_000))
        }
        expect(bench.admit(), [.window(3, credit: 1)])
        #expect(bench.inbound.reserved == 100_000)
    }

    @Test("the process's cap counts until a message is released")
    func process() {
        let process = ProcessMessageBudget(limit: 10)
        var inbound = InboundMessages(limits: limits(), process: process)
        expect(receive(&inbound, .more, u32(8) + [1, 2, 3, 4]), .begun(8))
        expect(receive(&inbound, [], [5, 6, 7, 8]), .assembled(cost: 128))
        #expect(process.usedBytes == 8)
        let violation = LimitViolation(.processMemory, limit: 10, actual: 11, announcedByPeer: false)
        expect(receive(&inbound, .more, u32(8) + [1, 2, 3], stream: 3), .fault(.limit(violation)))
        #expect(inbound.count == 0)
        inbound.completed = nil
        #expect(process.usedBytes == 0)
        expect(receive(&inbound, .more, u32(8) + [1, 2, 3], stream: 3), .begun(8))
    }
}
