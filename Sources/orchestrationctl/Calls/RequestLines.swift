// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc
internal import NIOPosix

/// The lines of a file or of standard input, each given when it is complete: a person or a program may write them one by
/// one. Lines without text are left out.
final class RequestLines: Sendable {
    /// One line, and its number from 1.
    struct Line: Sendable {
        let text: [UInt8]
        let number: Int
    }

    private struct Buffer {
        var bytes: [UInt8] = []
        /// Where the next line begins, and up to where no end of it was found.
        var start = 0
        var searched = 0
        var number = 0
        var isAtEnd = false
    }

    /// Bytes that are read at once.
    private static let chunkBytes = 64 << 10

    private let descriptor: Int32
    private let name: String
    private let closes: Bool
    private let maximumBytes: Int
    /// Becomes readable when nobody waits for a line any more.
    private let wake: (reading: Int32, writing: Int32)
    /// Reads wait here, not on a thread that the call needs.
    private let thread = NIOThreadPool(numberOfThreads: 1)
    private let buffer = Locked(Buffer())

    /// - Parameters:
    ///   - descriptor: what is read.
    ///   - name: how messages call it.
    ///   - closes: whether the descriptor is closed at the end.
    ///   - maximumBytes: a longer line is `BAD_CONTENT`.
    init(
        _ descriptor: Int32,
        _ name: String,
        closes: Bool,
        maximumBytes: Int = InputFile.maximumJSONBytes
    ) throws(CommandFailure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            if closes { close(descriptor) }
            throw CommandFailure(.unexpected, "cannot make a pipe: \(String(cString: strerror(errno)))")
        }
        self.descriptor = descriptor
        self.name = name
        self.closes = closes
        self.maximumBytes = maximumBytes
        self.wake = (ends[0], ends[1])
        self.thread.start()
    }

    deinit {
        self.thread.shutdownGracefully { _ in }
        close(self.wake.reading)
        close(self.wake.writing)
        if self.closes { close(self.descriptor) }
    }

    /// The next line; nil behind the last. One task at a time may ask.
    ///
    /// - Throws: ``CommandFailure`` for what cannot be read or is too long; `CancellationError`.
    func next() async throws -> Line? {
        while true {
            if let line = try self.takeLine() {
                if line.text.contains(where: { !Self.isBlank($0) }) { return line }
                continue
            }
            guard try await self.readMore() else { return nil }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    /// A line that has been read; at the end what is left without a line break.
    private func takeLine() throws(CommandFailure) -> Line? {
        let (line, length) = self.buffer.withLock { buffer -> (Line?, Int) in
            let end: Int
            if let found = buffer.bytes[buffer.searched...].firstIndex(of: UInt8(ascii: "\n")) {
                end = found
            } else if buffer.isAtEnd, buffer.start < buffer.bytes.count {
                end = buffer.bytes.count
            } else {
                buffer.searched = buffer.bytes.count
                return (nil, buffer.bytes.count - buffer.start)
            }
            buffer.number += 1
            let line = Line(text: Array(buffer.bytes[buffer.start..<end]), number: buffer.number)
            buffer.start = min(end + 1, buffer.bytes.count)
            buffer.searched = buffer.start
            return (line, line.text.count)
        }
        guard length <= self.maximumBytes else {
            throw CommandFailure(
                .badContent,
                "\(self.name): a line is longer than the limit of \(self.maximumBytes) bytes"
            )
        }
        return line
    }

    /// Waits for more bytes; false when there are none.
    private func readMore() async throws -> Bool {
        guard !self.buffer.withLock({ $0.isAtEnd }) else { return false }
        let bytes = try await withTaskCancellationHandler {
            try await self.thread.runIfActive { try self.readChunk() }
        } onCancel: {
            var byte: UInt8 = 0
            write(self.wake.writing, &byte, 1)
        }
        self.buffer.withLock { buffer in
            buffer.bytes.removeFirst(buffer.start)
            buffer.searched -= buffer.start
            buffer.start = 0
            buffer.bytes += bytes
            buffer.isAtEnd = bytes.isEmpty
        }
        // What is left without a line break is a line too.
        return true
    }

    /// Reads what is there, or waits for it.
    private func readChunk() throws -> [UInt8] {
        var waiting = [
            pollfd(fd: self.wake.reading, events: Int16(POLLIN), revents: 0),
            pollfd(fd: self.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        var chunk = [UInt8](repeating: 0, count: Self.chunkBytes)
        while true {
            guard poll(&waiting, 2, -1) >= 0 else {
                if errno == EINTR { continue }
                throw self.failure()
            }
            guard waiting[0].revents == 0 else { throw CancellationError() }
            guard waiting[1].revents != 0 else { continue }
            let count = read(self.descriptor, &chunk, chunk.count)
            if count >= 0 { return Array(chunk.prefix(count)) }
            guard errno == EINTR || errno == EAGAIN else { throw self.failure() }
        }
    }

    private func failure() -> CommandFailure {
        CommandFailure(.fileMissing, "cannot read \(self.name): \(String(cString: strerror(errno)))")
    }
}
