// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

internal import BatonCore
internal import Glibc

/// The methods of a server, found by the bytes of their name without making a string of it.
struct MethodTable: Sendable {
    private struct Slot: Sendable {
        var hash: UInt64
        var name: [UInt8]
        var handler: MethodHandler
    }

    /// Open addressing, at most half full; the size is a power of two.
    private let slots: [Slot?]

    /// - Throws: ``ServerSetupError`` when a method is there twice.
    init(_ handlers: [MethodHandler]) throws(ServerSetupError) {
        var capacity = 16
        while capacity < handlers.count * 2 { capacity *= 2 }
        var slots = [Slot?](repeating: nil, count: capacity)
        for handler in handlers {
            let name = Array(handler.method.fullName.utf8)
            guard (1...255).contains(name.count) else {
                throw ServerSetupError("the name of method \(handler.method.fullName) must have 1 to 255 bytes")
            }
            let hash = name.withUnsafeBytes(Self.hash)
            var index = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while let taken = slots[index] {
                guard taken.name != name else {
                    throw ServerSetupError("method \(handler.method.fullName) is registered twice")
                }
                index = (index + 1) & (capacity - 1)
            }
            slots[index] = Slot(hash: hash, name: name, handler: handler)
        }
        self.slots = slots
    }

    func handler(named name: UnsafeRawBufferPointer) -> MethodHandler? {
        let hash = Self.hash(name)
        let mask = self.slots.count - 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while let slot = self.slots[index] {
            if slot.hash == hash, Self.equal(slot.name, name) {
                return slot.handler
            }
            index = (index + 1) & mask
        }
        return nil
    }

    private static func equal(_ left: [UInt8], _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count, let other = right.baseAddress else { return false }
        return left.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memcmp($0, other, bytes.count) == 0 } ?? false
        }
    }

    /// FNV-1a. The table holds only the server's own names, so that a caller cannot make its chains longer.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return hash
    }
}
