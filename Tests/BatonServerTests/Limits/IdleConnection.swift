// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore

/// A connection that does nothing but keep what was put on its loop.
// @unchecked: used on one thread.
final class IdleConnection: ServerConnection, @unchecked Sendable {
    /// Stands for an event loop.
    final class Loop {}

    let info: ConnectionInfo
    let loop: Loop
    private(set) var waiting: [@Sendable () -> Void] = []

    init(_ remoteAddress: String = "192.0.2.1:1", loop: Loop = Loop()) {
        self.info = ConnectionInfo(id: 1, remoteAddress: remoteAddress, tlsIdentity: nil)
        self.loop = loop
    }

    var isOnLoop: Bool { true }
    var loopID: ObjectIdentifier { ObjectIdentifier(self.loop) }

    func execute(_ work: @escaping @Sendable () -> Void) { self.waiting.append(work) }

    /// Runs what was put on the loop.
    func turn() {
        let waiting = self.waiting
        self.waiting = []
        for work in waiting { work() }
    }

    func wake(at time: MonotonicTime) {}
    func finish(
        _ call: CallID,
        reply: ReplyHead,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws -> EndProgress { .sent }
    func begin(_ call: CallID, initialMetadata: Metadata) throws {}
    func send(
        _ call: CallID,
        encode: (_ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer) throws -> Void
    ) throws {}
    func hasRoom(for call: CallID) -> Bool { true }
    func finish(_ call: CallID, reply: ReplyHead) throws -> EndProgress { .sent }
    func taken(_ call: CallID, cost: Int) {}
    var creditQuantum: Int { 1 }
    func fail(_ call: CallID, with status: StatusHead, handlerRunning: Bool) {}
    func handlerReturned() {}
}
