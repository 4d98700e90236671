// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc
internal import Testing

/// A pipe to write into and read from.
final class TestPipe {
    let output: CInt
    private(set) var input: CInt

    init() throws {
        var ends: [CInt] = [-1, -1]
        try #require(pipe(&ends) == 0)
        self.output = ends[0]
        self.input = ends[1]
    }

    deinit {
        if self.input >= 0 { close(self.input) }
        close(self.output)
    }

    /// Ends the input and gives what was written; as much as fits into a pipe.
    func readAll() throws -> String {
        close(self.input)
        self.input = -1
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
