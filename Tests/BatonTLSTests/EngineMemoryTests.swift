// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonTLS

@Suite("Engine memory")
struct EngineMemoryTests {
    @Test("what a failed write put into the caller's buffer goes back before what waits", arguments: [0, 1, 3])
    func reclaim(count: Int) {
        var memory = EngineMemory(protocols: UnsafeBufferPointer(start: nil, count: 0))
        defer { memory.free() }
        memory.output.append([4, 5] as [UInt8], count: 2)
        var buffer: [UInt8] = [1, 2, 3]
        buffer.withUnsafeMutableBytes { memory.reclaim($0, count: count) }
        var result = [UInt8](repeating: 0, count: 8)
        let total = result.withUnsafeMutableBytes { target in
            target.baseAddress.map { memory.output.remove(into: $0, count: target.count) } ?? 0
        }
        #expect(Array(result.prefix(total)) == [1, 2, 3].prefix(count) + [4, 5])
    }
}
