// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// The content of messages in tests: bytes that show whose message it is and which part of it, without being kept.
enum MessagePattern {
    /// Longest message.
    static let longest = 10 << 20

    private static let bytes: [UInt8] = {
        var generator = SeededGenerator(0xBA7)
        var words = [UInt64](repeating: 0, count: (longest + 8_192) / 8)
        for i in words.indices { words[i] = generator.next() }
        return words.withUnsafeBytes { [UInt8]($0) }
    }()

    private static func shift(_ id: StreamNumber, _ side: Int, _ index: Int) -> Int {
        (Int(id) &* 31 &+ side &* 4_099 &+ index &* 257) & 8_191
    }

    /// Numbers of calls, without the import of what is tested.
    typealias StreamNumber = UInt32

    /// A part of the message with number `index` that a side sent on a call.
    static func withPart<T>(
        _ id: StreamNumber,
        _ side: Int,
        _ index: Int,
        _ range: Range<Int>,
        _ body: (UnsafeRawBufferPointer) -> T,
    ) -> T {
        let from = shift(id, side, index)
        return bytes.withUnsafeBytes { raw in
            body(UnsafeRawBufferPointer(rebasing: raw[from + range.lowerBound..<from + range.upperBound]))
        }
    }

    static func isIntact(_ message: UnsafeRawBufferPointer, _ id: StreamNumber, _ side: Int, _ index: Int) -> Bool {
        guard let base = message.baseAddress, !message.isEmpty else { return true }
        guard message.count <= longest else { return false }
        return withPart(id, side, index, 0..<message.count) { expected in
            expected.baseAddress.map { memcmp(base, $0, message.count) == 0 } ?? false
        }
    }
}
