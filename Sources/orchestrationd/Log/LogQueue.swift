// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import Glibc

/// Lines on their way to a descriptor, and the thread that writes them: whoever logs never waits for whoever reads the
/// log. Bounded: what finds no room is dropped and counted, and a line in its place says how many there were.
// @unchecked: the state is only touched under the condition's lock.
final class LogQueue: @unchecked Sendable {
    private struct State {
        var lines: [[UInt8]] = []
        /// Bytes of lines that wait, and of those that are being written.
        var bytes = 0
        var dropped = 0
        var hasThread = false
        var isWriting = false
        var isClosed = false

        var isEmpty: Bool { self.lines.isEmpty && self.dropped == 0 && !self.isWriting }
    }

    private let descriptor: CInt
    private let capacity: Int
    private let notice: @Sendable (_ dropped: Int) -> [UInt8]
    private let condition = NSCondition()
    private var state = State()

    /// - Parameters:
    ///   - descriptor: where the lines go; not closed here.
    ///   - capacity: bytes that may wait.
    ///   - notice: the line that stands for so many dropped ones.
    init(descriptor: CInt, capacity: Int, notice: @escaping @Sendable (_ dropped: Int) -> [UInt8]) {
        self.descriptor = descriptor
        self.capacity = capacity
        self.notice = notice
    }

    /// Puts a line at the end.
    ///
    /// - Parameter isFatal: it is taken even when there is no room.
    func add(_ line: [UInt8], isFatal: Bool) {
        self.condition.withLock {
            guard isFatal || self.state.bytes + line.count <= self.capacity else {
                self.state.dropped += 1
                return
            }
            self.appendNotice()
            self.state.lines.append(line)
            self.state.bytes += line.count
            self.startThread()
            self.condition.broadcast()
        }
    }

    /// Waits until everything is written, but not longer than that.
    ///
    /// - Returns: whether it is.
    @discardableResult
    func flush(within time: Duration) -> Bool {
        let end = Date(timeIntervalSinceNow: time / .seconds(1))
        return self.condition.withLock {
            while !self.state.isEmpty {
                guard self.condition.wait(until: end) else { return self.state.isEmpty }
            }
            return true
        }
    }

    /// The thread ends when everything is written.
    func close() {
        self.condition.withLock {
            self.state.isClosed = true
            self.condition.broadcast()
        }
    }

    /// Under the lock.
    private func appendNotice() {
        guard self.state.dropped > 0 else { return }
        let notice = self.notice(self.state.dropped)
        self.state.dropped = 0
        self.state.lines.append(notice)
        self.state.bytes += notice.count
    }

    /// Under the lock.
    private func startThread() {
        guard !self.state.hasThread else { return }
        self.state.hasThread = true
        Thread.detachNewThread { self.run() }
    }

    private func run() {
        while let lines = self.next() {
            for line in lines {
                self.write(line)
                self.condition.withLock { self.state.bytes -= line.count }
            }
        }
    }

    /// What is to be written next; nil at the end.
    private func next() -> [[UInt8]]? {
        self.condition.withLock {
            self.state.isWriting = false
            // Nothing may follow what was dropped, and it is told all the same.
            if self.state.lines.isEmpty { self.appendNotice() }
            if self.state.lines.isEmpty { self.condition.broadcast() }
            while self.state.lines.isEmpty {
                if self.state.isClosed { return nil }
                self.condition.wait()
            }
            self.state.isWriting = true
            defer { self.state.lines = [] }
            return self.state.lines
        }
    }

    /// Each line is one write, so that lines of several processes on one pipe do not mix as long as they are short enough
    /// for the system (4,096 bytes on Linux). A line that cannot be written is lost: there is nobody to tell.
    private func write(_ line: [UInt8]) {
        line.withUnsafeBytes { bytes in
            var rest = bytes
            while !rest.isEmpty {
                let count = Glibc.write(self.descriptor, rest.baseAddress, rest.count)
                if count < 0 {
                    switch errno {
                    case EINTR:
                        continue
                    case EAGAIN:
                        // Somebody who shares the descriptor made it non-blocking.
                        var wanted = pollfd(fd: self.descriptor, events: Int16(POLLOUT), revents: 0)
                        _ = poll(&wanted, 1, -1)
                        continue
                    default:
                        return
                    }
                }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
        }
    }
}
