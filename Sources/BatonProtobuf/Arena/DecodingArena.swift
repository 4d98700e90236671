// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import CProtobufC

/// The memory that one decode gives to protobuf-c: one block, as long as the scan has computed.
///
/// Plain blocks come from its lower end and are never given back singly. Blocks of an exact power of two from a
/// kilobyte on come from its upper end with a header, and when protobuf-c frees one it is used again: these are its
/// lists of scanned members, which would otherwise add up over all messages. Beyond the block there is nothing:
/// protobuf-c then gets NULL and gives up cleanly.
struct DecodingArena {
    private var low: UnsafeMutableRawPointer
    private var high: UnsafeMutableRawPointer
    /// Where the recycled blocks end.
    private let end: UnsafeMutableRawPointer
    /// Freed blocks by their size's power of two, linked through their first word.
    private var freed = InlineArray<24, UnsafeMutableRawPointer?>(repeating: nil)

    /// - Parameter base: aligned to 16.
    init(base: UnsafeMutableRawPointer, count: Int) {
        self.low = base
        self.high = base + (count & ~15)
        self.end = self.high
    }

    @inline(__always)
    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        if size >= ArenaCost.recycledMinimum { return self.allocateLarge(size) }
        guard size >= 0 else { return nil }
        let rounded = (size &+ (ArenaCost.alignment - 1)) & ~(ArenaCost.alignment - 1)
        guard rounded <= self.high - self.low else { return nil }
        let block = self.low
        self.low += rounded
        return block
    }

    @inline(never)
    private mutating func allocateLarge(_ size: Int) -> UnsafeMutableRawPointer? {
        // Beyond what any message may need, and rounding would overflow.
        guard size <= Int(Int32.max) * 64 else { return nil }
        let room = self.high - self.low
        let recycled = size.nonzeroBitCount == 1 ? size.trailingZeroBitCount - Self.firstClass : Self.classes
        guard recycled < Self.classes else {
            let rounded = (size + (ArenaCost.alignment - 1)) & ~(ArenaCost.alignment - 1)
            guard rounded <= room else { return nil }
            let block = self.low
            self.low += rounded
            return block
        }
        if let block = self.freed[recycled] {
            self.freed[recycled] = block.load(as: UnsafeMutableRawPointer?.self)
            return block
        }
        guard size + ArenaCost.recycledHeader <= room else { return nil }
        self.high -= size + ArenaCost.recycledHeader
        self.high.storeBytes(of: recycled, as: Int.self)
        return self.high + ArenaCost.recycledHeader
    }

    mutating func free(_ block: UnsafeMutableRawPointer) {
        // Whatever lies in the upper part has a header that this arena wrote.
        guard block > self.high, block < self.end else { return }
        let recycled = (block - ArenaCost.recycledHeader).load(as: Int.self)
        block.storeBytes(of: self.freed[recycled], as: UnsafeMutableRawPointer?.self)
        self.freed[recycled] = block
    }

    private static let classes = 24
    private static let firstClass = ArenaCost.recycledMinimum.trailingZeroBitCount

    /// Lets protobuf-c make a tree of structs in the arena, from bytes that have been scanned; nil when it gives up.
    static func unpack(
        _ bytes: UnsafeRawBufferPointer,
        _ table: MessageTable,
        _ arena: inout DecodingArena
    ) -> UnsafeRawPointer? {
        guard let layout = table.c else { return nil }
        return withUnsafeMutablePointer(to: &arena) { arena in
            var allocator = ProtobufCAllocator(
                alloc: { data, size in
                    data?.assumingMemoryBound(to: DecodingArena.self).pointee.allocate(size)
                },
                free: { data, block in
                    guard let block else { return }
                    data?.assumingMemoryBound(to: DecodingArena.self).pointee.free(block)
                },
                allocator_data: UnsafeMutableRawPointer(arena)
            )
            let message = protobuf_c_message_unpack(
                layout.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self),
                &allocator,
                bytes.count,
                bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            )
            return UnsafeRawPointer(message)
        }
    }
}
