// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BatonTLS

@Suite("Byte queue")
struct ByteQueueTests {
    @Test("random appends and removals keep count and order", arguments: [1, 2, 3] as [UInt64])
    func random(seed: UInt64) {
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var queue = ByteQueue()
        defer { queue.free() }
        var model: [UInt8] = []
        for step in 0..<3000 {
            if next(2) == 0 {
                let bytes = (0..<next(3000)).map { UInt8(truncatingIfNeeded: $0 &+ step) }
                bytes.withUnsafeBytes { source in
                    if let base = source.baseAddress { queue.append(base, count: source.count) }
                }
                model += bytes
            } else {
                var target = [UInt8](repeating: 0, count: next(4000))
                let count = target.withUnsafeMutableBytes { buffer in
                    buffer.baseAddress.map { queue.remove(into: $0, count: buffer.count) } ?? 0
                }
                #expect(Array(target.prefix(count)) == Array(model.prefix(count)))
                #expect(count == min(target.count, model.count))
                model.removeFirst(count)
            }
            #expect(queue.count == model.count)
            #expect(queue.isEmpty == model.isEmpty)
        }
    }

    @Test("a queue can be used again after it was freed")
    func reuse() {
        var queue = ByteQueue()
        queue.append([1, 2] as [UInt8], count: 2)
        queue.free()
        #expect(queue.isEmpty)
        queue.append([3] as [UInt8], count: 1)
        var byte: UInt8 = 0
        #expect(queue.remove(into: &byte, count: 1) == 1)
        #expect(byte == 3)
        queue.free()
    }
}
