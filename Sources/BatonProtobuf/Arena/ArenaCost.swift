// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

/// What protobuf-c's allocations cost in our arena. The scanner adds up the same figures that the arena then spends.
enum ArenaCost {
    /// Blocks start at multiples of this.
    static let alignment = 8
    /// From this size on, blocks that are exact powers of two are recycled: protobuf-c's lists of scanned members are,
    /// and they are the only large ones that it frees on its way.
    static let recycledMinimum = 1024
    /// What stands before a recycled block.
    static let recycledHeader = 16
    /// Bytes of protobuf-c's record of one scanned field.
    static let scannedMember = 32
    /// Fields of one message that protobuf-c records on its stack.
    static let scannedOnStack = 16
    /// Bytes of protobuf-c's record of one unknown field.
    static let unknownField = 24

    /// At least what one block of `size` bytes takes.
    @inline(__always)
    static func block(_ size: Int) -> Int {
        let rounded = (size &+ (Self.alignment - 1)) & ~(Self.alignment - 1)
        return size >= Self.recycledMinimum ? rounded &+ Self.recycledHeader : rounded
    }

    /// What the lists of scanned members of one message of `fields` fields take. Each list is twice as long as the
    /// one before.
    static func scannedMembers(fields: Int) -> Int {
        var listed = Self.scannedOnStack
        var next = Self.scannedOnStack * 2
        var cost = 0
        while listed < fields {
            cost += Self.block(next * Self.scannedMember)
            listed += next
            next *= 2
        }
        return cost
    }
}
