// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import CProtobufC
internal import Glibc

/// The memory in which one encode builds its tree of protobuf-c structs.
///
/// It begins with the thread's kept block and grows by more blocks; all are free again when the arena goes. For
/// generated code only. It must stay on the thread that made it.
public struct EncodingArena: ~Copyable {
    private let scratch: ThreadScratch.Reference
    private var low: UnsafeMutableRawPointer
    private var high: UnsafeMutableRawPointer
    /// Further blocks, linked through their first word.
    private var blocks: UnsafeMutableRawPointer?
    /// Arrays whose own storage protobuf-c reads.
    private var borrowed: [[UInt8]] = []
    private var depth = 0
    private var failure: String?

    /// Bytes fields from this length on are not copied into the arena.
    static let borrowFrom = 1024
    private static let blockHeader = 16

    /// An arena on this thread's kept block.
    public init() {
        self.scratch = ThreadScratch.acquire()
        self.low = self.scratch.pointee.base
        self.high = self.low + ThreadScratch.keptBytes
    }

    deinit {
        var next = self.blocks
        while let block = next {
            next = block.load(as: UnsafeMutableRawPointer?.self)
            block.deallocate()
        }
        ThreadScratch.release(self.scratch)
    }

    // MARK: Memory

    /// `size` bytes, aligned to 8, not initialised.
    @inline(__always)
    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        let rounded = (size &+ 7) & ~7
        if rounded <= self.high - self.low {
            let block = self.low
            self.low += rounded
            return block
        }
        return self.allocateBlock(rounded)
    }

    @inline(never)
    private mutating func allocateBlock(_ size: Int) -> UnsafeMutableRawPointer {
        let count = max(size, ThreadScratch.keptBytes) + Self.blockHeader
        let block = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 16)
        block.storeBytes(of: self.blocks, as: UnsafeMutableRawPointer?.self)
        self.blocks = block
        self.low = block + Self.blockHeader + size
        self.high = block + count
        return block + Self.blockHeader
    }

    /// The storage of a native array, kept alive until the arena goes; nil for an array without such storage.
    mutating func borrow(_ array: [UInt8]) -> UnsafeMutablePointer<UInt8>? {
        // The storage of an array is one heap object that stays where it is while a reference to it lives, and nobody
        // writes to it while this reference makes it shared.
        guard let storage = array.withContiguousStorageIfAvailable({ $0.baseAddress }) ?? nil else { return nil }
        self.borrowed.append(array)
        return UnsafeMutablePointer(mutating: storage)
    }

    /// A zeroed struct of that type with its descriptor.
    @usableFromInline
    mutating func makeMessage(_ layout: CLayout) -> UnsafeMutableRawPointer {
        let message = self.allocate(layout.size)
        memset(message, 0, layout.size)
        message.storeBytes(of: layout.descriptor, as: UnsafeRawPointer.self)
        return message
    }

    // MARK: The outermost message

    /// The outermost message's struct.
    public mutating func _root(_ table: MessageTable) -> UnsafeMutableRawPointer? {
        guard let layout = table.c else {
            self.fail("\(table.fullName) has no C layout to encode from")
            return nil
        }
        return self.makeMessage(layout)
    }

    /// Packs the tree into the space that `reserve` returns.
    public mutating func _pack(
        _ root: UnsafeMutableRawPointer?,
        _ reserve: (_ size: Int) throws -> UnsafeMutableRawBufferPointer
    ) throws {
        guard let root, self.failure == nil else {
            throw RPCError(.internalError, "the message cannot be encoded: \(self.failure ?? "no struct")")
        }
        let message = root.assumingMemoryBound(to: ProtobufCMessage.self)
        let size = protobuf_c_message_get_packed_size(message)
        guard size <= Int(Int32.max) else {
            throw RPCError(.internalError, "the message has \(size) bytes, the format allows \(Int32.max)")
        }
        let space = try reserve(size)
        guard size > 0 else { return }
        guard space.count >= size, let base = space.baseAddress else {
            throw RPCError(.internalError, "\(size) bytes were to be reserved, \(space.count) were")
        }
        protobuf_c_message_pack(message, base.assumingMemoryBound(to: UInt8.self))
    }

    /// Makes the encode fail with this reason, which says what is wrong with the value.
    public mutating func fail(_ reason: String) {
        if self.failure == nil { self.failure = reason }
    }

    /// Enters a nested message; false, and the encode fails, when it is too deep to be packed.
    @usableFromInline
    mutating func enter() -> Bool {
        self.depth &+= 1
        if self.depth < DepthLimit.greatest { return true }
        self.fail("messages are nested more than \(DepthLimit.greatest) deep")
        return false
    }

    @usableFromInline
    mutating func leave() {
        self.depth &-= 1
    }
}
