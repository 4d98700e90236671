// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc
internal import NIOCore
internal import NIOPosix

/// Lets work of one event loop that would go on for ever go on behind the loop's next look at its sockets.
///
/// A loop runs its tasks until there are none. A stream whose peer takes everything at once puts itself into that line again
/// and again, and the loop would read nothing meanwhile, of no connection. A byte in a pipe is found where what peers send is
/// found: behind a while of such work everything that wants to go on waits for that byte.
// @unchecked: everything is confined to the event loop.
final class LoopTurns: @unchecked Sendable {
    /// Where the loop finds the byte.
    private final class Reader: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer

        private let turns: LoopTurns

        init(_ turns: LoopTurns) {
            self.turns = turns
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            self.turns.resume()
        }

        func channelInactive(context: ChannelHandlerContext) {
            self.turns.closed()
        }
    }

    private enum Pipe {
        case none
        case opening
        case open(any Channel, writeEnd: CInt)
        case closed
    }

    /// How long work waits where there is no pipe yet: long enough for the loop to find nothing else to do.
    private static let pause: TimeAmount = .microseconds(100)

    let eventLoop: any EventLoop
    private let time: Duration
    private var pipe = Pipe.none
    private var waiting: [() -> Void] = []
    private var isSignalled = false
    /// Until then work goes on at once.
    private var end: MonotonicTime

    /// - Parameter time: how long such work may keep the loop.
    init(eventLoop: any EventLoop, time: Duration) {
        self.eventLoop = eventLoop
        self.time = time
        self.end = .now()
    }

    /// Runs `work` soon: in this round of the loop, or in the next when this one has lasted.
    func next(_ work: @escaping () -> Void) {
        guard MonotonicTime.now() >= self.end else {
            self.eventLoop.assumeIsolated().execute(work)
            return
        }
        self.waiting.append(work)
        guard !self.isSignalled else { return }
        self.isSignalled = true
        self.signal()
    }

    private func signal() {
        if case .none = self.pipe { self.open() }
        if case .open(_, let writeEnd) = self.pipe {
            var byte: UInt8 = 1
            if write(writeEnd, &byte, 1) == 1 { return }
        }
        self.eventLoop.assumeIsolated().scheduleTask(in: Self.pause) { self.resume() }
    }

    private func resume() {
        guard self.isSignalled else { return }
        self.isSignalled = false
        self.end = MonotonicTime.now().advanced(by: self.time)
        let waiting = self.waiting
        self.waiting = []
        for work in waiting { work() }
    }

    // MARK: - The pipe

    private func open() {
        var ends: [CInt] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let (readEnd, writeEnd) = (ends[0], ends[1])
        _ = fcntl(writeEnd, F_SETFL, O_NONBLOCK)
        self.pipe = .opening
        NIOPipeBootstrap(group: self.eventLoop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Reader(self))
                }
            }
            .takingOwnershipOfDescriptor(input: readEnd)
            .assumeIsolated()
            .whenComplete { result in
                switch (result, self.pipe) {
                case (.success(let channel), .opening):
                    self.pipe = .open(channel, writeEnd: writeEnd)
                case (.success(let channel), _):
                    Glibc.close(writeEnd)
                    channel.close(promise: nil)
                case (.failure, let pipe):
                    Glibc.close(readEnd)
                    Glibc.close(writeEnd)
                    if case .opening = pipe { self.pipe = .none }
                }
            }
    }

    /// Gives the pipe back; nothing goes on behind this. On the event loop.
    func close() {
        guard case .open(let channel, _) = self.pipe else {
            self.pipe = .closed
            return
        }
        channel.close(promise: nil)
    }

    /// The loop closes its channels when it stops, too.
    private func closed() {
        if case .open(_, let writeEnd) = self.pipe { Glibc.close(writeEnd) }
        self.pipe = .closed
        self.waiting = []
    }
}
