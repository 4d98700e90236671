// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonTesting
internal import Glibc
internal import Testing

/// A pipe to write into and read from.
// @unchecked: the input is one test's, the output one reader's.
final class TestPipe: @unchecked Sendable {
    let output: CInt
    private(set) var input: CInt

    init() throws {
        var ends: [CInt] = [-1, -1]
        try #require(pipe(&ends) == 0)
        self.output = ends[0]
        self.input = ends[1]
    }

    deinit {
        self.closeInput()
        close(self.output)
    }

    func closeInput() {
        guard self.input >= 0 else { return }
        close(self.input)
        self.input = -1
    }

    /// Reads on a thread of its own from now on until the input ends.
    func reader() -> Task<String, any Error> {
        // The descriptor stays open as long as the task runs.
        Task {
            try await onOwnThread {
                defer { withExtendedLifetime(self) {} }
                var bytes: [UInt8] = []
                while self.readChunk(&bytes) {}
                return String(decoding: bytes, as: UTF8.self)
            }
        }
    }

    private func readChunk(_ bytes: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 4_096)
        let count = read(self.output, &chunk, chunk.count)
        guard count > 0 else { return false }
        bytes += chunk[..<count]
        return true
    }

    /// Ends the input and gives what was written; as much as fits into a pipe.
    func readAll() throws -> String {
        self.closeInput()
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(self.output, &chunk, chunk.count)
            try #require(count >= 0)
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
