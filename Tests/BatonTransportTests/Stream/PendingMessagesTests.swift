// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import BatonTransport
@testable internal import BatonWire

@Suite("messages that wait")
struct PendingMessagesTests {
    private let budget = ProcessMessageBudget(limit: 1000)

    private func message(_ bytes: [UInt8]) throws -> PendingMessage {
        let message = try #require(PendingMessage(size: bytes.count, budget: self.budget))
        message.bytes.copyBytes(from: bytes)
        return message
    }

    private func frame(_ id: StreamID, offset: Int, count: Int, of length: Int) -> DataFrame {
        let isLast = offset + count == length
        let prefix: UInt32? = offset == 0 && !isLast ? UInt32(length) : nil
        let header = FrameHeader(
            type: .data,
            flags: isLast ? [] : .more,
            streamID: id,
            length: count + (prefix == nil ? 0 : 4),
            headLength: 0
        )
        return DataFrame(
            header: header,
            messageIndex: 0,
            lengthPrefix: prefix,
            offset: offset,
            count: count,
            endsMessage: isLast
        )
    }

    @Test("go out in their order, each until its last byte, and count until then")
    func order() throws {
        var pending = PendingMessages()
        var outbound = OutboundBuffer()
        pending.add(1, try self.message([1, 2, 3]))
        pending.add(1, try self.message([4]))
        pending.add(3, try self.message([5, 6]))
        #expect(pending.bytes == 6 && self.budget.usedBytes == 6)
        #expect(!pending.write(self.frame(1, offset: 0, count: 2, of: 3), into: &outbound))
        #expect(pending.bytes == 6)
        #expect(!pending.write(self.frame(1, offset: 2, count: 1, of: 3), into: &outbound))
        #expect(pending.bytes == 3)
        #expect(pending.write(self.frame(3, offset: 0, count: 2, of: 2), into: &outbound))
        #expect(pending.write(self.frame(1, offset: 0, count: 1, of: 1), into: &outbound))
        #expect(pending.isEmpty && pending.bytes == 0 && self.budget.usedBytes == 0)
        let bytes = Array(outbound.bytes)
        #expect(bytes[12..<18] == [0, 0, 0, 3, 1, 2])
        #expect(bytes[30..<31] == [3])
        #expect(bytes[43..<45] == [5, 6])
        #expect(bytes[57...] == [4])
    }

    @Test("an end stays behind messages that are dropped")
    func end() throws {
        var pending = PendingMessages()
        pending.add(1, try self.message([1, 2, 3]))
        pending.setEnd(1, EndHead(message: "kept"))
        pending.add(3, try self.message([1]))
        pending.dropMessages(1)
        pending.dropMessages(3)
        pending.dropMessages(5)
        #expect(pending.bytes == 0 && self.budget.usedBytes == 0)
        #expect(pending.takeEnd(3) == nil)
        #expect(pending.takeEnd(1)?.message == "kept")
        #expect(pending.isEmpty)
    }

    @Test("are refused above the process's budget, and counted by none that gives them as they are")
    func budgeted() throws {
        #expect(PendingMessage(size: 1001, budget: self.budget) == nil)
        let first = try self.message([UInt8](repeating: 1, count: 1000))
        #expect(PendingMessage(size: 1, budget: self.budget) == nil)
        let free = [1, 2].withUnsafeBytes { PendingMessage($0) }
        #expect(free.bytes.count == 16 && self.budget.usedBytes == 1000)
        withExtendedLifetime(first) {}
    }
}
