// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Testing

@testable internal import BatonTransport

@Suite("progress of a socket")
struct SocketProgressTests {
    @Test("bytes that are added meanwhile hide no progress, and are none themselves")
    func added() {
        var progress = SocketProgress()
        progress.hand(1000)
        #expect(progress.taken(waiting: 1000) == 0)
        // The peer takes 200 while 300 more are handed in: more wait than before, and yet it reads.
        progress.hand(300)
        #expect(progress.taken(waiting: 1100) == 200)
        // It takes nothing while 500 more are handed in.
        progress.hand(500)
        #expect(progress.taken(waiting: 1600) == 200)
        #expect(progress.taken(waiting: 0) == 1800)
    }

    @Test("figures that cannot be right are no trap")
    func odd() {
        var progress = SocketProgress()
        progress.hand(-5)
        #expect(progress.taken(waiting: 10) == 0)
        #expect(progress.taken(waiting: -10) == 0)
    }
}
