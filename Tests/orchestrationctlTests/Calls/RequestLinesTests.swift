// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import Testing

@testable import orchestrationctl

/// Lines of requests, read from a pipe.
@Suite("Lines of requests", .timeLimit(.minutes(1)))
struct RequestLinesTests {
    /// Both ends of a pipe; the reading one belongs to the lines.
    private func pipe(maximumBytes: Int = 1 << 20) throws -> (lines: RequestLines, writing: Int32) {
        var ends: [Int32] = [-1, -1]
        try #require(Glibc.pipe(&ends) == 0)
        return (try RequestLines(ends[0], "the pipe", closes: true, maximumBytes: maximumBytes), ends[1])
    }

    private func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    }

    @Test("a line is given once it is complete, wherever the reads split it, and blank ones are counted but left out")
    func lines() async throws {
        let (lines, writing) = try self.pipe()
        self.write("one\n\n \t\r\ntw", to: writing)
        let first = try #require(try await lines.next())
        #expect((String(decoding: first.text, as: UTF8.self), first.number) == ("one", 1))
        self.write("o\r\nthree", to: writing)
        let second = try #require(try await lines.next())
        #expect((String(decoding: second.text, as: UTF8.self), second.number) == ("two\r", 4))
        close(writing)
        let third = try #require(try await lines.next())
        #expect((String(decoding: third.text, as: UTF8.self), third.number) == ("three", 5))
        #expect(try await lines.next() == nil)
        #expect(try await lines.next() == nil)
    }

    @Test("a line longer than the limit is refused before it has come whole")
    func limit() async throws {
        let (lines, writing) = try self.pipe(maximumBytes: 8)
        self.write("12345678\n123456789", to: writing)
        #expect(try await lines.next()?.text.count == 8)
        let failure = await #expect(throws: CommandFailure.self) { try await lines.next() }
        #expect(failure?.exit == .badContent)
        #expect(failure?.message == "the pipe: a line is longer than the limit of 8 bytes")
        close(writing)
    }

    @Test("a wait for a line that never comes ends with the task")
    func cancellation() async throws {
        let (lines, writing) = try self.pipe()
        await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                do {
                    return try await lines.next() != nil
                } catch {
                    return !(error is CancellationError)
                }
            }
            group.cancelAll()
            #expect(await group.next() == false)
        }
        close(writing)
    }

    @Test("what cannot be read is told")
    func unreadable() async throws {
        let directory = open("/", O_RDONLY | O_CLOEXEC)
        let lines = try RequestLines(directory, "the directory", closes: true)
        let failure = await #expect(throws: CommandFailure.self) { try await lines.next() }
        #expect(failure?.exit == .fileMissing)
        #expect(failure?.message == "cannot read the directory: Is a directory")
    }
}
