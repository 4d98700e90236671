// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Testing

@testable internal import BatonServer

@Suite("who waits since when")
struct WaitingLineTests {
    @Test("those who came first leave first, however long the line gets")
    func order() {
        var line = WaitingLine()
        var expected: [UInt64] = []
        var next: UInt64 = 0
        for round in 0..<200 {
            for _ in 0..<(round % 23) {
                line.join(at: MonotonicTime(nanoseconds: next))
                expected.append(next)
                next += 1
            }
            for _ in 0..<(round % 19) {
                #expect(line.oldest?.nanoseconds == expected.first)
                let left = line.leave()?.nanoseconds
                #expect(left == (expected.isEmpty ? nil : expected.removeFirst()))
            }
            #expect(line.count == expected.count)
        }
        #expect(next > 1000)
    }

    @Test("nobody leaves an empty line")
    func empty() {
        var line = WaitingLine()
        #expect(line.oldest == nil)
        let left = line.leave()
        #expect(left == nil)
        #expect(line.count == 0)
    }
}
